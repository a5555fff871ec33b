import { expect, it } from "vitest";
import { columnShares } from "./columns";

const sentence = "Bis die Daten für den Zweck ihrer Erhebung nicht mehr erforderlich sind.";
const head = ["Löschfrist", "Geprüft am", "Nächste Löschung", "Ausnahmen"];
const rows = [[sentence, "nicht angegeben", "im Einzelfall nach Ablauf der Frist", "nicht angegeben"]];

it("takes the room that a crowded line lacks from sentences: what is short stays in one line", () => {
  const wide = columnShares(head, rows, 500);
  const narrow = columnShares(head, rows, 75);
  expect(narrow[0]).toBeLessThan(wide[0] ?? 0);
  expect([narrow[1], narrow[3]]).toEqual([wide[1], wide[3]]);
  expect(narrow.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(75);
  for (const share of narrow) expect(share).toBeGreaterThanOrEqual("nicht angegeben".length);
});
