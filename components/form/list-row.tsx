"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";

/** One row of a list: its name, what can be done with it, and its inputs. */
export function ListRow({ label, fold, onRemove, onUp, onDown, children }: ListRowProps) {
  const t = useTranslations("forms.list");
  const [open, setOpen] = useState(fold !== "closed");
  const tools = (
    <div className="flex flex-wrap">
      {onUp && <RowButton text={t("up")} row={label} onClick={onUp} />}
      {onDown && <RowButton text={t("down")} row={label} onClick={onDown} />}
      <RowButton text={t("remove")} row={label} onClick={onRemove} />
    </div>
  );
  const inputs = <div className="space-y-5 border-s-2 border-line ps-4">{children}</div>;
  if (fold)
    return (
      <li tabIndex={-1} aria-label={label} className="border-t border-line py-1 first:mt-1">
        <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary className="min-h-8 py-1 font-semibold">{label}</summary>
          <div className="mt-2">{inputs}</div>
          <div className="mt-2 flex justify-end pb-2">{tools}</div>
        </details>
      </li>
    );
  return (
    <li tabIndex={-1} aria-label={label} className="border-t border-line py-3 first:mt-1">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-4">
        <p className="font-semibold text-quiet">{label}</p>
        {tools}
      </div>
      {inputs}
    </li>
  );
}

function RowButton({ text, row, onClick }: { text: string; row: string; onClick: () => void }) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="min-h-8 px-2 text-sm text-quiet underline decoration-dotted underline-offset-4 last:pe-0 hover:text-accent"
    >
      {text}
      <span className="sr-only">: {row}</span>
    </button>
  );
}

type ListRowProps = {
  label: string;
  fold: "open" | "closed" | undefined;
  onRemove: () => void;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  children: ReactNode;
};
