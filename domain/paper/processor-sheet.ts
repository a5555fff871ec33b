import type { Sheet, SheetBlock, SheetSection, Translate } from "../sheet";

/** What Art. 30(2) GDPR asks of a processor, in its own letters; the sections of Art. 30(1) that hold it. */
const LETTERS = { a: "a", e: "c", g: "d" } as const;

const isGap = (block: SheetBlock): boolean =>
  block.kind === "table"
    ? block.table.rows.length === 0
    : block.rows.every(({ values }) =>
        values.every(({ state, detail, evidence }) => state === "not-stated" && !detail && !evidence?.length),
      );

/**
 * The sheet of an activity on behalf of others: what Art. 30(2) asks for comes first and under its letters; what it
 * does not ask for follows where something is stated, and is no gap where nothing is.
 */
export function processorSheet(sheet: Sheet, translate: Translate): Sheet {
  const own = (id: string): id is keyof typeof LETTERS => id in LETTERS;
  const required = sheet.sections.flatMap((section): SheetSection[] => {
    const { id } = section;
    if (!own(id)) return [];
    const article = translate(`paper.processor.articles.${LETTERS[id]}`);
    const heading = id === "a" ? translate("paper.processor.parties") : section.heading;
    const blocks = id === "a" ? section.blocks.map((block) => named(block, translate)) : section.blocks;
    return [{ ...section, letter: LETTERS[id], heading, article, blocks }];
  });
  const others = sheet.sections.filter(({ id, blocks }) => !own(id) && (id === "around" || !blocks.every(isGap)));
  const beyond = translate("paper.processor.articles.beyond");
  return {
    ...sheet,
    sections: [...required, ...others.map((section) => ({ ...section, letter: undefined, article: beyond }))],
  };
}

/** Who processes on behalf of others is no controller. */
function named(block: SheetBlock, translate: Translate): SheetBlock {
  if (block.kind !== "rows") return block;
  const rows = block.rows.map((row) =>
    row.field === "controllerEntity" ? { ...row, label: translate("paper.processor.processor") } : row,
  );
  return { ...block, rows };
}
