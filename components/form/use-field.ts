"use client";

import { useTranslations } from "next-intl";
import { useController, useFormState } from "react-hook-form";
import { fieldId, messageAt } from "./errors";

/** A field of the surrounding form, with the fault to show now: not before the field was left or the form sent. */
export function useField<Value = string>(name: string) {
  const { field, fieldState, formState } = useController({ name });
  const shown = fieldState.isTouched || formState.isSubmitted;
  const error = shown ? messageAt(formState.errors, name) : undefined;
  // safe because the form's values have the shape of the record's schema, and the caller names the field's type
  return { ...field, value: field.value as Value, error, id: fieldId(name) };
}

/** The fault of a group of inputs, which has no input of its own. */
export function useGroupError(name: string): string | undefined {
  const { errors } = useFormState({ name });
  return messageAt(errors, name);
}

export type FieldTexts = {
  label: string;
  /** Read aloud only, where the question above already says it. */
  labelHidden?: boolean | undefined;
  help?: string | undefined;
  article?: string | undefined;
};

/** The words of a field of the register. Needs the messages "fields.<key>". */
export function useFieldTexts(key: string): FieldTexts & { none?: string | undefined } {
  const t = useTranslations(`fields.${key}`);
  const maybe = (part: string) => (t.has(part) ? t(part) : undefined);
  const none = maybe("none");
  // A bare "none" says less than the choice says by itself.
  const statement = none?.includes(" ") ? none : undefined;
  return { label: t("label"), help: maybe("help"), article: maybe("article"), none: statement };
}
