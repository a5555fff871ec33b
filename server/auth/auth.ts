import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { twoFactor } from "better-auth/plugins";
import type { Db } from "@/db/client";
import * as schema from "@/db/schema/auth";
import { PASSWORD_MAXIMUM, PASSWORD_MINIMUM } from "@/domain/access/password-length";
import { env, installationSecret } from "@/env";
import { inTurn } from "./in-turn";
import { hashPassword, verifyPassword } from "./password";
import { passwordPolicy } from "./password-policy";
import { BUCKET_HEADER } from "./rate-bucket";

const MINUTE = 60;
const HOUR = 60 * MINUTE;

function build(db: Db) {
  const secure = env.url?.startsWith("https://") ?? false;
  return betterAuth({
    appName: "Thirty",
    secret: installationSecret(),
    ...(env.url ? { baseURL: env.url } : {}),
    telemetry: { enabled: false },
    database: inTurn(db, drizzleAdapter(db.orm, { provider: "sqlite", schema })),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_MINIMUM,
      maxPasswordLength: PASSWORD_MAXIMUM,
      password: { hash: hashPassword, verify: ({ hash, password }) => verifyPassword(hash, password) },
    },
    hooks: { before: passwordPolicy },
    session: { expiresIn: 12 * HOUR, updateAge: 5 * MINUTE, cookieCache: { enabled: false } },
    rateLimit: {
      enabled: true,
      storage: "database",
      modelName: "rateLimit",
      window: 60,
      max: 100,
      customRules: {
        "/sign-in/email": { window: 15 * MINUTE, max: 20 },
        "/two-factor/verify-totp": { window: 5 * MINUTE, max: 10 },
        "/two-factor/verify-backup-code": { window: 5 * MINUTE, max: 5 },
      },
    },
    advanced: {
      useSecureCookies: secure,
      cookiePrefix: "thirty",
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax", secure, path: "/" },
      // No proxy is trusted, so no forwarded address is read: attempts are counted by account (rate-bucket.ts).
      ipAddress: { ipAddressHeaders: [BUCKET_HEADER] },
    },
    plugins: [twoFactor({ issuer: "Thirty" })],
    logger: { level: "error" },
  });
}

type Auth = ReturnType<typeof build>;
const instances = new WeakMap<Db, Auth>();

/** The authentication library over this database. */
export function authOf(db: Db): Auth {
  const known = instances.get(db);
  if (known) return known;
  const made = build(db);
  instances.set(db, made);
  return made;
}
