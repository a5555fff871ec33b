"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { plainText } from "./plain-text";
import type { Clash } from "./save-queue";

/** Two people changed the same fields: both states side by side, and a choice for each field. */
export function ConflictPanel({ clashes, labelOf, textOf, onResolve }: ConflictPanelProps) {
  const t = useTranslations("forms.conflict");
  const locale = useLocale();
  const [mine, setMine] = useState<readonly string[]>([]);
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const shown = textOf ?? ((_key: string, value: unknown) => plainText(value, locale) || t("empty"));
  const take = (key: string, keep: boolean) =>
    setMine(keep ? [...mine.filter((one) => one !== key), key] : mine.filter((one) => one !== key));
  return (
    <section ref={box} tabIndex={-1} aria-labelledby="conflict-title" className="border-2 border-warning p-4">
      <h2 id="conflict-title">{t("title")}</h2>
      <p className="mt-2">{t("text")}</p>
      {clashes.map((clash) => (
        <fieldset key={clash.key} className="mt-4 min-w-0 border-t border-line pt-3">
          <legend className="float-start mb-2 w-full font-semibold">{labelOf(clash.key)}</legend>
          <div className="clear-both grid gap-4 sm:grid-cols-2">
            <Choice
              name={`conflict-${clash.key}`}
              label={t("theirs")}
              text={shown(clash.key, clash.theirs)}
              checked={!mine.includes(clash.key)}
              onChoose={() => take(clash.key, false)}
            />
            <Choice
              name={`conflict-${clash.key}`}
              label={t("mine")}
              text={shown(clash.key, clash.mine)}
              checked={mine.includes(clash.key)}
              onChoose={() => take(clash.key, true)}
            />
          </div>
        </fieldset>
      ))}
      <Button className="mt-4" onClick={() => onResolve(mine)}>
        {t("save")}
      </Button>
    </section>
  );
}

function Choice({ name, label, text, checked, onChoose }: ChoiceProps) {
  return (
    <label className="flex min-w-0 gap-2">
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      <span className="min-w-0">
        {label}
        <span className="mt-1 block max-h-48 overflow-y-auto whitespace-pre-line border-s-2 border-line ps-3 text-sm">
          {text}
        </span>
      </span>
    </label>
  );
}

type ConflictPanelProps = {
  clashes: readonly Clash[];
  labelOf: (key: string) => string;
  /** How a value reads; without it, its words one after another. */
  textOf?: (key: string, value: unknown) => string;
  onResolve: (mine: readonly string[]) => void;
};
type ChoiceProps = { name: string; label: string; text: string; checked: boolean; onChoose: () => void };
