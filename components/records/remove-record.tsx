"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import type { SharedNoun } from "@/domain/ledger-actions";
import { api } from "@/lib/trpc/client";
import { SEGMENTS } from "./nouns";
import { type Refusal, refusalFrom } from "./refusal";

/** Asks before it removes; a record that others name is not removed, and the dialog says which they are. */
export function RemoveRecord({ noun, id, revision, name, listHref, uses }: RemoveRecordProps) {
  const t = useTranslations("records.remove");
  const errors = useTranslations("errors");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [working, setWorking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();

  const remove = async () => {
    setWorking(true);
    setRefusal(undefined);
    try {
      await api[SEGMENTS[noun]].remove.mutate({ id, revision });
      router.push(listHref);
      router.refresh();
    } catch (cause) {
      setRefusal(refusalFrom(cause));
      setWorking(false);
    }
  };

  const inUse = uses.length > 0;
  return (
    <>
      <Button variant="danger" onClick={() => setOpen(true)}>
        {t("button")}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t("title", { name })}>
        {inUse ? <p>{t("inUse", { count: uses.length })}</p> : <p>{t(noun === "person" ? "person" : "text")}</p>}
        {inUse && (
          <ul className="mt-3 max-h-60 list-disc space-y-1 overflow-y-auto ps-5">
            {uses.map((use) => (
              <li key={use.id}>
                <Link href={use.href} prefetch={false} className="link inline-block min-h-6">
                  {use.text}
                </Link>
              </li>
            ))}
          </ul>
        )}
        <div aria-live="polite" className="mt-4">
          {refusal && <Notice tone="error">{refusal.code === "conflict" ? t("changed") : errors(refusal.code)}</Notice>}
        </div>
        <div className="mt-6 flex flex-wrap gap-3">
          {!inUse && (
            <Button variant="danger" disabled={working} onClick={remove}>
              {t("confirm")}
            </Button>
          )}
          <Button variant="secondary" onClick={() => setOpen(false)}>
            {t(inUse ? "close" : "cancel")}
          </Button>
        </div>
      </Dialog>
    </>
  );
}

type RemoveRecordProps = {
  noun: SharedNoun;
  id: string;
  revision: number;
  name: string;
  listHref: string;
  uses: readonly { id: string; text: string; href: string }[];
};
