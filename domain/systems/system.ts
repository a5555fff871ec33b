import { z } from "zod";
import { answer, fact } from "../answers";
import { CountryCode } from "../codes/countries";
import { DepartmentId, MeasureId, PartyId } from "../ids";
import { SystemParticulars } from "../particulars/schemas";
import { Line, Words } from "../words";

/** An application or a service in which processing happens. */
export const System = z.strictObject({
  name: Line.min(1),
  description: Words.default({}),
  departmentId: DepartmentId.nullable().default(null),
  operatedBy: fact(PartyId),
  hosting: fact(z.enum(["own-premises", "data-centre", "cloud"])),
  hostingCountry: fact(CountryCode),
  measures: answer(MeasureId),
  particulars: SystemParticulars.prefault({}),
});
export type System = z.infer<typeof System>;
