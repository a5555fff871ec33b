import { z } from "zod";
import { Activity } from "../activities/activity";
import { DataSubjects, PersonalData } from "../activities/personal-data";
import { LegalBasisClaim, Purpose } from "../activities/purposes";
import { InternalRecipient, Recipient, Safeguard, Transfer } from "../activities/recipients";
import { RetentionRule } from "../activities/retention";
import { Evidence } from "../answers";
import { CountryCode } from "../codes/countries";
import { DataCategory } from "../codes/data-categories";
import { DataSubjectCategory } from "../codes/data-subject-categories";
import { LegalBasis } from "../codes/legal-bases";
import { MeasureKind } from "../codes/measure-kinds";
import { RecipientCategory } from "../codes/recipient-categories";
import { DataSubjectRight } from "../codes/rights";
import { TransferTool } from "../codes/transfer-tools";
import { Contact } from "../contact";
import { Cookie } from "../cookies/cookie";
import { Department } from "../departments/department";
import { Document } from "../documents/document";
import { Measure } from "../measures/measure";
import { LegalEntity, Organisation } from "../organisations/organisation";
import { Contract, Party } from "../parties/party";
import { PersonIdentity } from "../people/person";
import { Period } from "../periods";
import { System } from "../systems/system";
import { Words } from "../words";
import { RegisterExport } from "./register-json";

/** Parts that stand in the published schema under a name of their own. */
const NAMED = {
  Activity,
  Contact,
  Contract,
  Cookie,
  CountryCode,
  DataCategory,
  DataSubjectCategory,
  DataSubjectRight,
  DataSubjects,
  Department,
  Document,
  Evidence,
  InternalRecipient,
  LegalBasis,
  LegalBasisClaim,
  LegalEntity,
  Measure,
  MeasureKind,
  Organisation,
  Party,
  Period,
  PersonIdentity,
  PersonalData,
  Purpose,
  Recipient,
  RecipientCategory,
  RetentionRule,
  Safeguard,
  System,
  Transfer,
  TransferTool,
  Words,
} satisfies Record<string, z.ZodType>;

/** The JSON Schema of the JSON export, made from the schemas by which the register itself is checked. */
export function registerSchema(): Record<string, unknown> {
  const metadata = z.registry<{ id?: string }>();
  for (const [id, schema] of Object.entries(NAMED)) metadata.add(schema, { id });
  const { $schema, ...rest } = z.toJSONSchema(RegisterExport, { metadata, reused: "inline", io: "output" });
  const title = "Thirty: the record of processing activities of one organisation";
  return { $schema, title, ...rest };
}
