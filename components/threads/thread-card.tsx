"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Badge } from "@/components/ui/state-tag";
import { Time } from "@/components/ui/time";
import { api } from "@/lib/trpc/client";
import type { ThreadEntry, ThreadsContext } from "./threads-context";
import { useAttempt } from "./use-attempt";

const TONES = { question: "warning", suggestion: "advice", comment: "plain" } as const;

/** One conversation: where it belongs, who said what, and how it goes on. */
export function ThreadCard({ thread, mayAnswer, names, locale, activityRevision }: ThreadCardProps) {
  const t = useTranslations("threads");
  const fields = useTranslations("fields");
  const replyId = useId();
  const { attempt, busy, problem } = useAttempt();
  const [reply, setReply] = useState("");
  const { id, revision, state } = thread;
  const who = (by: string) => names[by] ?? t(by.startsWith("link:") ? "guest" : "unknown");
  const open = state.status === "open";

  async function send(event: FormEvent) {
    event.preventDefault();
    if (reply.trim() && (await attempt(() => api.threads.reply.mutate({ id, revision, text: reply.trim() }))))
      setReply("");
  }

  return (
    <li className="border-b border-line py-3">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <Badge tone={open ? TONES[state.kind] : "quiet"}>{t(`kinds.${state.kind}`)}</Badge>
        <span className="font-semibold">{state.field ? fields(`${state.field}.label`) : t("whole")}</span>
        {state.accepted && <span className="text-sm text-quiet">{t("accepted")}</span>}
      </p>
      {state.messages.map((message) => (
        <div key={`${message.at} ${message.by}`} className="mt-2">
          <p className="text-sm text-quiet">
            {who(message.by)} · <Time at={message.at} />
          </p>
          <p className="whitespace-pre-line">{message.text}</p>
        </div>
      ))}
      {state.kind === "suggestion" && <Proposal proposal={state.proposal} locale={locale} />}
      {mayAnswer && open && (
        <form onSubmit={send} noValidate className="mt-3 space-y-2">
          <label htmlFor={replyId} className="sr-only">
            {t("reply")}
          </label>
          <textarea
            id={replyId}
            rows={2}
            maxLength={2_000}
            placeholder={t("reply")}
            className="control"
            value={reply}
            onChange={(event) => setReply(event.target.value)}
          />
          <div className="flex flex-wrap gap-3">
            {state.kind === "suggestion" && (
              <Button
                size="small"
                disabled={busy}
                onClick={() => attempt(() => api.threads.accept.mutate({ id, revision, activityRevision }))}
              >
                {t("accept")}
              </Button>
            )}
            <Button type="submit" variant="secondary" size="small" disabled={busy}>
              {t("send")}
            </Button>
            <Button
              variant="quiet"
              size="small"
              disabled={busy}
              onClick={() => attempt(() => api.threads.close.mutate({ id, revision }))}
            >
              {t("close")}
            </Button>
          </div>
        </form>
      )}
      {mayAnswer && !open && !state.accepted && (
        <Button
          variant="quiet"
          size="small"
          disabled={busy}
          onClick={() => attempt(() => api.threads.reopen.mutate({ id, revision }))}
        >
          {t("reopen")}
        </Button>
      )}
      {problem && <Notice tone="error" live title={problem} />}
    </li>
  );
}

/** The proposed value, as far as it is a text. */
function Proposal({ proposal, locale }: { proposal: unknown; locale: "en" | "de" }) {
  const t = useTranslations("threads");
  const text = textOf(proposal, locale);
  if (!text) return null;
  return (
    <blockquote className="mt-2 border-s-4 border-advice ps-3">
      <span className="block text-sm text-quiet">{t("proposed")}</span>
      <span className="whitespace-pre-line">{text}</span>
    </blockquote>
  );
}

function textOf(proposal: unknown, locale: "en" | "de"): string {
  if (typeof proposal !== "object" || proposal === null || !("value" in proposal)) return "";
  const { value } = proposal;
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return "";
  const words = Object.entries(value).filter(([, text]) => typeof text === "string");
  const own = words.find(([language]) => language === locale) ?? words[0];
  return own ? String(own[1]) : "";
}

type ThreadCardProps = ThreadsContext & { thread: ThreadEntry; mayAnswer: boolean };
