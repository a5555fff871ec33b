/** A box of a form that nobody ticked, and one that somebody did. */
const OPEN_BOX = /[☐□❏❑]|\[ \]/u;
const TICKED_BOX = /[☒☑✅🗹]|\[[xX]\]/u;
const ANY_BOX = new RegExp(`${OPEN_BOX.source}|${TICKED_BOX.source}`, "gu");

/** A cell that is a tick and nothing else. */
export const isTick = (text: string): boolean => /^\s*(?:[xX✓✔✗✘]|\([xX]\))\s*$/u.test(text) || isBox(text, TICKED_BOX);
export const isOpenBox = (text: string): boolean => isBox(text, OPEN_BOX);

const isBox = (text: string, box: RegExp): boolean =>
  text.length < 10 && text.trim().replace(box, "") === "" && box.test(text);

/** What a text with boxes to tick says: what stands before the first box, and the options that were ticked. */
export function chosenIn(text: string): string {
  const boxes = [...text.matchAll(ANY_BOX)];
  const [first] = boxes;
  if (!first) return text;
  const options = boxes.map(({ 0: box, index }, at) => ({
    ticked: TICKED_BOX.test(box),
    // A comma or "and" between two options belongs to neither.
    option: text
      .slice(index + box.length, boxes[at + 1]?.index)
      .replace(/(?<![\s,;/|])[\s,;/|]+$/u, "")
      .trim(),
  }));
  const chosen = options.filter(({ ticked }) => ticked).map(({ option }) => option);
  return [text.slice(0, first.index).trim(), ...chosen].filter(Boolean).join("\n");
}
