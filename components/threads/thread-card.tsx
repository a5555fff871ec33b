"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Badge } from "@/components/ui/state-tag";
import { Time } from "@/components/ui/time";
import { api } from "@/lib/trpc/client";
import { useAnnounce } from "./announcer";
import type { ThreadEntry, ThreadsContext } from "./threads-context";
import { useAttempt } from "./use-attempt";

const TONES = { question: "warning", suggestion: "advice", comment: "plain" } as const;

/** One conversation: where it belongs, who said what, and how it goes on. */
export function ThreadCard({ thread, names, fieldHidden, ...rest }: ThreadCardProps) {
  const t = useTranslations("threads");
  const fields = useTranslations("fields");
  const { id, state } = thread;
  const who = (by: string) => names[by] ?? t(by.startsWith("link:") ? "guest" : "unknown");
  const open = state.status === "open";
  const preview = rest.previews[id] ?? [];
  return (
    <li id={`thread-${id}`} tabIndex={-1} className="border-b border-line py-3">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <Badge tone={open ? TONES[state.kind] : "quiet"}>{t(`kinds.${state.kind}`)}</Badge>
        {!fieldHidden && (
          <span className="font-semibold">{state.field ? fields(`${state.field}.label`) : t("whole")}</span>
        )}
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
      {state.kind === "suggestion" && open && (
        <div className="mt-2 border-s-4 border-advice ps-3">
          <p className="text-sm text-quiet">{t("proposed")}</p>
          {preview.length === 0 && <p>{t("nothingProposed")}</p>}
          {preview.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      <Steps thread={thread} {...rest} />
    </li>
  );
}

/** Answering, taking over, closing and opening again; afterwards the focus stays with the conversations. */
function Steps({ thread, mayComment, mayAccept, activityRevision, previews }: Omit<ThreadCardProps, "names">) {
  const t = useTranslations("threads");
  const replyId = useId();
  const here = useRef<HTMLDivElement>(null);
  const announce = useAnnounce();
  const { attempt, busy, problem } = useAttempt();
  const [reply, setReply] = useState("");
  const { id, revision, state } = thread;
  const open = state.status === "open";

  async function go(work: () => Promise<unknown>, done: string) {
    const home = here.current?.closest<HTMLElement>("[data-threads]");
    if (!(await attempt(work))) return;
    announce(t(`done.${done}`));
    home?.focus();
  }
  async function send(event: FormEvent) {
    event.preventDefault();
    if (!reply.trim() || !(await attempt(() => api.threads.reply.mutate({ id, revision, text: reply.trim() })))) return;
    setReply("");
    announce(t("done.reply"));
  }
  if (!mayComment) return null;
  return (
    <div ref={here}>
      {open && (
        <form onSubmit={send} noValidate className="mt-3 space-y-2">
          <label htmlFor={replyId} className="sr-only">
            {t("reply")}
          </label>
          <textarea
            id={replyId}
            rows={1}
            maxLength={2_000}
            placeholder={t("reply")}
            className="control field-sizing-content min-h-10 max-w-2xl"
            value={reply}
            onChange={(event) => setReply(event.target.value)}
          />
          <div className="flex flex-wrap gap-3">
            {mayAccept && (previews[id]?.length ?? 0) > 0 && (
              <Button
                size="small"
                disabled={busy}
                onClick={() => go(() => api.threads.accept.mutate({ id, revision, activityRevision }), "accept")}
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
              onClick={() => go(() => api.threads.close.mutate({ id, revision }), "close")}
            >
              {t("close")}
            </Button>
          </div>
        </form>
      )}
      {!open && !state.accepted && (
        <Button
          variant="quiet"
          size="small"
          disabled={busy}
          onClick={() => go(() => api.threads.reopen.mutate({ id, revision }), "reopen")}
        >
          {t("reopen")}
        </Button>
      )}
      {problem && <Notice tone="error" live title={problem} />}
    </div>
  );
}

/** `fieldHidden` where the card stands beneath its field. */
type ThreadCardProps = ThreadsContext & { thread: ThreadEntry; fieldHidden?: boolean };
