import type { ViewContext } from "@/domain/activities/view-context";
import type { RecordOption } from "@/server/records/options";

/** Older states and proposals may name records that an activity of today names no more. */
export function withOptions(context: ViewContext, options: readonly RecordOption[]): ViewContext {
  const names = new Map(options.map((option) => [option.id, option[context.locale]]));
  return {
    ...context,
    record: (id) => {
      const name = names.get(id);
      return context.record(id) ?? (name ? { name } : { name: context.translate("activities.history.removed") });
    },
  };
}
