"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { isTyping } from "./typing";

export type Shortcut = { keys: string; label: string };

/** Shows the keys of the page when `?` is pressed or its button is. */
export function KeyboardHelp({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  const t = useTranslations("layout.keyboard");
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === "?" && !isTyping(event.target)) setOpen(true);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
  const all = [
    { keys: "Ctrl K / ⌘ K", label: t("search") },
    ...shortcuts,
    { keys: "?", label: t("help") },
    { keys: "Esc", label: t("close") },
  ];
  return (
    <>
      <button
        type="button"
        className="min-h-8 min-w-8 rounded-sm text-quiet hover:text-accent max-sm:hidden"
        aria-label={`? ${t("title")}`}
        onClick={() => setOpen(true)}
      >
        ?
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t("title")}>
        <table className="w-full border-collapse">
          <thead className="sr-only">
            <tr>
              <th scope="col">{t("does")}</th>
              <th scope="col">{t("key")}</th>
            </tr>
          </thead>
          <tbody>
            {all.map((shortcut) => (
              <tr key={shortcut.keys} className="border-b border-line">
                <td className="py-2 pe-4">{shortcut.label}</td>
                <td className="py-2 text-end">
                  <kbd className="font-sans font-semibold">{shortcut.keys}</kbd>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <Button className="mt-6" variant="secondary" onClick={() => setOpen(false)}>
          {t("closeButton")}
        </Button>
      </Dialog>
    </>
  );
}
