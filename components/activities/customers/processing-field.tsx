import { useTranslations } from "next-intl";
import { useId } from "react";

/** Art. 30(2)(b) GDPR: what is done for each, where nothing else says it. */
export function ProcessingField() {
  const t = useTranslations("activities.customers");
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        {t("processing")}
      </label>
      <p id={`${id}-help`} className="text-sm text-quiet">
        {t("processingHelp")}
      </p>
      <textarea
        id={id}
        name="processing"
        rows={3}
        maxLength={20_000}
        aria-describedby={`${id}-help`}
        className="control mt-1"
      />
    </div>
  );
}
