import { paths } from "@/lib/paths";

/** The places of a register, in the order of use; the line before a group sets it apart. */
export const NAVIGATION = [
  ["dashboard", "activities", "findings", "tasks", "questions", "reviews"],
  ["parties", "systems", "measures", "cookies", "documents", "countries"],
  ["departments", "people", "organisation", "law"],
  ["ledger", "imports", "exports"],
] as const;

export type NavigationKey = (typeof NAVIGATION)[number][number];

export function navigationHref(key: NavigationKey, organisation: string): string {
  switch (key) {
    case "parties":
    case "systems":
    case "measures":
    case "cookies":
    case "documents":
    case "departments":
    case "people":
      return paths[key].list(organisation);
    default:
      return paths[key](organisation);
  }
}
