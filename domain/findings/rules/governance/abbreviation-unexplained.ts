import { itemsOf } from "../../../answers";
import { activityRule } from "../../rule";
import { saidTexts, textsOf } from "../../saying";

/** What readers of such a record know, in either language: laws, bodies, countries, and words of every office. */
const KNOWN = new Set(
  (
    "AG AGB AGG AI AO BAG BCR BDSG BEM BGB BGH BSI CC CNIL DE DIN DPA DPC DPF DPIA DPO DPV DSB DSFA DSGVO DSK EDPB EDPS EDSA EDV " +
    "EEA EG EMAIL EN ESTG EU EUGH EWR FAQ GDPR GPS GWG HGB HR HTML HTTP HTTPS IBAN ICO ID IHK II III IP ISO IT IV KI KG LDSG LTD " +
    "MFA NRW OHG OK PC PDF PDSG PIN PKW QR RSS SCC SE SGB SMS SQL SSL STGB TDDDG TIA TKG TLS TMG TOM TOMS TV UG UK URL USA USB " +
    "UWG VII VIII VPN VVT WEB WLAN XML"
  ).split(" "),
);

const abbreviationsIn = (text: string): string[] => text.match(/(?<![\p{L}\p{N}-])\p{Lu}{2,6}(?![\p{L}\p{N}])/gu) ?? [];

/** Whether a text says what an abbreviation stands for: one of the two stands in brackets, or "=" or ":" follows. */
const explains = (text: string, short: string): boolean =>
  text.includes(`(${short})`) || new RegExp(`${short}\\s*(\\(|=|:|–|—)`, "u").test(text);

/** GV-05, DPC guidance April 2023. */
export const abbreviationUnexplained = activityRule(
  { id: "abbreviation-unexplained", catalogue: "GV-05", grade: "advice", citation: "DPC guidance April 2023" },
  ({ state, register }) => {
    const glossary = saidTexts(register.organisation.particulars.glossary).join("\n");
    const parts = [
      { place: { field: "name" }, texts: textsOf(state.name) },
      { place: { field: "description" }, texts: saidTexts(state.description) },
      ...itemsOf(state.purposes).map(({ id, name }) => ({
        place: { field: "purposes", rowId: id, part: "name" },
        texts: textsOf(name),
      })),
      ...itemsOf(state.retentionRules).map(({ id, limit }) => ({
        place: { field: "retentionRules", rowId: id, part: "limit" },
        texts: limit.kind === "criterion" ? textsOf(limit.criterion) : [],
      })),
    ];
    const all = parts.flatMap(({ texts }) => texts);
    const said = new Set<string>();
    return parts.flatMap(({ place, texts }) =>
      // A text in capitals throughout is no abbreviation.
      texts
        .filter((text) => text !== text.toUpperCase() || abbreviationsIn(text).length === 1)
        .flatMap(abbreviationsIn)
        .flatMap((short) => {
          const known =
            KNOWN.has(short) || said.has(short) || new RegExp(`(?<!\\p{L})${short}(?!\\p{L})`, "u").test(glossary);
          said.add(short);
          return known || all.some((text) => explains(text, short)) ? [] : [{ ...place, about: { quote: short } }];
        }),
    );
  },
);
