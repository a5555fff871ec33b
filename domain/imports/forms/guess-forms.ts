import type { Grid } from "../../grids/grid";
import {
  type FilledForm,
  type GuessedMapping,
  LONGEST_HEADING,
  MOST_COLUMNS,
  mappedName,
  type PlacedText,
} from "../column-mapping";
import { type Guess, guessOf, withoutSeconds } from "../columns/heading-match";
import { meaningOfHeading, plainHeading } from "../columns/headings";
import { isBlank } from "../texts/statements";
import { type Form, formsIn } from "./filled-forms";
import { isAboutSomebody, isContactLine, sectionFor } from "./form-fields";

/** Kinds of forms that a person is asked about, at most; what is left is taken for the last of them. */
const MOST_KINDS = 20;

/** Forms of one kind: those that share their labels. */
type Label = Pick<Form["fields"][number], "label" | "section" | "meaning">;
type Kind = { labels: Map<string, Label>; known: Set<string>; forms: Form[] };

/** Forms are of one kind where most labels of the shorter one that anybody knows stand in the other too. */
function isOfKind({ known }: Kind, keys: ReadonlySet<string>): boolean {
  const shared = [...keys].filter((key) => known.has(key)).length;
  return shared * 2 >= Math.min(keys.size, known.size);
}

function kindsOf(forms: readonly Form[]): Kind[] {
  const kinds: Kind[] = [];
  for (const form of forms) {
    const keys = new Set(form.fields.flatMap(({ key, isKnown }) => (isKnown ? [key] : [])));
    let kind = kinds.find((one) => isOfKind(one, keys)) ?? (kinds.length >= MOST_KINDS ? kinds.at(-1) : undefined);
    if (!kind) {
      kind = { labels: new Map(), known: new Set(), forms: [] };
      kinds.push(kind);
    }
    for (const key of keys) kind.known.add(key);
    for (const { key, label, section, meaning } of form.fields)
      if (!kind.labels.has(key) && kind.labels.size < MOST_COLUMNS) kind.labels.set(key, { label, section, meaning });
    kind.forms.push(form);
  }
  return kinds;
}

function guessLabel({ label, section, meaning }: Label, texts: readonly string[]): Guess {
  if (meaning) {
    const above = section.replace(/(?<![:\s])[:\s]+$/, "");
    const shown = above && plainHeading(above) !== plainHeading(label) ? `${above}: ${label}` : label;
    return { heading: shown, meaning, isDoubtful: false, isEmpty: texts.every(isBlank) };
  }
  const heading = sectionFor(label, section);
  const about = meaningOfHeading(heading)?.meaning;
  if (about && isAboutSomebody(about) && isContactLine(label))
    return { heading: label, meaning: about, isDoubtful: false, isEmpty: false };
  return guessOf(heading, label, texts);
}

/** What stands at each label of a kind; a label beyond those that are kept adds to the last one. */
function filledForm({ sheet, fields, asked }: Form, columns: ReadonlyMap<string, number>): FilledForm {
  const values: PlacedText[][] = Array.from({ length: columns.size }, () => []);
  for (const { key, texts } of fields) values[columns.get(key) ?? columns.size - 1]?.push(...texts);
  return { sheet, values, asked };
}

const NO_NAME = /^(?:tabelle|blatt|sheet|table|feuil|feuille|formular|form|vvt|ropa|verzeichnis)?[\s_-]*\d*$/i;

/** A form without a name for its activity has the name of its sheet, where it is the only one there. */
function namedBySheets(forms: readonly FilledForm[], namesAt: readonly number[]): FilledForm[] {
  const counts = new Map<string, number>();
  for (const { sheet } of forms) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return forms.map((form) => {
    const isOnly = counts.get(form.sheet) === 1;
    const isNamed = namesAt.some((at) => form.values[at]?.some(({ text }) => !isBlank(text)));
    if (isNamed || !isOnly || NO_NAME.test(form.sheet.trim())) return form;
    const named = [{ text: form.sheet, place: { sheet: form.sheet, cell: "A1" } }];
    return { ...form, values: form.values.map((texts, at) => (at === namesAt[0] ? named : texts)) };
  });
}

function mappingOf({ labels, forms }: Kind): GuessedMapping[] {
  const [first] = forms;
  if (!first) return [];
  const columns = new Map([...labels.keys()].map((key, column) => [key, column]));
  const filled = forms.map((form) => filledForm(form, columns));
  const guesses = withoutSeconds(
    [...labels.values()].map((label, at) =>
      guessLabel(
        label,
        filled
          .flatMap(({ values }) => values[at] ?? [])
          .slice(0, 200)
          .map(({ text }) => text),
      ),
    ),
  );
  const namesAt = guesses.flatMap(({ meaning }, at) => (meaning === "name" ? [at] : []));
  return [
    {
      sheet: mappedName(first.sheet),
      headingRow: Math.min(first.row, 1_000),
      meanings: guesses.map(({ meaning }) => meaning),
      headings: guesses.map(({ heading }) => heading.slice(0, LONGEST_HEADING)),
      doubtful: guesses.flatMap(({ isDoubtful }, at) => (isDoubtful ? [at] : [])),
      forms: namedBySheets(filled, namesAt),
    },
  ];
}

/** The forms of some sheets, those with the same labels as one list of activities, with what each label is about. */
export const guessForms = (grids: readonly Grid[]): GuessedMapping[] =>
  kindsOf(grids.flatMap(formsIn)).flatMap(mappingOf);
