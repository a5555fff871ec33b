"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Notice } from "@/components/ui/notice";
import { paths } from "@/lib/paths";
import { api, refusalOf } from "@/lib/trpc/client";

type Made = { url: string; mail: "sent" | "failed" | "off" };

/** Makes a link for somebody without an account; it is shown once, because only its hash is kept. */
export function SendLink({ activityId }: { activityId: string }) {
  const t = useTranslations("questionnaire.link");
  const errors = useTranslations("errors");
  const router = useRouter();
  const ids = { email: useId(), days: useId(), link: useId(), problem: useId() };
  const [email, setEmail] = useState("");
  const [days, setDays] = useState("14");
  const [made, setMade] = useState<Made>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function create(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setProblem(undefined);
    try {
      const { token, mail } = await api.links.create.mutate({ activityId, email: email.trim(), days: Number(days) });
      setMade({ url: new URL(paths.answer(token), window.location.origin).href, mail });
      router.refresh();
    } catch (cause) {
      const refusal = refusalOf(cause);
      const field = refusal?.fields[0]?.code;
      setProblem(
        field ? errors(`fields.${field}`, refusal?.fields[0]?.params) : errors(refusal?.code ?? "unreachable"),
      );
    }
    setBusy(false);
  }

  return (
    <form onSubmit={create} noValidate className="space-y-4">
      <div>
        <label htmlFor={ids.email} className="font-semibold">
          {t("email")}
        </label>
        <input
          id={ids.email}
          type="email"
          autoComplete="off"
          className="control mt-1"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          aria-invalid={problem !== undefined}
          aria-describedby={ids.problem}
        />
      </div>
      <div>
        <label htmlFor={ids.days} className="block font-semibold">
          {t("days")}
        </label>
        <input
          id={ids.days}
          inputMode="numeric"
          className="control mt-1 max-w-24"
          value={days}
          onChange={(event) => setDays(event.target.value)}
        />
      </div>
      <div id={ids.problem}>{problem && <Notice tone="error" live title={problem} />}</div>
      <Button type="submit" disabled={busy}>
        {busy ? t("creating") : t("create")}
      </Button>
      {made && <Result made={made} id={ids.link} />}
    </form>
  );
}

function Result({ made, id }: { made: Made; id: string }) {
  const t = useTranslations("questionnaire.link");
  return (
    <Notice live title={t("ready")}>
      <label htmlFor={id} className="sr-only">
        {t("title")}
      </label>
      <input id={id} readOnly className="control mt-2" value={made.url} onFocus={(event) => event.target.select()} />
      <div className="mt-3 flex flex-wrap items-center gap-4">
        <CopyButton key={made.url} size="normal" text={made.url} label={t("copy")} done={t("copied")} />
        <span>{made.mail === "sent" ? t("mailed") : t("notMailed")}</span>
      </div>
    </Notice>
  );
}
