import { givenValue, itemsOf } from "../../../answers";
import { containsWord } from "../../facts";
import { activityRule, placeIf } from "../../rule";
import { saidTexts, textsOf } from "../../saying";

const FORMER = [
  "TTDSG",
  "BDSG a.F.",
  "BDSG a. F.",
  "BDSG-alt",
  "Verfahrensverzeichnis*",
  "öffentliches Verzeichnis",
  "95/46/EG",
  "95/46/EC",
  "Art. 29-Gruppe",
  "Art.-29-Gruppe",
  "Artikel-29-Gruppe",
  "Artikel-29-Datenschutzgruppe",
  "Article 29 Working Party",
];
/** The data protection part of the TMG, in force until 30 November 2021. */
const FORMER_SECTION = /§§?\s*1[1-5]a?\b[^§.;]{0,40}\bTMG\b/iu;

const isFormer = (texts: readonly string[]): boolean =>
  containsWord(texts, FORMER) || texts.some((text) => FORMER_SECTION.test(text.replaceAll(/(Abs|Nr|S)\.\s*/g, "$1 ")));

/** GV-10, TDDDG since 14.5.2024. */
export const outdatedTerm = activityRule(
  { id: "outdated-term", catalogue: "GV-10", grade: "advice", citation: "TDDDG since 14.5.2024" },
  ({ state }) => [
    ...placeIf(isFormer(saidTexts(state.description)), { field: "description" }),
    ...itemsOf(state.purposes).flatMap(({ id, name, legalBases }) => {
      const provisions = itemsOf(legalBases).flatMap(({ provision }) => givenValue(provision) ?? []);
      return placeIf(isFormer([...textsOf(name), ...provisions]), { field: "purposes", rowId: id });
    }),
    ...itemsOf(state.retentionRules).flatMap(({ id, provision, ground }) =>
      placeIf(isFormer([givenValue(provision) ?? "", ...saidTexts(ground)]), { field: "retentionRules", rowId: id }),
    ),
    ...itemsOf(state.measures).flatMap(({ id, description }) =>
      placeIf(isFormer(textsOf(description)), { field: "measures", rowId: id, part: "description" }),
    ),
    ...placeIf(isFormer(saidTexts(state.information)), { field: "information" }),
  ],
);
