import { useTranslations } from "next-intl";
import { useId } from "react";
import { articleKeys } from "./article-keys";
import { Flyout, FlyoutButton } from "./flyout";

/** "Art. 30(1)(f) GDPR" beside a plain word; opens what the article asks for. Needs the messages "articles". */
export function ArticleChip({ citation }: { citation: string }) {
  const t = useTranslations("articles");
  const id = useId();
  const keys = articleKeys(citation).filter((key) => t.has(key));
  const look = "inline-block min-h-6 border-b border-dotted px-0.5 text-start text-sm font-normal text-quiet";
  if (keys.length === 0) return <span className={look}>{citation}</span>;
  return (
    <>
      <FlyoutButton flyout={id} className={`${look} border-quiet hover:border-solid hover:text-accent`}>
        <span className="sr-only">{t("what", { article: citation })}</span>
        <span aria-hidden="true">{citation}</span>
      </FlyoutButton>
      <Flyout id={id} className="space-y-2 p-4 text-sm font-normal">
        <strong className="block">{citation}</strong>
        {keys.map((key) => (
          <span key={key} className="block">
            {t(key)}
          </span>
        ))}
      </Flyout>
    </>
  );
}
