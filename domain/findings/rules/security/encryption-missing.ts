import { givenValue, itemsOf } from "../../../answers";
import { containsWord, isSpecial, measuresOf } from "../../facts";
import { activityRule, placeIf } from "../../rule";
import { isSaid, textsOf } from "../../saying";

/** SE-02, Art. 32(1)(a) GDPR; § 22(2) BDSG. */
export const encryptionMissing = activityRule(
  { id: "encryption-missing", catalogue: "SE-02", grade: "warning", citation: "Art. 32(1)(a) GDPR; § 22(2) BDSG" },
  ({ state, register }) => {
    if (state.measures.answer !== "given" || !(isSpecial(state) || givenValue(state.particulars.scale) === "large"))
      return [];
    const kinds = ["encryption-rest", "encryption-transit", "pseudonymisation", "anonymisation"];
    const taken = measuresOf(state, register).some(
      ({ kind, aim }) => kinds.includes(kind) || aim === "pseudonymisation-encryption",
    );
    const said = itemsOf(state.measures).some(({ description }) =>
      containsWord(textsOf(description), ["encrypt*", "pseudonym*", "verschlüssel*"]),
    );
    return placeIf(
      !taken &&
        !said &&
        !isSaid(
          state.measures.answer === "given" && state.measures.note
            ? { answer: "given", value: state.measures.note, evidence: [] }
            : undefined,
        ),
      { field: "measures" },
    );
  },
);
