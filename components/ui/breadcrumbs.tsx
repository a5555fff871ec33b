import { useTranslations } from "next-intl";
import { Link } from "./link";

export type Crumb = { label: string; href: string };

/** The way from the top to this page, without the page itself. Needs the messages "layout.breadcrumbs". */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useTranslations("layout");
  return (
    <nav aria-label={t("breadcrumbs")} className="mb-2 text-sm print:hidden">
      <ol className="flex flex-wrap gap-x-2">
        {crumbs.map((crumb) => (
          <li key={crumb.href} className="flex gap-2">
            <Link href={crumb.href} prefetch={false} className="link inline-block min-h-6">
              {crumb.label}
            </Link>
            <span aria-hidden="true" className="text-quiet">
              /
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
