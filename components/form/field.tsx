"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ArticleChip } from "@/components/ui/article-chip";
import { FindingsAt, useFindingsAt } from "./field-findings";
import type { FieldTexts } from "./use-field";

export type Wiring = { id: string; "aria-describedby": string | undefined; "aria-invalid": true | undefined };

/** Label, help, fault and article of one input; `children` gets what ties the input to them. */
export function Field({ id, label, labelHidden, help, article, optional, error, children }: FieldProps) {
  const describedBy = useDescription(id, help, error);
  return (
    <div>
      <FieldHead article={article}>
        <label htmlFor={id} className={labelHidden ? "sr-only" : "font-semibold"}>
          {label} {optional && <Optional />}
        </label>
      </FieldHead>
      <FieldNotes id={id} help={help} error={error} />
      {children({ id, "aria-describedby": describedBy, "aria-invalid": error ? true : undefined })}
    </div>
  );
}

/** The same for several inputs that answer one question. */
export function FieldGroup({ id, label, labelHidden, help, article, optional, error, children }: FieldGroupProps) {
  const describedBy = useDescription(id, help, error);
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={describedBy} className="min-w-0">
      <legend className={labelHidden ? "sr-only" : "float-start font-semibold"}>
        {label} {optional && <Optional />}
      </legend>
      <FieldHead article={article}>{null}</FieldHead>
      <div className="clear-both">
        <FieldNotes id={id} help={help} error={error} />
        {children}
      </div>
    </fieldset>
  );
}

/** Everything that is written beside an input, for those who hear it. */
function useDescription(id: string, help: string | undefined, error: string | undefined): string | undefined {
  const found = useFindingsAt(id).length > 0;
  return (
    [help && `${id}-help`, found && `${id}-findings`, error && `${id}-error`].filter(Boolean).join(" ") || undefined
  );
}

function Optional() {
  const t = useTranslations("forms");
  return <span className="font-normal text-quiet">{t("optional")}</span>;
}

function FieldHead({ article, children }: { article?: string | undefined; children: ReactNode }) {
  if (!children && !article) return null;
  return (
    <div className="flex flex-wrap items-baseline gap-x-3">
      {children}
      {article && (
        <span className={children ? undefined : "ps-3"}>
          <ArticleChip citation={article} />
        </span>
      )}
    </div>
  );
}

function FieldNotes({ id, help, error }: { id: string; help?: string | undefined; error?: string | undefined }) {
  return (
    <div className="mb-1.5 text-sm">
      {help && (
        <p id={`${id}-help`} className="max-w-prose text-quiet">
          {help}
        </p>
      )}
      <FindingsAt id={id} />
      {error && (
        <p id={`${id}-error`} className="font-semibold text-error">
          <span aria-hidden="true">▲ </span>
          {error}
        </p>
      )}
    </div>
  );
}

type Common = FieldTexts & { id: string; optional?: boolean | undefined; error?: string | undefined };
type FieldProps = Common & { children: (wiring: Wiring) => ReactNode };
type FieldGroupProps = Common & { children: ReactNode };
