import { isTree } from "./values";

const SILENT = new Set(["id", "kind", "evidence", "answer"]);

function words(value: Record<string, unknown>, locale: string): string | undefined {
  const keys = Object.keys(value);
  if (keys.length === 0 || !keys.every((key) => key === "en" || key === "de")) return undefined;
  const text = value[locale] || value.en || value.de;
  return typeof text === "string" ? text : "";
}

/** The words in a value of a record, a line each, for comparing two states by eye. */
export function plainText(value: unknown, locale: string): string {
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "✓" : "–";
  if (Array.isArray(value)) return lines(value.map((item) => plainText(item, locale)));
  if (!isTree(value)) return "";
  const text = words(value, locale);
  if (text !== undefined) return text;
  return lines(Object.entries(value).flatMap(([key, one]) => (SILENT.has(key) ? [] : [plainText(one, locale)])));
}

function lines(parts: string[]): string {
  return parts.filter(Boolean).join("\n");
}
