import { type FieldErrors, type FieldValues, get, type UseFormReturn } from "react-hook-form";
import type { FieldError } from "@/domain/error-codes";
import { isTree } from "./values";

/** The id of the input or group of a field, by the field's name; a link in the error summary leads there. */
export const fieldId = (name: string) => `field-${name.replaceAll(".", "-")}`;

/** Puts the faults that the server found at their fields. `words` gives the sentence for a code. */
export function applyFieldErrors(
  form: Pick<UseFormReturn<FieldValues>, "setError">,
  fields: readonly FieldError[],
  words: (code: string, params?: Record<string, string | number>) => string,
): void {
  for (const field of fields) form.setError(field.path, { type: field.code, message: words(field.code, field.params) });
}

/** The sentence at exactly this name, or undefined; faults of what is inside stand there. */
export function messageAt(errors: FieldErrors, name: string): string | undefined {
  const found: unknown = get(errors, name);
  if (!isTree(found)) return undefined;
  if (typeof found.message === "string" && "type" in found) return found.message;
  return isTree(found.root) && typeof found.root.message === "string" ? found.root.message : undefined;
}

/** Every fault of a form with the name of its field, in the order of the form's values. */
export function listErrors(errors: unknown, path = ""): { name: string; message: string }[] {
  if (typeof errors !== "object" || errors === null) return [];
  if ("message" in errors && typeof errors.message === "string" && "type" in errors)
    return [{ name: path.replace(/\.root$/, ""), message: errors.message }];
  return Object.entries(errors)
    .filter(([key]) => key !== "ref")
    .flatMap(([key, value]) => listErrors(value, path ? `${path}.${key}` : key));
}
