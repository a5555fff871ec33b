import { useTranslations } from "next-intl";
import { type ChangeEvent, useId, useState } from "react";
import { IMPORT_MEGABYTES } from "@/domain/imports/limits";
import { paths } from "@/lib/paths";
import { api, refusalOf } from "@/lib/trpc/client";

type Answer = { id?: string; code?: string; params?: Record<string, string | number> };

/** Reads a list of customers from a file into the text beneath it, where it can be looked at before it is taken over. */
export function CustomerFile({ organisationId, isShown, onRead }: CustomerFileProps) {
  const t = useTranslations("activities.customers.file");
  const errors = useTranslations("errors");
  const id = useId();
  const [said, setSaid] = useState("");

  async function readFile(file: File): Promise<string> {
    const address = paths.api.import(organisationId, { name: file.name });
    const response = await fetch(address, { method: "POST", body: file });
    const answer: Answer = await response.json();
    if (!answer.id) return errors(answer.code ?? "internal", answer.params);
    const upload = { organisationId, id: answer.id };
    try {
      const { text } = await api.activities.customersInFile.query(upload);
      if (text === "") return t("empty");
      onRead(text);
      return t("done");
    } finally {
      await api.imports.cancel.mutate(upload);
    }
  }

  async function choose(event: ChangeEvent<HTMLInputElement>) {
    const [file] = event.target.files ?? [];
    event.target.value = "";
    if (!file) return;
    setSaid(t("reading"));
    try {
      setSaid(await readFile(file));
    } catch (cause) {
      const refusal = refusalOf(cause);
      setSaid(refusal ? errors(refusal.code, refusal.params) : errors("unreachable"));
    }
  }

  return (
    <div className="mt-2">
      <label htmlFor={id}>{t("label")}</label>
      <input
        id={id}
        type="file"
        accept=".xlsx,.ods,.csv"
        onChange={choose}
        aria-describedby={`${id}-help`}
        className="control mt-1 border-dashed file:me-3 file:rounded-sm file:border file:border-ink file:bg-paper file:px-3 file:py-1 file:font-semibold"
      />
      <p id={`${id}-help`} className="text-sm text-quiet">
        {t("help", IMPORT_MEGABYTES)}
      </p>
      <p role="status" className="text-sm">
        {said === t("done") && !isShown ? "" : said}
      </p>
    </div>
  );
}

type CustomerFileProps = {
  organisationId: string;
  /** Whether the text that was read is still there. */
  isShown: boolean;
  onRead: (text: string) => void;
};
