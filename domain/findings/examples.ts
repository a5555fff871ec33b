import type { z } from "zod";
import type { Activity, ActivityContent } from "../activities/activity";
import type { Cookie } from "../cookies/cookie";
import type { Document } from "../documents/document";
import type { LawEntry } from "../law/law-entry";
import type { Measure } from "../measures/measure";
import type { Organisation } from "../organisations/organisation";
import type { Party } from "../parties/party";
import type { Person } from "../people/person";
import type { System } from "../systems/system";
import type { Workflow } from "../workflow/workflow";
import type { Place } from "./rule";

/** A small register around one record: what is not given is empty, `act_it` and `pty_it` are the ones looked at. */
export type Scene = {
  activity?: z.input<typeof ActivityContent> & {
    status?: Activity["status"];
    reference?: string;
    workflow?: z.input<typeof Workflow>;
    outOfUseSince?: string;
  };
  organisation?: Partial<z.input<typeof Organisation>>;
  parties?: Record<string, z.input<typeof Party>>;
  systems?: Record<string, z.input<typeof System>>;
  measures?: Record<string, z.input<typeof Measure>>;
  cookies?: Record<string, z.input<typeof Cookie>>;
  documents?: Record<string, z.input<typeof Document>>;
  people?: Record<string, Partial<z.input<typeof Person>>>;
  /** Further activities of the register, by id. */
  others?: Record<string, z.input<typeof ActivityContent> & { status?: Activity["status"]; reference?: string }>;
  /** Which record is looked at; the activity, or the organisation or the first record of the rule's noun. */
  law?: readonly LawEntry[];
  /** ISO 8601; 2026-11-24 where it is absent. */
  today?: string;
  /** The day of the last change of the record; 2026-11-20 where it is absent. */
  changedOn?: string;
};

/** The table of one rule: each line a situation in few words, with the places that it must find. */
export type Examples = {
  passes: Record<string, Scene>;
  finds: Record<string, Scene & { at: readonly Place[] }>;
};

const nothing: never[] = [];
export const list = <Item>(...items: Item[]) => ({ answer: "given" as const, items });
export const said = <Value>(value: Value) => ({ answer: "given" as const, value, evidence: nothing });
export const none = { answer: "none" as const };
export const words = (en: string, de = en) => ({ en, de });
