"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Counted, Progress, WorkId } from "@/domain/progress/progress";
import { api } from "@/lib/trpc/client";
import { fetchFile } from "./fetch-file";
import { Refused } from "./refused";

/** What is told of a work: by the server while it does something, and by the browser while a file goes there or comes. */
export type Told = Progress | { stage: "sending"; counted: null } | { stage: "receiving"; counted: Counted | null };

/** How a work ended, in words; a failed one can be tried again. */
type Outcome = { kind: "arrived" | "cancelled"; words: string } | { kind: "failed"; words: string; retry(): void };

export type Work = {
  id: WorkId;
  /** What was asked for, as its button or link says it. */
  what: string;
  begunAt: number;
  /** Whether it has taken long enough to be worth showing. */
  isShown: boolean;
  told: Told;
  outcome: Outcome | null;
  /** Whether somebody has asked to end it, and it has not ended yet. */
  isEnding: boolean;
  cancel(): void;
};

/** What a work can use while it runs. */
export type Running = { id: WorkId; signal: AbortSignal; hear(told: Told): void };

/** What somebody asks for. `run` answers the words to end with, or none where the page shows what came of it. */
export type Order = { what: string; trigger: HTMLElement; run(work: Running): Promise<string | null> };

/** A wait that is not felt as one: nothing is shown before. */
const UNFELT = 400;
const ASKED_EVERY = 700;

function newWorkId(): WorkId {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Waits, and says whether it is still worth going on. */
const pause = (milliseconds: number, signal: AbortSignal): Promise<boolean> =>
  new Promise((resolve) => setTimeout(() => resolve(!signal.aborted), milliseconds));

/** Asks the server again and again how far a work is; an answer that does not come changes nothing. */
async function listen(id: WorkId, token: string | undefined, { signal, hear }: Pick<Running, "signal" | "hear">) {
  while (await pause(ASKED_EVERY, signal)) {
    const asked = token
      ? api.handovers.progress.query({ token, work: id }, { signal })
      : api.progress.get.query({ work: id }, { signal });
    const told = await asked.catch(() => null);
    if (told && !signal.aborted) hear(told);
  }
}

/** Shows a work once its wait is felt, and keeps what is told of it up to date, until `end`, which says whether it was shown. */
function follow(id: WorkId, token: string | undefined, change: (news: Partial<Work>) => void) {
  const over = new AbortController();
  const listening = new AbortController();
  let isShown = false;
  const hear = (told: Told) => {
    // Once the file comes, nothing older counts; the wait goes on.
    if (told.stage === "receiving") listening.abort();
    change({ told });
  };
  void pause(UNFELT, over.signal).then((isGoingOn) => {
    if (!isGoingOn) return;
    isShown = true;
    change({ isShown });
  });
  void listen(id, token, { signal: listening.signal, hear });
  const end = () => {
    over.abort();
    listening.abort();
    return isShown;
  };
  return { hear, end };
}

/** How a work ended, unless the page itself shows what came of it. */
async function outcomeOf(running: Promise<string | null>, { left, retry, t }: Ending): Promise<Outcome | null> {
  try {
    const words = await running;
    return words === null ? null : { kind: "arrived", words };
  } catch (cause) {
    if (cause instanceof Refused) {
      const words = cause.words ?? t("refused.internal");
      return cause.wasCancelled ? { kind: "cancelled", words } : { kind: "failed", words, retry };
    }
    return left.aborted
      ? { kind: "cancelled", words: t("cancelled") }
      : { kind: "failed", words: t("unreachable"), retry };
  }
}

type Ending = { left: AbortSignal; retry: () => void; t: ReturnType<typeof useTranslations<"progress">> };

const begun = (work: Pick<Work, "id" | "what" | "cancel">): Work => ({
  ...work,
  begunAt: Date.now(),
  isShown: false,
  told: { stage: "waiting", before: 0 },
  outcome: null,
  isEnding: false,
});

/** Gives the focus back to what began a work, or to what opens its menu, where it would be lost with a button that goes. */
function keepFocus(id: WorkId, trigger: HTMLElement): void {
  if (!document.activeElement?.closest(`[data-work="${id}"]`)) return;
  const flyout = trigger.closest("[popover]");
  const opener = flyout && document.querySelector<HTMLElement>(`[popovertarget="${flyout.id}"]`);
  (opener ?? trigger).focus();
}

/**
 * Works that somebody waits for on this page, each with what is told of it. Those who have no account give the `token` of
 * the handover that they fetch. A work goes on when its page is left for another one, as a download does. Needs the
 * messages "progress".
 */
export function useWorks(token?: string) {
  const t = useTranslations("progress");
  const [works, setWorks] = useState<readonly Work[]>([]);
  const change = (id: WorkId, news: Partial<Work>) =>
    setWorks((all) => all.map((one) => (one.id === id ? { ...one, ...news } : one)));

  async function begin(order: Order): Promise<void> {
    const { what, trigger, run } = order;
    // Whoever presses twice asks once.
    if (trigger.ariaBusy === "true") return;
    const id = newWorkId();
    const leave = new AbortController();
    const cancel = () => {
      leave.abort();
      change(id, { isEnding: true });
    };
    const retry = () => {
      keepFocus(id, trigger);
      void begin(order);
    };
    trigger.ariaBusy = "true";
    setWorks((all) => [...all.filter(({ outcome }) => !outcome), begun({ id, what, cancel })]);
    const { hear, end } = follow(id, token, (news) => change(id, news));
    const ended = await outcomeOf(run({ id, signal: leave.signal, hear }), { left: leave.signal, retry, t });
    const wasShown = end();
    trigger.ariaBusy = null;
    keepFocus(id, trigger);
    const isWorthSaying = ended && (wasShown || ended.kind !== "arrived");
    if (isWorthSaying) change(id, { isShown: true, outcome: ended });
    else setWorks((all) => all.filter((one) => one.id !== id));
  }

  /** Fetches a file as (a part of) a work, and says where it is. */
  async function fetched(address: string, { id, signal, hear }: Running): Promise<string> {
    const receiving = (counted: Counted | null) => hear({ stage: "receiving", counted });
    return t("arrived", { name: await fetchFile(address, { work: id, signal, receiving }) });
  }

  return { works, begin, fetched };
}
