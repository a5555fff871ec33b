import { gzipSync } from "node:zlib";

/** The addresses of the scripts that a page tells the browser to load, each once, without those for old browsers only. */
export function scriptsOf(html: string): string[] {
  const tags = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => !/\snomodule\b/i.test(tag));
  const sources = tags.flatMap((tag) => /\ssrc="([^"]+)"/.exec(tag)?.[1] ?? []);
  return [...new Set(sources.map((source) => source.replaceAll("&amp;", "&")))];
}

/** What scripts weigh on the wire when the server compresses them, in bytes. */
export const weightOf = (scripts: readonly Buffer[]): number =>
  scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);
