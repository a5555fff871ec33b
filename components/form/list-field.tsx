"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useFieldArray } from "react-hook-form";
import { Button } from "@/components/ui/button";
import { fieldId } from "./errors";
import { ListRow } from "./list-row";
import { useGroupError } from "./use-field";

/** Rows that can be added, moved and removed. The focus follows what was done, and it is said aloud. */
export function ListField({ name, newItem, itemLabel, addLabel, onEmpty, foldable = false, children }: ListFieldProps) {
  const t = useTranslations("forms.list");
  // Not "id": the rows have ids of their own, and the library would overwrite them.
  const { fields, append, remove, move } = useFieldArray({ name, keyName: "rowKey" });
  const error = useGroupError(name);
  const list = useRef<HTMLOListElement>(null);
  const focus = useRef<{ index: number; on: "input" | "row" } | undefined>(undefined);
  const [said, setSaid] = useState("");
  // Many rows at once are read by their names first; a row that is added later is open.
  const [foldedFirst] = useState(
    () => new Set(foldable && fields.length > 2 ? fields.map((field) => field.rowKey) : []),
  );

  useEffect(() => {
    const wanted = focus.current;
    focus.current = undefined;
    const row = wanted && list.current?.children[Math.min(wanted.index, fields.length - 1)];
    const target = wanted?.on === "input" ? row?.querySelector<HTMLElement>("input, select, textarea") : row;
    if (target instanceof HTMLElement) target.focus();
  }, [fields]);

  const add = () => {
    focus.current = { index: fields.length, on: "input" };
    append(newItem(), { shouldFocus: false });
    setSaid(t("added", { row: itemLabel(fields.length) }));
  };
  const drop = (index: number) => {
    setSaid(t("removed", { row: itemLabel(index) }));
    if (fields.length === 1 && onEmpty) {
      onEmpty();
      document.getElementById(fieldId(name.replace(/\.items$/, "")))?.focus();
      return;
    }
    focus.current = { index, on: "row" };
    remove(index);
  };
  const shift = (from: number, to: number) => {
    focus.current = { index: to, on: "row" };
    move(from, to);
    setSaid(t("moved", { row: itemLabel(from), position: to + 1, total: fields.length }));
  };
  return (
    <div id={fieldId(name)} tabIndex={-1} className="mt-2">
      {error && <p className="mb-2 text-sm font-semibold text-error">▲ {error}</p>}
      <ol ref={list}>
        {fields.map((field, index) => (
          <ListRow
            key={field.rowKey}
            label={itemLabel(index)}
            fold={foldable ? (foldedFirst.has(field.rowKey) ? "closed" : "open") : undefined}
            onRemove={() => drop(index)}
            onUp={index > 0 ? () => shift(index, index - 1) : undefined}
            onDown={index < fields.length - 1 ? () => shift(index, index + 1) : undefined}
          >
            {children(`${name}.${index}`, index)}
          </ListRow>
        ))}
      </ol>
      <Button variant="secondary" size="small" className="mt-3" onClick={add}>
        <span aria-hidden="true">+</span> {addLabel}
      </Button>
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}

type ListFieldProps = {
  name: string;
  newItem: () => Record<string, unknown>;
  itemLabel: (index: number) => string;
  addLabel: string;
  /** Called instead of removing the last row. */
  onEmpty?: () => void;
  /** Rows fold away behind their names. */
  foldable?: boolean | undefined;
  children: (rowName: string, index: number) => ReactNode;
};
