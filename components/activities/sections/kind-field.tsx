"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useController, useFormContext } from "react-hook-form";
import { fieldId, messageAt } from "@/components/form/errors";
import { FieldGroup } from "@/components/form/field";
import { useFieldTexts } from "@/components/form/use-field";

/** A choice between kinds of an answer, each with a detail of its own. `fresh` gives each kind with its detail open. */
export function KindField<Kind extends string>({ name, field, codes, kinds, fresh, children }: KindProps<Kind>) {
  const texts = useFieldTexts(field);
  const t = useTranslations();
  const wordOf = (kind: string): string => `codes.${codes}.${kind}`;
  const form = useFormContext();
  const { field: kind, formState } = useController({ name: `${name}.kind` });
  return (
    <FieldGroup id={fieldId(name)} {...texts} error={messageAt(formState.errors, name)}>
      <div className="flex flex-wrap gap-x-6">
        {kinds.map((one) => (
          <label key={one} className="flex min-h-8 gap-2 py-1">
            <input
              type="radio"
              name={kind.name}
              value={one}
              checked={kind.value === one}
              onBlur={kind.onBlur}
              onChange={() => form.setValue(name, fresh(one), { shouldDirty: true })}
            />
            {t(wordOf(one))}
          </label>
        ))}
      </div>
      <div className="mt-2">{children(kind.value)}</div>
    </FieldGroup>
  );
}

type KindProps<Kind extends string> = {
  name: string;
  field: string;
  codes: string;
  kinds: readonly Kind[];
  fresh: (kind: Kind) => Record<string, unknown>;
  children: (kind: Kind) => ReactNode;
};
