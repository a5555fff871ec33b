import { isGeneric, ownMeasures } from "../../facts";
import { activityRule, placeIf } from "../../rule";

/** Phrases that promise everything and name nothing, as letters, digits and single spaces. */
const GENERAL = [
  "state of the art",
  "measures according to the state of the art",
  "iso 27001",
  "iso27001",
  "isoiec 27001",
  "iso 27001 certified",
  "certified to iso 27001",
  "appropriate measures",
  "appropriate technical and organisational measures",
  "technical and organisational measures",
  "toms",
  "tom",
  "see toms",
  "see policy",
  "see security policy",
  "see security concept",
  "stand der technik",
  "maßnahmen nach dem stand der technik",
  "zertifiziert nach iso 27001",
  "iso 27001 zertifiziert",
  "siehe konzept",
  "siehe sicherheitskonzept",
  "siehe itsicherheitskonzept",
  "siehe tomkonzept",
  "siehe tom",
  "siehe toms",
  "geeignete maßnahmen",
  "geeignete technische und organisatorische maßnahmen",
  "technische und organisatorische maßnahmen",
];

/** SE-01, Arts. 30(1)(g), 32(1) GDPR. */
export const measuresTooGeneral = activityRule(
  { id: "measures-too-general", catalogue: "SE-01", grade: "warning", citation: "Arts. 30(1)(g), 32(1) GDPR" },
  ({ state }) =>
    ownMeasures(state).flatMap(({ id, description }) =>
      placeIf(isGeneric(description, GENERAL), {
        field: "measures",
        rowId: id,
        part: "description",
      }),
    ),
);
