import type { Meaning } from "../meaning";
import { article6In } from "../texts/articles";
import { readCountry } from "../texts/countries";
import { readParty } from "../texts/party-names";
import { readLimit } from "../texts/periods";
import { readSafeguards } from "../texts/safeguards";
import { splitList } from "../texts/split-list";
import { statementOf } from "../texts/statements";
import { DATA_CATEGORY_NAMES } from "../vocabulary/data-categories";
import { DATA_SUBJECT_NAMES } from "../vocabulary/data-subjects";
import { MEASURE_NAMES } from "../vocabulary/measures";

type Test = (text: string) => boolean;

const knows =
  (vocabulary: { find: (text: string) => { whole: boolean } | undefined }): Test =>
  (text) =>
    vocabulary.find(text)?.whole === true;

/** What cells of a column look like, the most telling first. */
const LOOKS: readonly (readonly [Meaning, Test])[] = [
  ["legal-bases", (text) => article6In(text).length > 0],
  ["third-countries", (text) => readCountry(text) !== undefined],
  ["retention", (text) => readLimit(text).kind === "period"],
  ["safeguards", (text) => readSafeguards(text).some(({ tool }) => !tool.startsWith("art-49"))],
  ["data-subjects", knows(DATA_SUBJECT_NAMES)],
  ["personal-data", knows(DATA_CATEGORY_NAMES)],
  ["measures", knows(MEASURE_NAMES)],
  ["recipients", (text) => readParty(text).nameKind === "certain"],
];

const SAMPLE = 40;
const MOST = 0.6;

/** What a column seems to be about by its cells: something that most of them are, where at least two say anything. */
export function meaningOfContents(texts: readonly string[]): Meaning | undefined {
  const said = texts.filter((text) => statementOf(text).kind === "words").slice(0, SAMPLE);
  if (said.length < 2) return undefined;
  const firsts = said.map((text) => splitList(text.slice(0, 500))[0]?.split(",")[0] ?? "");
  return LOOKS.find(([, test]) => firsts.filter((text) => test(text)).length >= said.length * MOST)?.[0];
}
