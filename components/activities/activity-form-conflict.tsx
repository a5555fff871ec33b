"use client";

import { useLocale, useTranslations } from "next-intl";
import { ConflictPanel } from "@/components/form/conflict-panel";
import { plainText } from "@/components/form/plain-text";
import type { Clash } from "@/components/form/save-queue";
import { useOptions } from "./activity-form-options";

/** Both states of each field that two people changed, with names in place of the codes and ids they are stored as. */
export function ActivityConflict({ clashes, onResolve }: ActivityConflictProps) {
  const field = useTranslations("fields");
  const t = useTranslations("forms.conflict");
  const locale = useLocale();
  const { choices, records } = useOptions();
  const offered = [...Object.values(choices), ...Object.values(records)].flat();
  const names = new Map(offered.map((option) => [option.value, option.label]));
  const textOf = (_key: string, value: unknown) => {
    const lines = plainText(value, locale).split("\n");
    return lines.map((line) => names.get(line) ?? line).join("\n") || t("empty");
  };
  return (
    <ConflictPanel clashes={clashes} labelOf={(key) => field(`${key}.label`)} textOf={textOf} onResolve={onResolve} />
  );
}

type ActivityConflictProps = { clashes: readonly Clash[]; onResolve: (mine: readonly string[]) => void };
