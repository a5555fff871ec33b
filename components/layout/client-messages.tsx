import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import { pickMessages } from "@/lib/i18n/pick";

/**
 * Gives the client components inside the messages they speak, and no others: `sections` are dotted paths such as
 * "forms" or "fields.purposes". An inner one replaces an outer one.
 */
export async function ClientMessages({ sections, children }: { sections: readonly string[]; children: ReactNode }) {
  const messages = pickMessages(await getMessages(), sections);
  // safe because what is picked from messages is a tree of messages
  const tree = messages as Parameters<typeof NextIntlClientProvider>[0]["messages"];
  return <NextIntlClientProvider messages={tree}>{children}</NextIntlClientProvider>;
}
