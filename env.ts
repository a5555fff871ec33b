import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const Environment = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  /** The folder that holds everything this installation keeps. */
  THIRTY_DATA: z.string().min(1).default("data"),
  /** The address that people type, for links and for secure cookies; taken from the request where it is not set. */
  THIRTY_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** The mail server, as smtp://user:password@host:587 or smtps://…; without it nothing is sent. */
  THIRTY_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Who mail comes from: an address, or "Name <address>". */
  THIRTY_MAIL_FROM: z
    .string()
    .max(320)
    .regex(/^[^\p{Cc}]+@[^\p{Cc}]+$/u)
    .optional(),
});

const parsed = Environment.parse({
  NODE_ENV: process.env.NODE_ENV,
  THIRTY_DATA: process.env.THIRTY_DATA || undefined,
  THIRTY_URL: process.env.THIRTY_URL || undefined,
  THIRTY_SMTP_URL: process.env.THIRTY_SMTP_URL || undefined,
  THIRTY_MAIL_FROM: process.env.THIRTY_MAIL_FROM || undefined,
});

const dataFolder = path.resolve(/* turbopackIgnore: true */ process.cwd(), parsed.THIRTY_DATA);

/** The settings of this process, parsed once. */
export const env = {
  production: parsed.NODE_ENV === "production",
  root: process.cwd(),
  dataFolder,
  databaseFile: path.join(dataFolder, "thirty.sqlite"),
  documentsFolder: path.join(dataFolder, "documents"),
  url: parsed.THIRTY_URL?.replace(/\/$/, ""),
  smtpUrl: parsed.THIRTY_SMTP_URL,
  mailFrom: parsed.THIRTY_MAIL_FROM,
};

/** The secret of this installation, made at first use and readable by its owner only. */
export function installationSecret(): string {
  const file = path.join(env.dataFolder, "secret");
  if (!existsSync(file)) {
    mkdirSync(env.dataFolder, { recursive: true, mode: 0o700 });
    try {
      writeFileSync(file, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600, flag: "wx" });
    } catch (cause) {
      if (!existsSync(file)) throw cause;
    }
  }
  return readFileSync(file, "utf8").trim();
}
