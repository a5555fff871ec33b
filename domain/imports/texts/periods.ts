import { type PeriodUnit, periodOf } from "../../period-parts";
import type { Period } from "../../periods";
import { LONGEST_PHRASE, phrases, plain, plainWords } from "./plain";
import { provisionsIn, without } from "./provisions";

/** A time limit as a text says it; `open` means that a period stands in it which could not be read. */
export type ReadLimit =
  | { kind: "period"; period: Period; name: string; startsAt: string; provision: string; ground: string }
  | { kind: "criterion"; criterion: string; provision: string; open: boolean };

const UNITS: readonly (readonly [PeriodUnit, readonly string[]])[] = [
  [
    "years",
    phrases(
      "jahr | jahre | jahren | jahres | year | years | yr | yrs | an | ans | annee | annees | j | jahrig | jahrige | jahriger",
    ),
  ],
  ["months", phrases("monat | monate | monaten | monats | month | months | mois | mon | monatig | monatige")],
  ["weeks", phrases("woche | wochen | week | weeks | semaine | semaines")],
  [
    "days",
    phrases("tag | tage | tagen | tages | kalendertage | kalendertagen | day | days | calendar days | jour | jours"),
  ],
  ["hours", phrases("stunde | stunden | hour | hours | hrs | std | h | heure | heures")],
];
const UNIT_OF = new Map(UNITS.flatMap(([unit, names]) => names.map((name) => [name, unit] as const)));

const NUMBER_WORDS = [
  phrases("ein | eine | einem | einen | eines | one | un | une"),
  phrases("zwei | two | deux"),
  phrases("drei | three | trois"),
  phrases("vier | four | quatre"),
  phrases("funf | fuenf | five | cinq"),
  phrases("sechs | six"),
  phrases("sieben | seven | sept"),
  phrases("acht | eight | huit"),
  phrases("neun | nine | neuf"),
  phrases("zehn | ten | dix"),
  phrases("elf | eleven | onze"),
  phrases("zwolf | zwoelf | twelve | douze"),
];
const COUNT_OF = new Map(NUMBER_WORDS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** Openings that change nothing about a limit; "at least" and "about" are none of them. */
const NEUTRAL =
  phrases(`max | max. | maximal | maximum | hochstens | bis zu | up to | at most | no longer than | not longer than | nach | nach ablauf von |
  spatestens nach | fur | fur die dauer von | wahrend | innerhalb von | loschung nach | loschung erfolgt nach | loschung spatestens nach | loschfrist |
  aufbewahrung | aufbewahrungsfrist | aufbewahrungsdauer | speicherdauer | gesetzliche aufbewahrungsfrist | gesetzliche frist | frist | regelfrist |
  after | for | within | deletion after | deleted after | delete after | kept for | retained for | retention | retention period | retain for | storage period |
  pendant | apres | conservation | conservation pendant | duree | duree de conservation | au bout de | suppression apres | jusqu'a | die letzten`);

const STARTS =
  /^(nach|ab|seit|gerechnet ab|beginnend mit|beginnend ab|from|after|following|since|as of|starting|post|a compter|a partir|apres|des|depuis|zum ende|zum jahresende|bis nach|on termination)(?!\p{L})/u;
const NAMED = /^(fur|for|pour|bei)(?!\p{L})/u;
const GROUNDS =
  /(pflicht|gesetz|frist|steuer|handelsrecht|legal|statutory|obligation|claims|verjahrung|prescription|limitation)/u;

const CHANGES =
  /\d|(?<!\p{L})(oder|bis|bei|wenn|sofern|ausser|mindestens|or|until|unless|if|except|minimum|ou|sauf|si|jusqu)(?!\p{L})/u;

const COUNTED =
  /(?<![\p{L}\p{N}.,/–-])(\d{1,4}|\p{L}{2,6})[ -]?(?:\((?:\p{L}{3,8}|\d{1,4})\) ?)?(\p{L}{1,12})\.?(?![\p{L}\p{N}])/gu;

type Counted = { start: number; end: number; period: Period };

/** Every number with a unit in a text as it is compared. */
function countedIn(said: string): Counted[] {
  const found: Counted[] = [];
  COUNTED.lastIndex = 0;
  for (let match = COUNTED.exec(said); match; match = COUNTED.exec(said)) {
    const count = COUNT_OF.get(match[1] ?? "") ?? Number(match[1]);
    const unit = UNIT_OF.get(match[2] ?? "");
    if (unit && Number.isInteger(count) && count > 0) {
      found.push({ start: match.index, end: match.index + match[0].length, period: periodOf(count, unit) });
    } else COUNTED.lastIndex = match.index + (match[1]?.length ?? 1);
  }
  return found;
}

const trimmed = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/\(\s*\)/g, "")
    .replace(/^[\s,;:.–=-]+|(?<![\s,;:–=-])[\s,;:–=-]+$/g, "")
    .replace(/^\(([^()]*)\)$/, "$1")
    .replace(
      /(?:[\s,(]|^)(?:gem\.?|gemäß|nach|laut|lt\.|aufgrund|i\. ?V\. ?m\.|pursuant to|under|according to|selon|conformément à l['’])\s*$/i,
      "",
    )
    .replace(/^\((?=[^)]*$)/, "")
    .trim();

const criterion = (text: string, provision: string, open: boolean): ReadLimit => ({
  kind: "criterion",
  criterion: text,
  provision,
  open,
});

/** What stands in front of a period: nothing that matters, the name of what it is about, or something that changes it. */
function nameBefore(before: string): string | undefined {
  const said = plain(before)
    .replace(/(?<![:=-])[:=-]+$/, "")
    .trim();
  if (said === "" || NEUTRAL.includes(said)) return "";
  const named = /^(.{1,120}?) ?(?::|=| – | - |–)\s*(.*)$/u.exec(before);
  const rest = plain(named?.[2] ?? "")
    .replace(/(?<![:=-])[:=-]+$/, "")
    .trim();
  if (named?.[1] && (rest === "" || NEUTRAL.includes(rest))) return named[1].trim();
  const words = said.split(" ");
  const changes =
    /^(mindestens|mind|min|ca|circa|etwa|ungefahr|fruhestens|nicht|about|approximately|at|minimum|environ|au|bis|until|solange|as|jusque|danach|i|in|der|die|das)\.?$/u;
  return words.length <= 3 && !words.some((word) => changes.test(word)) && !/[,;.+<>≥~]/.test(before)
    ? before.trim()
    : undefined;
}

/** Reads one time limit. What is no plain period stays a criterion in its own words. */
export function readLimit(text: string): ReadLimit {
  const line = text.normalize("NFC").replace(/\s+/g, " ").trim();
  if (text.length > LONGEST_PHRASE) return criterion(text, "", false);
  const provisions = provisionsIn(line);
  const provision = provisions.map((one) => one.text).join("; ");
  const left = without(line, provisions);
  const [only, second] = countedIn(compared(left));
  if (!only)
    return criterion(
      line,
      provision,
      /\d/.test(left) && plainWords(left).some((word) => word.length > 2 && UNIT_OF.has(word)),
    );
  const name = nameBefore(left.slice(0, only.start));
  if (second || name === undefined || isRange(left, only)) return criterion(line, provision, true);
  return withRest(
    { kind: "period", period: only.period, name, startsAt: "", provision, ground: "" },
    line,
    left.slice(only.end),
  );
}

/** The event alone, for whoever reads it is told "from" beside it: "nach Abschluss des Verfahrens". */
const eventIn = (text: string): string =>
  text.replace(
    /^(?:nach|ab|seit|from|after|following|since|as of|à compter d(?:e |u |es |['’])|à partir d(?:e |u |es |['’])|après|depuis)\s*(?=\S)/iu,
    "",
  );

/** What follows the period: when it begins, what it is about, or why it is so long. */
function withRest(limit: ReadLimit & { kind: "period" }, line: string, rest: string): ReadLimit {
  const after = trimmed(rest);
  const said = plain(after);
  if (said === "") return limit;
  const reason = /^(.+?) ?\(([^()]+)\)$/.exec(after);
  if (STARTS.test(said) && reason?.[2] && GROUNDS.test(plain(reason[2]))) {
    return { ...limit, startsAt: eventIn(reason[1] ?? after), ground: reason[2] };
  }
  if (STARTS.test(said)) return { ...limit, startsAt: eventIn(after) };
  if (NAMED.test(said) && limit.name === "") return { ...limit, name: after.replace(/^\S+\s+/, "") };
  if (GROUNDS.test(said)) return { ...limit, ground: after };
  // Nothing but a few words in brackets says what the limit is about, unless they change it.
  const isLabel = /^ ?\([^()]{2,60}\)$/.test(rest) && limit.name === "" && !CHANGES.test(said);
  return isLabel ? { ...limit, name: after } : criterion(line, limit.provision, true);
}

/** A text as it is compared, character by character, so that places in one are places in the other. */
const compared = (text: string): string =>
  [...text].map((one) => (plain(one).length === one.length ? plain(one) : " ".repeat(one.length))).join("");

/** Ranges and fractions ("3-5 Jahre", "1/2 Jahr") are no single number. */
const isRange = (text: string, { start }: Counted): boolean =>
  /[\d½¼¾] ?(?:[-–/.,]|bis|to|à|bzw\.?|oder|or|ou|und|and) ?$/u.test(text.slice(0, start));
