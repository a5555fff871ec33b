"use client";

import { useEffect, useState } from "react";
import { ProblemPage } from "@/components/layout/problem-page";
import german from "@/messages/de/problem.json";
import english from "@/messages/en/problem.json";
import "./globals.css";

/**
 * Takes the place of the whole document, so it can ask nobody for the language or the messages. Its button is a plain
 * one: with Next's Link in this file's imports, `next build` can fail while it prepares this page (next.js #95705).
 */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  const [locale, setLocale] = useState("en");
  useEffect(() => setLocale(navigator.language.startsWith("de") ? "de" : "en"), []);
  const t = locale === "de" ? german : english;
  return (
    <html lang={locale} data-theme="system">
      <body className="min-h-dvh font-sans">
        <title>{t.failed.title}</title>
        <ProblemPage
          title={t.failed.title}
          text={t.failed.text}
          actions={
            <button
              type="button"
              onClick={reset}
              className="min-h-10 rounded-sm bg-accent px-4 font-semibold text-on-accent"
            >
              {t.again}
            </button>
          }
        />
      </body>
    </html>
  );
}
