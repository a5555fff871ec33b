import { createHash } from "node:crypto";
import { normaliseEmail } from "./accounts";

/** The header by which the authentication library is told whose attempts to count together; none from outside survives. */
export const BUCKET_HEADER = "x-thirty-bucket";

/**
 * Next gives handlers no socket address and no forwarded one can be believed, so attempts are counted by account: the
 * e-mail address for passwords, the pending sign-in for second factors. The library counts by network address and by
 * the first half of an IPv6 one, so each account gets a made-up one of its own.
 */
export function bucketOf(account: string): string {
  const digest = createHash("sha256").update(account).digest("hex");
  return `fd${digest.slice(0, 2)}:${digest.slice(2, 6)}:${digest.slice(6, 10)}:${digest.slice(10, 14)}::1`;
}

function emailIn(body: string): string | undefined {
  try {
    const parsed: unknown = JSON.parse(body);
    if (parsed !== null && typeof parsed === "object" && "email" in parsed && typeof parsed.email === "string")
      return normaliseEmail(parsed.email);
  } catch {
    return undefined;
  }
  return undefined;
}

/** Whose attempt this request is. */
export function accountBehind(path: string, headers: Headers, body: string): string {
  // Only the sign-in says whom it is about; elsewhere an address in the body would be the caller's own choice.
  const email = path.endsWith("/sign-in/email") ? emailIn(body) : undefined;
  if (email) return `email ${email}`;
  const pending = cookie(headers, "two_factor");
  const session = cookie(headers, "session_token");
  return pending ? `second factor ${pending}` : session ? `session ${session}` : "nobody known";
}

/** The value of one of our cookies; of two with one name the library takes the first, and so do we. */
function cookie(headers: Headers, name: string): string | undefined {
  const pattern = new RegExp(`(?:^|;\\s*)(?:__Secure-)?thirty\\.${name}=([^;]+)`);
  return pattern.exec(headers.get("cookie") ?? "")?.[1];
}
