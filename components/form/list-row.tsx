"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";

/** One row of a list: its name, what can be done with it, and its inputs. */
export function ListRow({ label, fold, onRemove, onUp, onDown, children }: ListRowProps) {
  const t = useTranslations("forms.list");
  const [open, setOpen] = useState(fold !== "closed");
  const inputs = <div className="space-y-5 border-s-2 border-line ps-4">{children}</div>;
  return (
    <li tabIndex={-1} aria-label={label} className="border-t border-line py-3 first:mt-1">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-4">
        {!fold && <p className="font-semibold text-quiet">{label}</p>}
        <div className="flex">
          {onUp && <RowButton text={t("up")} row={label} onClick={onUp} />}
          {onDown && <RowButton text={t("down")} row={label} onClick={onDown} />}
          <RowButton text={t("remove")} row={label} onClick={onRemove} />
        </div>
      </div>
      {fold ? (
        <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary className="mb-2 min-h-8 py-1 font-semibold">{label}</summary>
          {inputs}
        </details>
      ) : (
        inputs
      )}
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
