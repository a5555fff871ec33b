const YEAR_SECONDS = 31_536_000;

/** Keeps what a reader chose for the look of pages; nothing that could identify anybody. */
export function keepPreference(name: "locale" | "theme", value: string): void {
  const secure = window.location.protocol === "https:" ? "; secure" : "";
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing from some current browsers.
  document.cookie = `${name}=${value}; path=/; max-age=${YEAR_SECONDS}; samesite=lax${secure}`;
}
