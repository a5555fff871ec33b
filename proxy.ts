import { type NextRequest, NextResponse } from "next/server";
import { AS_OF_HEADER, asOfHeader, asOfSearch } from "./lib/as-of";

const development = process.env.NODE_ENV === "development";

/** Only scripts that carry this answer's nonce run, and what they load themselves; see docs/decisions. */
function policy(nonce: string): string {
  const directives = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    // React writes style attributes for computed lengths (charts); style elements need the nonce.
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  return directives.join("; ");
}

/** Sets the content security policy of pages. It authorises nothing: every page and verb checks for itself. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18))));
  const value = policy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("Content-Security-Policy", value);
  // Only a place to come back to after signing in; lib/paths.ts checks it again before anybody goes there.
  headers.set("x-thirty-path", `${request.nextUrl.pathname}${request.nextUrl.search}`);
  // Whatever somebody sent under this name is overwritten: the address alone says which day its page shows.
  headers.delete(AS_OF_HEADER);
  const asOf = asOfSearch(request.nextUrl.searchParams);
  if (asOf) headers.set(AS_OF_HEADER, asOfHeader(asOf));
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", value);
  return response;
}

export const config = { matcher: ["/((?!api/|_next/static/|icon.svg).*)"] };
