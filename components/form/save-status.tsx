"use client";

import { useLocale, useTranslations } from "next-intl";
import { cn } from "@/lib/cn";
import type { SaveState } from "./save-queue";
import { useErrorWords } from "./use-error-words";

function useWords(state: SaveState): string {
  const t = useTranslations("forms.save");
  const words = useErrorWords();
  const locale = useLocale();
  switch (state.kind) {
    case "idle":
      return t("idle");
    case "waiting":
    case "saving":
      return t("saving");
    case "saved":
      return t("saved", {
        time: new Intl.DateTimeFormat(locale, { timeStyle: "short", hour12: false }).format(state.at),
      });
    case "incomplete":
      return t("incomplete", { count: state.count });
    case "refused":
      return t("refused", { reason: words.refusal(state.code, state.params) });
    case "unreachable":
      return t("unreachable");
    case "conflict":
      return t("conflict");
  }
}

/** What became of the last change, always in the same place and said aloud once. */
export function SaveStatus({ state, className }: { state: SaveState; className?: string }) {
  const text = useWords(state);
  const trouble = state.kind === "refused" || state.kind === "unreachable" || state.kind === "conflict";
  const quiet = state.kind === "waiting" || state.kind === "saving";
  return (
    <>
      <p aria-hidden="true" className={cn("text-sm", trouble ? "font-semibold text-error" : "text-quiet", className)}>
        {trouble ? "▲ " : ""}
        {text}
      </p>
      <p role="status" className="sr-only">
        {quiet || state.kind === "idle" ? "" : text}
      </p>
    </>
  );
}
