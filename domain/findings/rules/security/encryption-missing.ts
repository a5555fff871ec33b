import { givenValue, itemsOf } from "../../../answers";
import { isSpecial, measuresOf } from "../../facts";
import { activityRule, placeIf } from "../../rule";
import { textsOf } from "../../saying";

const KINDS = ["encryption-rest", "encryption-transit", "pseudonymisation", "anonymisation"];
const SPEAKS_OF = /(?<!un)encrypt|pseudonym|(?<!un)verschlüssel|\b(TLS|SSL|HTTPS)\b/iu;
const DENIES = /\b(not|no|without|nicht|keine?|ohne)\s+(\p{L}+\s+)?\p{L}*(encrypt|pseudonym|verschlüssel)\p{L}*/giu;

/** SE-02, Art. 32(1)(a) GDPR; § 22(2) BDSG. */
export const encryptionMissing = activityRule(
  { id: "encryption-missing", catalogue: "SE-02", grade: "warning", citation: "Art. 32(1)(a) GDPR; § 22(2) BDSG" },
  ({ state, register }) => {
    const { measures, particulars } = state;
    if (measures.answer !== "given" || !(isSpecial(state) || givenValue(particulars.scale) === "large")) return [];
    const taken = measuresOf(state, register).some(
      ({ kind, aim }) => KINDS.includes(kind) || aim === "pseudonymisation-encryption",
    );
    const said = itemsOf(measures).some(({ description }) =>
      textsOf(description).some((text) => SPEAKS_OF.test(text.replaceAll(DENIES, ""))),
    );
    const explained = textsOf(measures.note).length > 0;
    return placeIf(!taken && !said && !explained, { field: "measures" });
  },
);
