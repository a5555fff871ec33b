import type { Reader } from "@/components/records/reader";
import type { CookieLifetime } from "@/domain/cookies/cookie";
import { periodWords } from "@/domain/period-words";

/** How long a cookie stays, in words. */
export function lifetimeWords(lifetime: CookieLifetime, { t, format }: Reader): string {
  return lifetime.kind === "session" ? t("codes.cookie-lifetimes.session") : periodWords(lifetime.period, t, format);
}
