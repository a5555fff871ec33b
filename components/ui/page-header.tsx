import type { ReactNode } from "react";
import { Breadcrumbs, type Crumb } from "./breadcrumbs";

/** The head of a page: where one is, what this is, and what can be done with it. */
export function PageHeader({ title, lang, reference, intro, crumbs = [], tags, actions }: PageHeaderProps) {
  return (
    <header className="mb-6 border-b border-ink pb-4">
      {crumbs.length > 0 && <Breadcrumbs crumbs={crumbs} />}
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="min-w-0 max-w-prose">
          {(reference || tags) && (
            <p className="mb-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-quiet">
              {reference}
              {tags}
            </p>
          )}
          <h1 lang={lang}>{title}</h1>
          {intro && <div className="mt-2 text-quiet">{intro}</div>}
        </div>
        {actions && <div className="flex flex-wrap items-start gap-3 print:hidden">{actions}</div>}
      </div>
    </header>
  );
}

type PageHeaderProps = {
  title: ReactNode;
  /** The language of the title where it is not the page's. */
  lang?: string | undefined;
  reference?: ReactNode;
  intro?: ReactNode;
  crumbs?: readonly Crumb[];
  tags?: ReactNode;
  actions?: ReactNode;
};
