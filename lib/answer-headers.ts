type Header = { key: string; value: string };
type Rule = { source: string; headers: Header[] };

/** Headers of every answer. The content security policy of pages carries a nonce and is set in proxy.ts. */
const EVERYWHERE: Header[] = [
  { key: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains" },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  // Not "no-referrer": with it browsers send "Origin: null" on form posts, which the origin check must refuse.
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=(), usb=()" },
  // A link that was passed on or posted somewhere stays out of every index.
  { key: "X-Robots-Tag", value: "noindex, nofollow" },
];

/** The address of these may hold a secret, or names a record; none of them is a page with a form that is posted. */
const UNTOLD: Header[] = [{ key: "Referrer-Policy", value: "no-referrer" }];

/**
 * The one home of headers that depend on the address alone. A header that stands here wins over one that a handler sets,
 * and of two rules the later one wins.
 */
export const answerHeaders = (): Rule[] => [
  { source: "/:path*", headers: EVERYWHERE },
  { source: "/((?!_next/static/).*)", headers: [{ key: "Cache-Control", value: "private, no-store" }] },
  {
    source: "/api/:path*",
    headers: [
      ...UNTOLD,
      { key: "Content-Security-Policy", value: "default-src 'none'; frame-ancestors 'none'; sandbox" },
    ],
  },
  { source: "/handover/:path*", headers: UNTOLD },
];
