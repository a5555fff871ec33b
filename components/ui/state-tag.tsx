import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { AnswerState } from "@/domain/answers";
import { cn } from "@/lib/cn";

const STATES: Record<AnswerState, { mark: string; look: string }> = {
  given: { mark: "●", look: "text-ink" },
  none: { mark: "○", look: "text-ink" },
  "not-stated": { mark: "–", look: "text-quiet italic" },
};

/** Whether an answer is given, none by statement, or a gap. Needs the messages "layout.states". */
export function StateTag({ state }: { state: AnswerState }) {
  const t = useTranslations("layout.states");
  return (
    <span className={cn("inline-flex items-baseline gap-1.5 text-sm", STATES[state].look)}>
      <span aria-hidden="true" className="not-italic">
        {STATES[state].mark}
      </span>
      {t(state)}
    </span>
  );
}

export type Severity = "error" | "warning" | "advice";

const SEVERITIES: Record<Severity, { path: string; look: string }> = {
  error: { path: "M5 1h6l4 4v6l-4 4H5l-4-4V5z", look: "text-error" },
  warning: { path: "M8 1l7.5 13.5H.5z", look: "text-warning" },
  advice: { path: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z", look: "text-advice" },
};

/** The shape of a severity, each another one, so that it can be told without its colour. */
export function SeverityMark({ severity, className }: { severity: Severity; className?: string }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className={cn("size-3 flex-none self-center", SEVERITIES[severity].look, className)}
    >
      <path d={SEVERITIES[severity].path} fill="currentColor" />
    </svg>
  );
}

const TONES = {
  plain: "border-edge text-ink",
  quiet: "border-line text-quiet",
  good: "border-good text-good",
  warning: "border-warning text-warning",
  error: "border-error text-error",
  advice: "border-advice text-advice",
} as const;

/** A word that stands apart, such as a status. */
export function Badge({ tone = "plain", children }: { tone?: keyof typeof TONES; children: ReactNode }) {
  return (
    <span className={cn("inline-block whitespace-nowrap rounded-sm border px-1.5 text-sm", TONES[tone])}>
      {children}
    </span>
  );
}
