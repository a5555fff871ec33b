import { isRegisterVersion, type RegisterVersion } from "@/domain/register-version";

/** The query parameters by which any page of a register is asked for another day or version. */
export const AS_OF = "asOf";
export const VERSION = "version";

/** How a request tells the server which day and version its page shows; `proxy.ts` and the browser's client set it. */
export const AS_OF_HEADER = "x-thirty-as-of";

/** A day in the past (null: today) and a version; `day` is whatever somebody asked for, however it is written. */
export type AsOf = { day: string | null; version: RegisterVersion };

type Search = { get(name: string): string | null };

/** The day and version that an address asks for, or null where it asks for the register as people work on it. */
export function asOfSearch(search: Search): AsOf | null {
  const day = search.get(AS_OF) || null;
  const asked = search.get(VERSION);
  const version = isRegisterVersion(asked) ? asked : "working";
  return day || version === "approved" ? { day, version } : null;
}

const LONGEST_DAY = 40;

/** The value of the request header: the version and, where one was asked for, the day. */
export function asOfHeader({ day, version }: AsOf): string {
  return day ? `${version} ${encodeURIComponent(day.slice(0, LONGEST_DAY))}` : version;
}

/** What a request header says, or null where there is none or nothing that this application wrote. */
export function asOfFromHeader(value: string | null): AsOf | null {
  const [version, day = null] = value?.split(" ") ?? [];
  if (!isRegisterVersion(version)) return null;
  return day || version === "approved" ? { day, version } : null;
}

const outside = /^([a-z][a-z0-9+.-]*:|\/\/|\/api\/)/i;

/** The same address with the day and version of the page that it stands on; an address that names its own keeps them. */
export function carried(href: string, search: Search): string {
  const asOf = asOfSearch(search);
  if (!asOf || href.startsWith("#") || outside.test(href)) return href;
  const [beforeHash = "", hash] = href.split("#", 2);
  const [path = "", query = ""] = beforeHash.split("?", 2);
  const parameters = new URLSearchParams(query);
  if (parameters.has(AS_OF) || parameters.has(VERSION)) return href;
  if (asOf.day) parameters.set(AS_OF, asOf.day);
  parameters.set(VERSION, asOf.version);
  return `${path}?${parameters}${hash === undefined ? "" : `#${hash}`}`;
}
