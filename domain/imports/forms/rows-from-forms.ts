import type { GuessedMapping } from "../column-mapping";
import { type CellOf, type ColumnMeaning, type MeaningRow, rowKindOf, rowOf } from "../meaning";
import { isBlank } from "../texts/statements";
import { isAboutSomebody } from "./form-fields";

/** The lines of an address as one text, with the cell in which it begins. */
function withWholeContacts(cells: readonly CellOf<ColumnMeaning>[]): CellOf<ColumnMeaning>[] {
  const somebody = cells.filter(({ meaning }) => isAboutSomebody(meaning));
  const whole = [...new Set(somebody.map(({ meaning }) => meaning))].flatMap((meaning) => {
    const lines = somebody.filter((cell) => cell.meaning === meaning);
    const [first] = lines;
    if (!first || lines.length < 2) return lines;
    return [{ ...first, heading: undefined, text: lines.map(({ heading, text }) => `${heading}: ${text}`).join("\n") }];
  });
  return [...cells.filter(({ meaning }) => !isAboutSomebody(meaning)), ...whole];
}

/** The activities of forms whose labels are known, one for each form. */
export const rowsFromForms = ({ forms = [], meanings, headings }: Omit<GuessedMapping, "doubtful">): MeaningRow[] =>
  forms.map(({ values }) => {
    const cells = values.flatMap((texts, at): CellOf<ColumnMeaning>[] => {
      const meaning = meanings[at] ?? "ignore";
      const heading = headings[at];
      if (meaning === "ignore") return [];
      return texts.flatMap(({ text, place, of }) =>
        isBlank(text) ? [] : [{ meaning, text, place, ...(heading && { heading }), ...(of && { of }) }],
      );
    });
    return rowOf(rowKindOf(meanings), withWholeContacts(cells));
  });
