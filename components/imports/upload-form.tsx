"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useRef } from "react";
import { Refused } from "@/components/progress/refused";
import { type Running, useWorks } from "@/components/progress/use-works";
import { Works } from "@/components/progress/works";
import { Button } from "@/components/ui/button";
import { TOLD_LIMITS } from "@/domain/imports/limits";
import { paths } from "@/lib/paths";
import { WORK_HEADER } from "@/lib/work-header";

type Answer = { id?: string; code?: string; params?: Record<string, string | number> };

/** Takes a file by choice or by drop and leads on to what it would do. A file input takes what is dropped on it. */
export function UploadForm({ organisationId }: { organisationId: string }) {
  const t = useTranslations("imports");
  const errors = useTranslations("errors");
  const router = useRouter();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const { works, begin } = useWorks();
  const busy = works.some(({ outcome }) => !outcome);

  async function read(file: File, { id: work, signal, hear }: Running): Promise<null> {
    hear({ stage: "sending", counted: null });
    const address = paths.api.import(organisationId, { name: file.name });
    const response = await fetch(address, {
      method: "POST",
      body: file,
      headers: { [WORK_HEADER]: work },
      signal,
    }).catch(() => null);
    if (signal.aborted) throw new Refused(errors("cancelled"), true);
    if (!response) throw new Refused(errors("unreachable"));
    const answer: Answer = await response.json();
    if (!answer.id) throw new Refused(errors(answer.code ?? "internal", answer.params));
    router.push(paths.waitingImport(organisationId, answer.id));
    return null;
  }

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const file = new FormData(event.currentTarget).get("file");
    if (!(file instanceof File) || !button.current) return;
    void begin({ what: file.name, trigger: button.current, run: (work) => read(file, work) });
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
      <Button ref={button} type="submit" aria-disabled={busy}>
        {t(busy ? "reading" : "read")}
      </Button>
      <Works works={works} />
    </form>
  );
}
