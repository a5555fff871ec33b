export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold them
const NOT_XML = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
/** Whatever may need a second look; most texts have none of it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold them
const SUSPECT = /[&<>"\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]|_x/;
const asCode = (character: string) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** Text for XML; programs read `_x000D_` as the character of that number, so an underscore before such is one itself. */
export function xmlText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(NOT_XML, asCode)
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
