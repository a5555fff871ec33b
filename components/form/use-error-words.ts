"use client";

import { useTranslations } from "next-intl";

type Params = Record<string, string | number>;

/** The words for what the server refused: a fault of a field, or the whole request. Needs the messages "forms". */
export function useErrorWords() {
  const t = useTranslations("forms");
  const words = (group: string, code: string, fallback: string, params: Params = {}) =>
    t(t.has(`${group}.${code}`) ? `${group}.${code}` : `${group}.${fallback}`, params);
  return {
    field: (code: string, params?: Params) => words("faults", code, "wrong-shape", params),
    refusal: (code: string, params?: Params) => words("refusals", code, "internal", params),
  };
}
