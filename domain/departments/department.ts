import { z } from "zod";
import { fact } from "../answers";
import { PersonId } from "../ids";
import { Words } from "../words";

export const Department = z.strictObject({
  name: Words,
  description: Words.default({}),
  leadPersonId: fact(PersonId),
});
export type Department = z.infer<typeof Department>;
