import { useTranslations } from "next-intl";

const SOURCES = ["contracts", "list"] as const;
type Source = (typeof SOURCES)[number];

/** Where the customers come from. */
export function SourceChoice({ value, onChange, inForce }: SourceChoiceProps) {
  const t = useTranslations("activities.customers.source");
  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">{t("label")}</legend>
      {SOURCES.map((source) => (
        <label key={source} className="flex min-h-8 gap-2 py-1">
          <input
            type="radio"
            name="source"
            value={source}
            checked={value === source}
            onChange={() => onChange(source)}
          />
          <span>{t(source, { count: inForce })}</span>
        </label>
      ))}
    </fieldset>
  );
}

type SourceChoiceProps = { value: Source; onChange: (source: Source) => void; inForce: number };
