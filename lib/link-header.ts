/** The request header in which a page behind a questionnaire link sends the secret of that link. */
export const LINK_HEADER = "x-thirty-link";

/** The secret of the questionnaire link whose page this address is, or undefined on every other page. */
export function linkTokenOf(pathname: string): string | undefined {
  const [, section, token] = pathname.split("/");
  return section === "answer" && token ? decodeURIComponent(token) : undefined;
}
