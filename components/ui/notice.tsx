import type { ReactNode } from "react";
import { cn } from "@/lib/cn";
import { type Severity, SeverityMark } from "./state-tag";

const LINES: Record<Severity | "plain", string> = {
  plain: "border-ink",
  error: "border-error",
  warning: "border-warning",
  advice: "border-advice",
};

/** Something the reader should notice. `live` also tells it to those who listen, for what appears later. */
export function Notice({ tone = "plain", title, children, actions, live = false }: NoticeProps) {
  return (
    <div role={live ? "status" : undefined} className={cn("border-s-4 bg-sunk px-4 py-3", LINES[tone])}>
      {title && (
        <p className="flex gap-2 font-semibold">
          {tone !== "plain" && <SeverityMark severity={tone} className="size-4" />}
          {title}
        </p>
      )}
      {children && <div className={title ? "mt-1" : undefined}>{children}</div>}
      {actions && <div className="mt-3 flex flex-wrap gap-3">{actions}</div>}
    </div>
  );
}

type NoticeProps = {
  tone?: Severity | "plain";
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  live?: boolean;
};
