import { expect, it } from "vitest";
import germanArticles from "@/messages/de/articles.json";
import german from "@/messages/de/fields.json";
import englishArticles from "@/messages/en/articles.json";
import english from "@/messages/en/fields.json";
import { articleKeys } from "./article-keys";

type Tree = { [key: string]: Tree | string };

function citations(tree: Tree, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? (key === "article" ? [[path, value]] : []) : citations(value, `${path}.${key}`),
  );
}

it("leads every citation of a field to an explanation, the same one in both languages", () => {
  const inGerman = new Map(citations(german));
  for (const [path, citation] of citations(english)) {
    const keys = articleKeys(citation);
    expect(keys.length, citation).toBeGreaterThan(0);
    for (const key of keys) {
      expect(Object.keys(englishArticles), citation).toContain(key);
      expect(Object.keys(germanArticles), citation).toContain(key);
    }
    expect(articleKeys(inGerman.get(path) ?? ""), inGerman.get(path)).toEqual(keys);
  }
});
