import type { z } from "zod";
import type { Person, PersonIdentity } from "../../domain/people/person";
import { words } from "./source";

/** The state holds no name: whoever loads the sample makes the commitment to `identity` and adds it. */
export type SamplePerson = {
  id: string;
  identity: z.input<typeof PersonIdentity>;
  state: Omit<z.input<typeof Person>, "identity">;
};

export const people: SamplePerson[] = [
  {
    id: "per_data-protection-officer",
    identity: {
      name: "Patrick Grihn",
      organisationName: "DSBRuhr",
      address: "c/o nextindex GmbH & CO. KG\nGrabenstr. 12\n44787 Bochum",
      phone: "0049234 810 503 00",
      email: "grihn@dsb.ruhr",
    },
    state: {
      function: words("Data protection officer", "Datenschutzbeauftragter"),
      isDataProtectionOfficer: true,
    },
  },
];
