"use client";

import { useTranslations } from "next-intl";
import type { MouseEvent } from "react";
import { Link } from "@/components/ui/link";
import { cn } from "@/lib/cn";
import { paths } from "@/lib/paths";
import { type FormSection, SECTION_IDS } from "./activity-form-sections";
import type { StateCounts } from "./activity-form-states";

/** All sections with what is said in each: a list of what there is, never a percentage. */
export function SectionNav({ organisation, id, current, counts, onLeave }: SectionNavProps) {
  const t = useTranslations("editor");
  const leave = (href: string) => (event: MouseEvent) => {
    // A new tab or window leaves this page as it is.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onLeave(href);
  };
  return (
    <ol className="text-sm">
      {SECTION_IDS.map((section) => {
        const href = paths.editActivity(organisation, id, section);
        const here = section === current;
        return (
          <li key={section} className="border-b border-line">
            <Link
              href={href}
              prefetch={false}
              onClick={leave(href)}
              aria-current={here ? "page" : undefined}
              className={cn("block border-s-2 py-2 ps-3 hover:bg-sunk", here ? "border-accent" : "border-transparent")}
            >
              <span className={cn("block", here ? "font-semibold" : "text-accent")}>{t(`sections.${section}`)}</span>
              <Counts counts={counts[section]} />
            </Link>
          </li>
        );
      })}
    </ol>
  );
}

const STATES = ["given", "none", "not-stated"] as const;

function Counts({ counts }: { counts: StateCounts }) {
  const t = useTranslations("editor.counts");
  const said = STATES.filter((state) => counts[state] > 0).map((state) => t(state, { count: counts[state] }));
  return <span className="block text-quiet">{said.join(" · ")}</span>;
}

type SectionNavProps = {
  organisation: string;
  id: string;
  current: FormSection;
  counts: Record<FormSection, StateCounts>;
  /** A section was chosen: what is typed is saved before the page is left. */
  onLeave: (href: string) => void;
};
