import type { ImportDraft, ImportedNoun, ImportedRecord } from "@/domain/imports/import-draft";
import type { Context } from "../context";
import { type CommitWish, commitPlan, type ImportSource } from "./commit";
import { planImport } from "./planning";

export const SOURCE = { name: "register.csv", sha256: "ab".repeat(32) };

export function imported(
  noun: ImportedNoun,
  key: string,
  state: Record<string, unknown>,
  more: Partial<ImportedRecord> = {},
): ImportedRecord {
  const place = { sheet: "Sheet 1", cell: `A${key.length}` };
  return { key, noun, state, place, places: { name: place }, ...more };
}

export function aDraft(records: readonly ImportedRecord[], more: Partial<ImportDraft> = {}): ImportDraft {
  return { layout: "unknown", records, openTexts: [], faults: [], ...more };
}

export const items = <Item>(...list: Item[]) => ({ answer: "given" as const, items: list });

/** What a spreadsheet of two activities says, with a processor that both use and a text that nobody understood. */
export const aSpreadsheet: ImportDraft = aDraft(
  [
    imported("department", "dep_1", { name: { de: "Personal" } }),
    imported("party", "pty_1", { name: "Mailer Inc." }),
    imported("activity", "act_1", {
      name: { de: "Newsletter" },
      departmentId: "dep_1",
      purposes: items({ id: "p1", name: { de: "Werbung" } }),
      recipients: items({ id: "r1", partyId: "pty_1", category: "newsletter", role: "processor" }),
    }),
    imported("activity", "act_2", { name: { de: "Bewerbungen" }, departmentId: "dep_1" }),
  ],
  {
    openTexts: [{ key: "act_2", field: "retentionRules", text: "wie üblich", place: { sheet: "Sheet 1", cell: "F3" } }],
  },
);

/** Takes a draft in that no file had to be read for. */
export const commitDraft = async (
  ctx: Context,
  organisationId: string,
  source: ImportSource,
  draft: ImportDraft,
  wish: CommitWish,
) => commitPlan(ctx, organisationId, source, await planImport(ctx, organisationId, draft), wish);
