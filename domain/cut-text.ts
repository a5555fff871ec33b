const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit < 0xdc00;

/** The beginning of a text, in UTF-16 units, without half a character at its end: no ledger, XML or JSON takes one. */
export function cutText(text: string, length: number): string {
  const isSplit = text.length > length && isHighSurrogate(text.charCodeAt(length - 1));
  return text.slice(0, isSplit ? length - 1 : length);
}
