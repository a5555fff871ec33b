import { Link } from "@/components/ui/link";
import type { Facet } from "@/domain/activities/facets";

export type FacetOption = { value: string; label: string; count: string; chosen: boolean };

/** Values shown until somebody asks for all: a large register names hundreds of recipients. */
const FIRST = 12;

/** The values of one facet with how many activities each would show, most frequent first. */
export function FacetGroup({ facet, label, options, chosenLabel, all }: FacetGroupProps) {
  const chosen = options.filter((option) => option.chosen).length;
  const shown = all ? options.filter((option, index) => index < FIRST || option.chosen) : options;
  return (
    <details open={chosen > 0 || !all} className="border-b border-line">
      <summary className="flex min-h-10 items-center gap-2 py-2 text-sm font-semibold hover:text-accent">
        <svg viewBox="0 0 10 6" aria-hidden="true" className="w-2.5 flex-none [details[open]>summary>&]:rotate-180">
          <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
        <span className="mr-auto">{label}</span>
        {chosen > 0 && <span className="font-normal text-quiet">{chosenLabel}</span>}
      </summary>
      <fieldset className="max-h-72 overflow-y-auto pb-2">
        <legend className="sr-only">{label}</legend>
        {shown.map((option) => (
          <label key={option.value} className="flex min-h-8 gap-2 py-1 text-sm hover:bg-sunk">
            <input type="checkbox" name={facet} value={option.value} defaultChecked={option.chosen} />
            <span className="mr-auto min-w-0">{option.label}</span>
            <span className="text-quiet">{option.count}</span>
          </label>
        ))}
        {all && shown.length < options.length && (
          <Link href={all.href} prefetch={false} scroll={false} className="link flex min-h-8 items-center text-sm">
            {all.label}
          </Link>
        )}
      </fieldset>
    </details>
  );
}

type FacetGroupProps = {
  facet: Facet;
  label: string;
  options: readonly FacetOption[];
  chosenLabel: string;
  /** Where all values are shown; without it they are. */
  all: { href: string; label: string } | undefined;
};
