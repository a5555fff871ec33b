import { groupLabel, type ViewContext } from "../activities/view-context";
import { itemsOf } from "../answers";
import { MEASURE_AIMS } from "../codes/measure-kinds";
import { shortReferences, usesOf } from "../paper/uses";
import type { RecordEntry, Register } from "../register";
import type { SheetValue } from "../sheet";
import { codeName, factValue, given, notStated, plain, wordsValue } from "../sheet-values";
import type { ListColumn, ListGroup, RegisterList } from "./register-list";

function columnsOf(context: ViewContext): ListColumn[] {
  const measure = (property: string) => groupLabel("measure", property, context);
  return [
    { id: "aim", head: measure("aim"), makesGroups: true },
    { id: "name", head: measure("name") },
    { id: "kind", head: measure("kind"), beneath: "name" },
    { id: "description", head: measure("description") },
    { id: "usedIn", head: context.translate("paper.annexes.usedIn") },
    { id: "testedOn", head: groupLabel("measureParticulars", "testedOn", context) },
  ];
}

function catalogueRow(
  { id, state }: RecordEntry<"measure">,
  usedIn: (id: string) => string,
  context: ViewContext,
): SheetValue[] {
  const { testedOn } = state.particulars;
  return [
    given(plain(codeName("measure-aims", state.aim, context), context)),
    wordsValue(state.name, context, { recordId: id }),
    given(plain(codeName("measure-kinds", state.kind, context), context)),
    wordsValue(state.description, context),
    given(plain(usedIn(id) || "–", context)),
    testedOn ? factValue(testedOn, context, (day) => plain(context.format.day(day), context)) : notStated(context),
  ];
}

/** Measures that activities describe in words of their own, which no catalogue holds: these words are all they are called. */
function ownGroup(register: Register, context: ViewContext): ListGroup {
  const short = shortReferences(register);
  const described = register.activities.flatMap(({ state }) =>
    itemsOf(state.measures)
      .filter(({ measureId }) => measureId === null)
      .map(({ description }) => ({ reference: state.reference, name: wordsValue(description, context) })),
  );
  const rows = [...Map.groupBy(described, ({ name }) => name.text).values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const references = new Set([first, ...others].map(({ reference }) => reference));
    const usedIn = given(plain(short([...references]), context));
    const nothing = given(plain("–", context));
    return [[notStated(context), first.name, notStated(context), nothing, usedIn, notStated(context)]];
  });
  return { heading: context.translate("paper.lists.measures.own"), rows };
}

/** The measures of Art. 32 GDPR by what they protect, where each is taken and when it was tested. */
export function measureList(register: Register, context: ViewContext): RegisterList {
  const usedIn = usesOf(register, context.translate("paper.annexes.all"));
  const groups = MEASURE_AIMS.map((aim) => ({
    heading: codeName("measure-aims", aim, context),
    rows: register.measures
      .filter(({ state }) => state.aim === aim)
      .map((entry) => catalogueRow(entry, usedIn, context)),
  }));
  return {
    name: "measures",
    title: context.translate("paper.lists.measures.title"),
    columns: columnsOf(context),
    groups: [...groups, ownGroup(register, context)].filter(({ rows }) => rows.length > 0),
  };
}
