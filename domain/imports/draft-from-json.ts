import { z } from "zod";
import { RecordId } from "../ids";
import { STATE_SCHEMAS } from "../nouns";
import { Person } from "../people/person";
import { isKnownVersion, upgraded } from "../snapshot";
import { inOneGo, type Steps } from "../steps";
import { asDraft } from "../tables/as-draft";
import { RECORD_TABLES } from "../tables/register-tables";
import type { ImportDraft, ImportedNoun, ImportedRecord, ImportFault } from "./import-draft";

const Envelope = z.looseObject({ format: z.literal("thirty-register"), schemaVersion: z.int() });
const Entry = z.looseObject({ id: RecordId, state: z.looseObject({}), identity: z.unknown().optional() });

/** A person's account stays where it was. */
const schemaOf = (noun: ImportedNoun): z.ZodType =>
  noun === "person" ? Person.omit({ userId: true }) : STATE_SCHEMAS[noun];

/** What the JSON export of a register says, as a draft; a record that does not fit is left out and told. */
export const draftFromJson = (document: unknown): ImportDraft => inOneGo(draftFromJsonInSteps(document));

/** The same, record by record. */
export function* draftFromJsonInSteps(document: unknown): Steps<ImportDraft> {
  const envelope = Envelope.safeParse(document);
  const none = (code: ImportFault["code"], text = ""): ImportDraft => ({
    layout: "thirty",
    records: [],
    openTexts: [],
    faults: [{ place: { sheet: "", cell: "" }, code, params: { text } }],
  });
  if (!envelope.success) return none("not-a-register");
  const { schemaVersion } = envelope.data;
  if (!isKnownVersion(schemaVersion)) return none("newer-version", String(schemaVersion));
  const records: ImportedRecord[] = [];
  const faults: ImportFault[] = [];
  const seen = new Set<string>();
  for (const { list, table } of RECORD_TABLES) {
    const found = envelope.data[list];
    const entries: unknown[] = Array.isArray(found) ? found : found === undefined ? [] : [found];
    for (const [index, given] of entries.entries()) {
      yield;
      const place = { sheet: list, cell: String(index + 1) };
      const entry = Entry.safeParse(given);
      const noun = table.noun;
      const state = entry.success ? upgraded(noun, schemaVersion, entry.data.state) : undefined;
      const read = schemaOf(noun).safeParse(state);
      if (entry.success && seen.has(entry.data.id)) {
        faults.push({ place, code: "duplicate-id", params: { text: entry.data.id } });
      } else if (entry.success && read.success) {
        seen.add(entry.data.id);
        const words = noun === "person" ? { words: entry.data.identity } : {};
        // safe because the state of every noun is an object
        const whole = { ...(read.data as Record<string, unknown>), ...words };
        records.push(asDraft({ key: entry.data.id, noun, state: whole, place, places: {} }));
      } else {
        const [issue] = (entry.error ?? read.error)?.issues ?? [];
        faults.push({ place, code: "unfit-record", params: { field: issue?.path.join(".") || "–" } });
      }
    }
  }
  return { layout: "thirty", records, openTexts: [], faults };
}
