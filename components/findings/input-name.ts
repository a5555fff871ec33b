import type { Activity } from "@/domain/activities/activity";
import type { Place } from "@/domain/findings/rule";

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** The input of the form at which a finding is mended, such as "purposes.items.0.legalBases.items.1.balancing". */
export function inputNameOf(activity: Activity, { field, rowId, part }: Place): string {
  const steps = [rowId, ...(part?.split(".") ?? [])].filter((step) => step !== undefined && step !== "");
  let value: unknown = Reflect.get(activity, field);
  let name = field;
  for (const step of steps) {
    const rows = isObject(value) && Array.isArray(value.items) ? value.items : undefined;
    const index = rows?.findIndex((row: unknown) => isObject(row) && row.id === step) ?? -1;
    if (rows && index >= 0) {
      value = rows[index];
      name += `.items.${index}`;
    } else {
      value = isObject(value) ? value[step ?? ""] : undefined;
      name += `.${step}`;
    }
  }
  return name;
}
