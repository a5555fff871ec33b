import type { Noun } from "@/domain/ids";
import { STATE_SCHEMAS } from "@/domain/nouns";
import { PersonIdentity } from "@/domain/people/person";
import type { RecordEntry, Register } from "@/domain/register";
import { aRegister } from "@/domain/register.fixture";

/** What somebody may type to break a file, to run something in it, or to make it say something else than it holds. */
export const HOSTILE_TEXTS = [
  '=HYPERLINK("http://evil.example";"x")',
  "+cmd|' /C calc'!A0",
  "@SUM(1+9)*cmd|'/C calc'!A0",
  "a;=1+1;b\n=2+2\t-3",
  "＝1＋1",
  "'=1",
  "nul\u0000 bell\u0007 escape\u001b[31m delete\u007f next\u0085 mark\ufeff none\ufffe\uffff",
  "invoice\u202Efdp.exe\u2066x\u2069",
  "]]><!-- &#0; &amp; <!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>&y;",
  "<script>alert(1)</script><img src=x onerror=alert(1)>",
  '#import "/paper.json" #panic() *b* $x^2$ `raw` @ref <label> \\ // /* */ #read("/etc/passwd")',
  "\\href{javascript:alert(1)}{x} %s %n {{x}} {n} {m} $& $1",
  "javascript:alert(1)",
  '{"@id":"http://evil.example","@context":"http://evil.example"}',
  '_:b0 <http://evil.example> "x"@en . @prefix',
  "_x0000_ _x000D_ ␛0041",
  "x\r\ny\u2028z\u2029",
  "../../etc/passwd\u0000.png",
  "한국어 ไทย 中文 👩‍💻 \u{1f6b2}\u0309 \u{fe4e5} \u{10ffff}",
  "x".repeat(400),
  "\u0001".repeat(400),
  " ",
];
/** Longer than a cell of a workbook once its characters are written as numbers; the limit of one text. */
const LONGEST = "\u0001".repeat(20_000);

type Paths = (string | number)[];

/** Every place of a state where a text stands. */
function textPlaces(value: unknown, path: Paths = []): Paths[] {
  if (typeof value === "string") return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textPlaces(inner, [...path, key]));
}

function withText(value: unknown, [key, ...path]: Paths, text: string): unknown {
  if (key === undefined) return text;
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === key ? withText(item, path, text) : item));
  return Object.fromEntries(
    Object.entries(Object(value)).map(([name, inner]) => [name, name === key ? withText(inner, path, text) : inner]),
  );
}

/** The register with every field in use, in which every text that people type is a hostile one. */
export function hostileRegister(turn: number): Register {
  let count = turn;
  const next = () => HOSTILE_TEXTS[count++ % HOSTILE_TEXTS.length] ?? "";
  const hostile = (state: object, isTaken: (state: unknown) => boolean): unknown =>
    textPlaces(state).reduce<unknown>((kept, path) => {
      // What a text is put instead of is an id, a code, a day or an address where the schema does not take it.
      const changed = withText(kept, path, path.at(-1) === "legitimateInterest" ? LONGEST : next());
      return isTaken(changed) ? changed : kept;
    }, state);
  const entryOf = <N extends Noun>(noun: N, { state, ...rest }: RecordEntry<N>): RecordEntry<N> => {
    const made = hostile(state, (given) => STATE_SCHEMAS[noun].safeParse(given).success);
    // safe because the schema is the one of the noun
    return { ...rest, state: STATE_SCHEMAS[noun].parse(made) as RecordEntry<N>["state"] };
  };
  const all = <N extends Noun>(noun: N, entries: readonly RecordEntry<N>[]) => entries.map((one) => entryOf(noun, one));
  return {
    ...aRegister,
    organisation: entryOf("organisation", aRegister.organisation),
    departments: all("department", aRegister.departments),
    people: all("person", aRegister.people),
    parties: all("party", aRegister.parties),
    systems: all("system", aRegister.systems),
    measures: all("measure", aRegister.measures),
    documents: all("document", aRegister.documents),
    cookies: all("cookie", aRegister.cookies),
    activities: all("activity", aRegister.activities),
    judgements: all("judgement", aRegister.judgements),
    identities: Object.fromEntries(
      Object.entries(aRegister.identities).map(([key, identity]) => [
        key,
        PersonIdentity.parse(hostile(identity, (given) => PersonIdentity.safeParse(given).success)),
      ]),
    ),
  };
}
