import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from "node:crypto";
import { PASSWORD_MAXIMUM, PASSWORD_MINIMUM } from "@/domain/access/password-length";
import type { FieldError } from "@/domain/error-codes";

/** OWASP Password Storage Cheat Sheet: scrypt with N = 2^17, r = 8, p = 1; it runs in libuv's pool, off the event loop. */
const COST: ScryptOptions = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };
const KEY_BYTES = 64;

function derive(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize("NFKC"), salt, KEY_BYTES, COST, (cause, key) => (cause ? reject(cause) : resolve(key)));
  });
}

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt);
  return `scrypt$17$8$1$${salt.toString("base64url")}$${key.toString("base64url")}`;
}

export async function verifyPassword(stored: string, password: string): Promise<boolean> {
  const [scheme, , , , salt, key] = stored.split("$");
  if (scheme !== "scrypt" || !salt || !key) return false;
  const expected = Buffer.from(key, "base64url");
  const actual = await derive(password, Buffer.from(salt, "base64url"));
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}

/** Words that guessers try first; a password that is little more than one of them is refused (NIST SP 800-63B-4). */
const COMMON = [
  "password",
  "passwort",
  "qwertz",
  "qwerty",
  "letmein",
  "welcome",
  "willkommen",
  "123456",
  "abcdef",
  "thirty",
  "datenschutz",
];

/** What is wrong with a chosen password, if anything; `context` are words such as the person's name and company. */
export function passwordFault(password: string, context: readonly string[]): FieldError | undefined {
  if (password.length < PASSWORD_MINIMUM)
    return { path: "password", code: "too-short", params: { minimum: PASSWORD_MINIMUM } };
  if (password.length > PASSWORD_MAXIMUM)
    return { path: "password", code: "too-long", params: { maximum: PASSWORD_MAXIMUM } };
  const plain = password.toLowerCase();
  const own = context.flatMap((words) => words.toLowerCase().split(/[\s@.]+/)).filter((word) => word.length > 3);
  if (new Set(plain).size < 5 || isLittleMoreThan(plain, COMMON)) return { path: "password", code: "password-common" };
  if (isLittleMoreThan(plain, own)) return { path: "password", code: "password-has-context" };
  return undefined;
}

/** Whether fewer than six letters are left once these words are taken out. */
function isLittleMoreThan(password: string, words: readonly string[]): boolean {
  const rest = words.reduce((left, word) => left.replaceAll(word, ""), password);
  return rest !== password && rest.replace(/[^\p{L}]/gu, "").length < 6;
}
