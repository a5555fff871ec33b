import { env } from "@/env";

/** What sending needs; `baseUrl` is the address that links in a message begin with. */
export type MailSettings = { smtpUrl: string; from: string; baseUrl: string };

/** The settings of this installation; null where it sends no mail. */
export function mailSettings(): MailSettings | null {
  const { smtpUrl, mailFrom, url } = env;
  return smtpUrl && mailFrom && url ? { smtpUrl, from: mailFrom, baseUrl: url } : null;
}
