import type { ComponentProps, ReactNode } from "react";
import { cn } from "@/lib/cn";
import { Link } from "./link";

/** A head cell; `sortHref` makes it a link that sorts by this column. */
export type Column = {
  key: string;
  label: ReactNode;
  numeric?: boolean;
  sorted?: "ascending" | "descending" | undefined;
  sortHref?: string | undefined;
  className?: string;
};

/** A table that scrolls inside itself where it is too wide; its rows are `tr` with `Cell` and `RowHead`. */
export function Table({ caption, captionHidden = false, columns, children, className }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <section className="overflow-x-auto lg:overflow-x-visible" aria-label={caption} tabIndex={0}>
      <table className={cn("w-full border-collapse text-sm", className)}>
        <caption className={captionHidden ? "sr-only" : "pb-2 text-start font-semibold"}>{caption}</caption>
        <thead className="sticky top-0 z-1 bg-paper">
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                aria-sort={column.sorted}
                className={cn(
                  "border-b border-ink px-2 py-2 align-bottom font-semibold first:ps-0 last:pe-0",
                  column.numeric ? "text-end" : "text-start",
                  column.className,
                )}
              >
                <HeadLabel column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="[&>tr]:border-b [&>tr]:border-line [&>tr:hover]:bg-sunk">{children}</tbody>
      </table>
    </section>
  );
}

function HeadLabel({ column }: { column: Column }) {
  const look = "inline-flex min-h-6 items-center gap-1";
  if (!column.sortHref) return <span className={look}>{column.label}</span>;
  return (
    <Link href={column.sortHref} prefetch={false} className={cn(look, "hover:underline")}>
      {column.label}
      {column.sorted && <span aria-hidden="true">{column.sorted === "ascending" ? "↑" : "↓"}</span>}
    </Link>
  );
}

const CELL = "px-2 py-2 align-top first:ps-0 last:pe-0";

export function Cell({ numeric = false, className, ...props }: ComponentProps<"td"> & { numeric?: boolean }) {
  return <td className={cn(CELL, numeric && "whitespace-nowrap text-end", className)} {...props} />;
}

/** The cell that names its row. */
export function RowHead({ className, ...props }: ComponentProps<"th">) {
  return <th scope="row" className={cn(CELL, "text-start font-semibold", className)} {...props} />;
}

type TableProps = {
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column[];
  children: ReactNode;
  className?: string;
};
