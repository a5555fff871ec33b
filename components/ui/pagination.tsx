import { useTranslations } from "next-intl";
import { LinkButton } from "./button";

/** Where one stands in a long list, with links to go on. Needs the messages "layout.pagination". */
export function Pagination({ page, pageSize, total, hrefOf }: PaginationProps) {
  const t = useTranslations("layout.pagination");
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const from = total === 0 ? 0 : (page - 1) * pageSize + 1;
  return (
    <nav
      aria-label={t("label")}
      className="flex flex-wrap items-center justify-between gap-2 py-3 text-sm print:hidden"
    >
      <p className="text-quiet">{t("range", { from, to: Math.min(page * pageSize, total), total })}</p>
      {pages > 1 && (
        <p className="flex items-center gap-2">
          {page > 1 && (
            <LinkButton variant="secondary" size="small" rel="prev" href={hrefOf(page - 1)}>
              {t("previous")}
            </LinkButton>
          )}
          <span aria-current="page">{t("page", { page, pages })}</span>
          {page < pages && (
            <LinkButton variant="secondary" size="small" rel="next" href={hrefOf(page + 1)}>
              {t("next")}
            </LinkButton>
          )}
        </p>
      )}
    </nav>
  );
}

type PaginationProps = { page: number; pageSize: number; total: number; hrefOf: (page: number) => string };
