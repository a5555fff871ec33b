import type { z } from "zod";
import { Activity } from "./activities/activity";
import { Cookie } from "./cookies/cookie";
import { Department } from "./departments/department";
import { Document } from "./documents/document";
import { Judgement } from "./findings/judgement";
import { Handover } from "./handovers/handover";
import type { Noun } from "./ids";
import { Import } from "./imports/import";
import { LawEntry } from "./law/law-entry";
import { Measure } from "./measures/measure";
import { Organisation } from "./organisations/organisation";
import { Party } from "./parties/party";
import { Person } from "./people/person";
import { System } from "./systems/system";
import { Thread } from "./threads/thread";

/** The one schema of each noun's state. */
export const STATE_SCHEMAS = {
  organisation: Organisation,
  department: Department,
  person: Person,
  party: Party,
  system: System,
  measure: Measure,
  document: Document,
  cookie: Cookie,
  activity: Activity,
  thread: Thread,
  judgement: Judgement,
  law: LawEntry,
  handover: Handover,
  import: Import,
} satisfies Record<Noun, z.ZodType>;

export type StateOf<N extends Noun> = z.infer<(typeof STATE_SCHEMAS)[N]>;
export type AnyState = { [N in Noun]: StateOf<N> }[Noun];
