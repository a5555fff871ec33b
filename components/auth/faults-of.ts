"use client";

import { useTranslations } from "next-intl";
import type { Refusal } from "@/components/records/refusal";
import type { Fault } from "./auth-form";

/** The sentences for a refusal of the server: at the fields that it names, else for the whole. Needs "errors". */
export function useFaultsOf() {
  const t = useTranslations("errors");
  return ({ code, fields }: Refusal): Fault[] =>
    fields.length > 0
      ? fields.map((fault) => ({ field: fault.path, message: t(`fields.${fault.code}`, fault.params) }))
      : [{ message: t(code) }];
}
