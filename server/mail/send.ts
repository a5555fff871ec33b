import { createHash } from "node:crypto";
import { createTransport } from "nodemailer";
import { z } from "zod";
import { log } from "../log";
import type { MailSettings } from "./settings";

/** One message in plain text; `key` makes its Message-ID, so that a mail server can tell a copy. */
export type Outgoing = { to: string; subject: string; text: string; key: string };

/** Why a message is not there; the words are in messages/<locale>/mail.json. */
export const MAIL_FAULTS = ["unreachable", "sign-in", "address", "refused", "interrupted"] as const;
export type MailFault = (typeof MAIL_FAULTS)[number];

/**
 * What became of a message. "uncertain": it was handed over and nobody said whether it was taken;
 * it is not sent again, because twice is worse than a person looking.
 */
export type Delivery = { outcome: "sent" } | { outcome: "later" | "refused" | "uncertain"; fault: MailFault };

const TIMEOUT_MS = 20_000;
const LOOPBACK: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];

/** Control characters would begin a header of their own. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();

/** Hears when the last byte of a message went out: from then on nobody knows whether it was taken, until an answer comes. */
function listener(onHandedOver: () => void) {
  const hear = (entry: unknown) => {
    if (typeof entry === "object" && entry !== null && "tnx" in entry && entry.tnx === "message") onHandedOver();
  };
  return { level: () => {}, trace: hear, debug: hear, info: hear, warn: hear, error: hear, fatal: hear };
}

function transportFor({ smtpUrl }: MailSettings, onHandedOver: () => void) {
  const url = new URL(smtpUrl);
  const secure = url.protocol === "smtps:";
  return createTransport({
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    // A password never crosses a network in the clear.
    requireTLS: !secure && !LOOPBACK.includes(url.hostname),
    ...(url.username && {
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    }),
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    logger: listener(onHandedOver),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

const SmtpError = z.object({
  code: z.string().optional(),
  responseCode: z.number().optional(),
  command: z.string().optional(),
});

function deliveryOf(cause: unknown, handedOver: boolean): Delivery {
  const { code, responseCode } = SmtpError.safeParse(cause).data ?? {};
  if (code === "EAUTH") return { outcome: "later", fault: "sign-in" };
  const permanent = responseCode !== undefined && responseCode >= 500;
  if (code === "EENVELOPE") return { outcome: permanent ? "refused" : "later", fault: "address" };
  if (permanent) return { outcome: "refused", fault: "refused" };
  if (handedOver && responseCode === undefined) return { outcome: "uncertain", fault: "interrupted" };
  return { outcome: "later", fault: responseCode === undefined ? "unreachable" : "refused" };
}

/** Hands one message to the mail server. Never throws; a failure goes to the log, without the address. */
export async function sendMail(settings: MailSettings, message: Outgoing): Promise<Delivery> {
  const to = z.email().safeParse(message.to);
  if (!to.success) return { outcome: "refused", fault: "address" };
  let handedOver = false;
  const transport = transportFor(settings, () => {
    handedOver = true;
  });
  const id = createHash("sha256").update(message.key).digest("hex").slice(0, 40);
  try {
    await transport.sendMail({
      from: settings.from,
      to: { name: "", address: to.data },
      subject: oneLine(message.subject),
      text: message.text,
      messageId: `<${id}@${new URL(settings.baseUrl).hostname}>`,
      headers: { "Auto-Submitted": "auto-generated" },
    });
    return { outcome: "sent" };
  } catch (cause) {
    const delivery = deliveryOf(cause, handedOver);
    const { code, responseCode, command } = SmtpError.safeParse(cause).data ?? {};
    log("error", "mail was not sent", { ...delivery, code, responseCode, command });
    return delivery;
  } finally {
    transport.close();
  }
}
