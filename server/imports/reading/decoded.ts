/** Bytes that are looked at to learn the encoding. */
const SAMPLE = 1024 * 1024;

/** The upper half of code page 850, in which Excel saves "CSV (MS-DOS)" in Western Europe. */
const MS_DOS =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0";

function fromMsDos(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\u0080-\u00ff]/g, (byte) => MS_DOS[byte.charCodeAt(0) - 0x80] ?? byte);
}

const from = (encoding: string) => (bytes: Uint8Array) => new TextDecoder(encoding).decode(bytes);

/** Encodings of one byte for each character, the most usual one first. */
const SINGLE_BYTE = [from("windows-1252"), fromMsDos, from("macintosh")] as const;

/** Letters of German and French where they belong: inside a word, or large at its beginning. */
const IN_PLACE = /(?<=\p{L})[äöüßàâçéèêëîïôûù]|(?<!\p{L})[ÄÖÜÉÈÀ](?=\p{Ll})/gu;

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** As the encoding says in which the most letters are where they belong. */
function inSingleBytes(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  const [usual, ...others] = SINGLE_BYTE;
  let best = { decode: usual, letters: count(usual(sample), IN_PLACE) };
  for (const decode of others) {
    const letters = count(decode(sample), IN_PLACE);
    if (letters > best.letters) best = { decode, letters };
  }
  return best.decode(bytes);
}

/** Which half of UTF-16 a text without a mark is in: of most characters one byte of two is zero. */
function halvesOf(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const sample = bytes.subarray(0, 4_000);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd * 4 > sample.length && even === 0) return "utf-16le";
  return even * 4 > sample.length && odd === 0 ? "utf-16be" : undefined;
}

/**
 * The text of a file: by its mark, else as UTF-8 where it is valid or nearly so, because one broken character should not
 * break all others, else in the encoding of one byte that makes words of it.
 */
export function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const halves = halvesOf(bytes);
  if (halves) return new TextDecoder(halves).decode(bytes);
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = count(text, /\ufffd/g);
  if (broken === 0 || count(text, /[^\0-\u007f\ufffd]/g) > broken) return text;
  return inSingleBytes(bytes);
}
