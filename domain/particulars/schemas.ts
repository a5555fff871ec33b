import { z } from "zod";
import { fact } from "../answers";
import { CountryCode } from "../codes/countries";
import { Day } from "../periods";
import { Line, Words } from "../words";
import { ACTIVITY_PARTICULARS } from "./of-activities";
import {
  COOKIE_PARTICULARS,
  MEASURE_PARTICULARS,
  ORGANISATION_PARTICULARS,
  PARTY_PARTICULARS,
  SYSTEM_PARTICULARS,
} from "./of-records";
import {
  JOINT_CONTROLLER_PARTICULARS,
  LEGAL_BASIS_PARTICULARS,
  PERSONAL_DATA_PARTICULARS,
  PURPOSE_PARTICULARS,
  RETENTION_PARTICULARS,
  TRANSFER_PARTICULARS,
} from "./of-rows";
import type { Particular } from "./particular";

const stated = <Value extends z.ZodType>(value: Value) => fact(value).unwrap().optional();

const PLAIN = {
  words: stated(Words),
  line: stated(Line.min(1)),
  day: stated(Day),
  count: stated(z.int().min(0).max(10_000_000)),
  country: stated(CountryCode),
} as const;

const choice = <Code extends string>(codes: readonly [Code, ...Code[]]) => stated(z.enum(codes));
const choices = <Code extends string>(codes: readonly [Code, ...Code[]]) =>
  stated(z.array(z.enum(codes)).min(1).max(codes.length));

type SchemaOf<Given extends Particular> = Given extends { kind: infer Kind extends keyof typeof PLAIN }
  ? (typeof PLAIN)[Kind]
  : Given extends { kind: "choice"; codes: readonly (infer Code extends string)[] }
    ? ReturnType<typeof choice<Code>>
    : Given extends { kind: "choices"; codes: readonly (infer Code extends string)[] }
      ? ReturnType<typeof choices<Code>>
      : never;

function schemaOf(particular: Particular): z.ZodType {
  switch (particular.kind) {
    case "choice":
      return choice(particular.codes);
    case "choices":
      return choices(particular.codes);
    default:
      return PLAIN[particular.kind];
  }
}

/** The schema of a group of particulars; a record holds `.prefault({})` of it, for an empty object is whole. */
function schemaFor<const Given extends Record<string, Particular>>(particulars: Given) {
  // safe because every property has the schema of its own kind
  const shape = Object.fromEntries(Object.entries(particulars).map(([name, one]) => [name, schemaOf(one)])) as {
    [Name in keyof Given]: SchemaOf<Given[Name]>;
  };
  return z.strictObject(shape);
}

export const ActivityParticulars = schemaFor(ACTIVITY_PARTICULARS);
export const PurposeParticulars = schemaFor(PURPOSE_PARTICULARS);
export const LegalBasisParticulars = schemaFor(LEGAL_BASIS_PARTICULARS);
export const PersonalDataParticulars = schemaFor(PERSONAL_DATA_PARTICULARS);
export const JointControllerParticulars = schemaFor(JOINT_CONTROLLER_PARTICULARS);
export const TransferParticulars = schemaFor(TRANSFER_PARTICULARS);
export const RetentionParticulars = schemaFor(RETENTION_PARTICULARS);
export const OrganisationParticulars = schemaFor(ORGANISATION_PARTICULARS);
export const PartyParticulars = schemaFor(PARTY_PARTICULARS);
export const SystemParticulars = schemaFor(SYSTEM_PARTICULARS);
export const MeasureParticulars = schemaFor(MEASURE_PARTICULARS);
export const CookieParticulars = schemaFor(COOKIE_PARTICULARS);
