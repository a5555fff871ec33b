import { Link } from "@/components/ui/link";
import { nounOfId } from "@/domain/ids";
import type { SheetValue as Value } from "@/domain/sheet";
import { cn } from "@/lib/cn";
import { recordPath } from "@/lib/paths";
import type { SheetReader } from "./sheet-reader";

/** One value in its language and state: a gap is greyed but printed, a record leads to its page. */
export function SheetValue({ value, sheetReader }: { value: Value; sheetReader: SheetReader }) {
  const { organisationId, context } = sheetReader;
  const lang = (own: Value["lang"] | undefined) => (own && own !== context.locale ? own : undefined);
  const noun = value.recordId ? nounOfId(value.recordId) : undefined;
  const text =
    value.recordId && noun && value.state === "given" ? (
      <Link href={recordPath(organisationId, noun, value.recordId)} className="link" prefetch={false}>
        {value.text}
      </Link>
    ) : (
      value.text
    );
  return (
    <div className="min-w-0">
      <span
        lang={lang(value.lang)}
        className={cn("whitespace-pre-line", value.state === "not-stated" && "text-quiet italic")}
      >
        {text}
      </span>
      {value.detail && (
        <p lang={lang(value.detailLang)} className="text-sm whitespace-pre-line text-quiet">
          {value.detail}
        </p>
      )}
    </div>
  );
}
