import { useTranslations } from "next-intl";
import { type ChangeEvent, useId, useState } from "react";
import { TOLD_LIMITS } from "@/domain/imports/limits";
import { paths } from "@/lib/paths";

type Answer = { text?: string; code?: string; params?: Record<string, string | number> };

/** Reads a list of customers from a file into the text beneath it, where it can be looked at before it is taken over. */
export function CustomerFile({ organisationId, isShown, onRead }: CustomerFileProps) {
  const t = useTranslations("activities.customers.file");
  const errors = useTranslations("errors");
  const id = useId();
  const [said, setSaid] = useState("");

  async function readFile(file: File): Promise<string> {
    const address = paths.api.customersInFile(organisationId, { name: file.name });
    const response = await fetch(address, { method: "POST", body: file });
    const { text, code, params }: Answer = await response.json();
    if (text === undefined) return errors(code ?? "internal", params);
    if (text === "") return t("empty");
    onRead(text);
    return t("done");
  }

  async function choose(event: ChangeEvent<HTMLInputElement>) {
    const [file] = event.target.files ?? [];
    event.target.value = "";
    if (!file) return;
    setSaid(t("reading"));
    try {
      setSaid(await readFile(file));
    } catch {
      setSaid(errors("unreachable"));
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
        {t("help", TOLD_LIMITS)}
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
