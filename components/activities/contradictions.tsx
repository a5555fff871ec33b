import { wordsIn } from "@/domain/words";
import { SheetEvidence } from "./sheet-evidence";
import type { SheetReader } from "./sheet-reader";

/** Statements of a source that cannot both be true, shown at the field that they are about. */
export function Contradictions({ fields, sheetReader }: ContradictionsProps) {
  const { context } = sheetReader;
  const own = sheetReader.contradictions.filter((one) => fields.includes(one.field));
  if (own.length === 0) return null;
  return (
    <ul className="space-y-2">
      {own.map((one) => {
        const { text, lang } = wordsIn(one.description, context.locale);
        return (
          <li key={one.id} className="border-l-2 border-warning pl-3">
            <p className="text-sm font-semibold text-warning">{context.translate("activities.contradiction")}</p>
            <p lang={lang === context.locale ? undefined : lang}>{text}</p>
            <SheetEvidence evidence={one.evidence} sheetReader={sheetReader} />
          </li>
        );
      })}
    </ul>
  );
}

type ContradictionsProps = { fields: readonly string[]; sheetReader: SheetReader };
