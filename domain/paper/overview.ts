import type { Activity } from "../activities/activity";
import { activityTitle } from "../activities/view";
import { recordOrNothing } from "../activities/view-around";
import { fieldLabel, type ViewContext } from "../activities/view-context";
import { destinationValue } from "../activities/view-transfers";
import { itemsOf } from "../answers";
import { isInEea } from "../codes/countries";
import type { Register } from "../register";
import type { SheetTable, SheetValue } from "../sheet";
import { codeName, factValue, given, notStated, plain, saidNone } from "../sheet-values";

/** Where data leaves the European Economic Area on the day of the register. */
function thirdCountries({ transfers }: Activity, context: ViewContext): SheetValue {
  if (transfers.answer === "not-stated") return notStated(context);
  const outside = itemsOf(transfers).filter(
    ({ destination }) => destination.kind !== "country" || !isInEea(destination.country, context.day),
  );
  if (outside.length === 0) return saidNone(context);
  const names = new Set(outside.map((transfer) => destinationValue(transfer, context).text));
  return given(plain([...names].join(", "), context));
}

/** The list of all activities, in the columns that German authorities know. */
export function overviewTable(register: Register, context: ViewContext): SheetTable {
  const rows = register.activities.map(({ id, updatedAt, state }) => {
    const archived = state.status === "archived" ? { detail: codeName("activity-statuses", "archived", context) } : {};
    const started = factValue(state.startedOn, context, (day) => plain(context.format.day(day), context));
    const changed = context.format.day(new Date(updatedAt).toISOString().slice(0, 10));
    const { detail: _detail, ...department } = recordOrNothing(state.departmentId, context);
    const cells: SheetValue[] = [
      given(plain(state.reference, context), { recordId: id }),
      given(activityTitle(state, context), archived),
      department,
      started,
      given(plain(changed, context)),
      thirdCountries(state, context),
    ];
    return { cells, evidence: [] };
  });
  const head = [
    fieldLabel("reference", context),
    fieldLabel("name", context),
    context.translate("paper.overview.department"),
    fieldLabel("startedOn", context),
    context.translate("paper.overview.changed"),
    context.translate("paper.overview.thirdCountry"),
  ];
  return { field: "overview", caption: context.translate("paper.overview.caption"), head, rows };
}
