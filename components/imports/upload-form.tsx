"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TOLD_LIMITS } from "@/domain/imports/limits";
import { paths } from "@/lib/paths";

type Answer = { id?: string; code?: string; params?: Record<string, string | number> };

/** Takes a file by choice or by drop and leads on to what it would do. A file input takes what is dropped on it. */
export function UploadForm({ organisationId }: { organisationId: string }) {
  const t = useTranslations("imports");
  const errors = useTranslations("errors");
  const router = useRouter();
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const file = new FormData(event.currentTarget).get("file");
    if (!(file instanceof File)) return;
    setBusy(true);
    setProblem(undefined);
    try {
      const address = paths.api.import(organisationId, { name: file.name });
      const response = await fetch(address, { method: "POST", body: file });
      const answer: Answer = await response.json();
      if (answer.id) router.push(paths.waitingImport(organisationId, answer.id));
      else setProblem(errors(answer.code ?? "internal", answer.params));
    } catch {
      setProblem(errors("unreachable"));
    } finally {
      setBusy(false);
    }
  }

  return (
    <form onSubmit={send} className="space-y-4">
      <div>
        <label htmlFor={id} className="font-semibold">
          {t("choose")}
        </label>
        <input
          id={id}
          name="file"
          type="file"
          required
          accept=".xlsx,.ods,.csv,.zip,.json,.docx"
          aria-describedby={`${id}-limits`}
          className="control mt-1 border-dashed py-6 file:me-3 file:rounded-sm file:border file:border-ink file:bg-paper file:px-3 file:py-1 file:font-semibold"
        />
        <p id={`${id}-limits`} className="mt-1 text-sm text-quiet">
          {t("limits", TOLD_LIMITS)}
        </p>
      </div>
      <Button type="submit" disabled={busy}>
        {t(busy ? "reading" : "read")}
      </Button>
      <div role="status">{problem && <Notice tone="error" title={problem} />}</div>
    </form>
  );
}
