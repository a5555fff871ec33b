import type { LegalBasis } from "../../codes/legal-bases";
import type { SpecialCategoryCondition } from "../../codes/special-category-conditions";
import { article6In, article9In } from "./articles";
import { LONGEST_PHRASE, phrases, plain } from "./plain";
import { provisionsIn, without } from "./provisions";

export type ReadBasis = { basis: LegalBasis; provisions: string[]; words: string[] };
export type ReadCondition = { condition: SpecialCategoryCondition; provisions: string[] };

/** What a text says of legal bases; `provisions` belong to none of them, `rest` was not understood. */
export type ReadLegalBases = {
  bases: ReadBasis[];
  conditions: ReadCondition[];
  provisions: string[];
  rest: string[];
};

const BASIS_NAMES: Record<LegalBasis, readonly string[]> = {
  "art-6-1-a": phrases(
    "einwilligung | einwilligungen | einwilligungserklarung | werbeeinwilligung | zustimmung | consent | consentement | opt-in",
  ),
  "art-6-1-b":
    phrases(`vertrag | vertrages | vertrage | vertragen | vertraglich | vertragliche | vertrags | vertragserfullung | vertragsverhaltnis | vertragsverhaltnisses | vertragsdurchfuhrung | vertragsanbahnung |
    vertragsabwicklung | vorvertraglich | vorvertragliche | vorvertraglicher | arbeitsvertrag | kaufvertrag | beschaftigungsverhaltnis |
    beschaftigungsverhaltnisses | arbeitsverhaltnis | arbeitsverhaltnisses | contract | contractual | pre-contractual |
    contrat | contractuelle | contractuel | precontractuelles | execution du contrat`),
  "art-6-1-c":
    phrases(`rechtliche verpflichtung | rechtlicher verpflichtung | rechtlichen verpflichtung | rechtliche verpflichtungen |
    rechtlicher verpflichtungen | gesetzliche verpflichtung | gesetzliche pflicht | gesetzlicher verpflichtung | gesetzlichen verpflichtung |
    gesetzliche verpflichtungen | gesetzliche pflichten | gesetzliche aufbewahrungspflicht | legal obligation | legal obligations |
    legal duty | statutory duty | statutory obligation | obligation legale | obligations legales`),
  "art-6-1-d":
    phrases(`lebenswichtige interessen | lebenswichtiger interessen | lebenswichtiges interesse | vital interest | vital interests |
    interets vitaux | interet vital`),
  "art-6-1-e":
    phrases(`offentliches interesse | offentlichen interesse | offentliche aufgabe | offentlicher gewalt | offentliche gewalt |
    aufgabe im offentlichen interesse | public interest | public task | official authority | interet public | mission de service public`),
  "art-6-1-f":
    phrases(`berechtigtes interesse | berechtigte interessen | berechtigten interesse | berechtigten interessen |
    berechtigter interessen | uberwiegendes interesse | interessenabwagung | legitimate interest | legitimate interests | legitimate business interest |
    interet legitime | interets legitimes`),
};
const CONDITION_NAMES: Partial<Record<SpecialCategoryCondition, readonly string[]>> = {
  "art-9-2-a": phrases(
    "ausdruckliche einwilligung | ausdrucklicher einwilligung | explicit consent | consentement explicite",
  ),
  "art-9-2-b":
    phrases(`arbeitsrecht | sozialrecht | sozialschutz | employment | social protection | employment law | employment and social security | social security law |
    social protection law | employment, social security and social protection | droit du travail | protection sociale`),
  "art-9-2-c": phrases("lebenswichtige interessen | lebenswichtiger interessen | vital interests | interets vitaux"),
  "art-9-2-e": phrases("offensichtlich offentlich | made public | manifestement publiques | rendues publiques"),
  "art-9-2-f": phrases("rechtsanspruche | rechtsanspruchen | legal claims | droits en justice | action en justice"),
  "art-9-2-g": phrases(
    "erhebliches offentliches interesse | erheblichen offentlichen interesses | substantial public interest | interet public important",
  ),
  "art-9-2-h":
    phrases(`gesundheitsvorsorge | arbeitsmedizin | medizinische diagnostik | preventive medicine | occupational medicine |
    health or social care | medecine preventive | medecine du travail`),
  "art-9-2-i": phrases("offentliche gesundheit | offentlichen gesundheit | public health | sante publique"),
  "art-9-2-j": phrases(`archivzwecke | forschungszwecke | statistische zwecke | archiving | scientific research |
    statistical purposes | fins archivistiques | recherche scientifique`),
};

/** Words that say nothing of their own beside a citation. */
const FILLERS = new Set(
  phrases(`dsgvo | ds-gvo | eu-dsgvo | ds | gvo | gdpr | uk gdpr | uk | eu | rgpd | dpa | i | v | m | iv | ivm | i.v.m | in | verbindung | mit | gem | gemass |
    nach | auf | basis | grundlage | von | im | und | oder | sowie | bzw | ggf | and | or | et | ou | with | of | the | under | to | for | on |
    conjunction | pursuant | according | der | die | das | des | dem | den | du | de | la | le | les | l | d | selon | rechtsgrundlage |
    rechtsgrundlagen | legal | basis | lawful | base | art | artikel | article | lit | s | e | a | b | c | abs`),
);

type Named<Code extends string> = { code: Code; words: number };

/** The code whose name stands in a fragment, the longest name first. */
function nameIn<Code extends string>(
  said: string,
  names: Readonly<Partial<Record<Code, readonly string[]>>>,
): Named<Code> | undefined {
  const padded = ` ${said.replace(/[^\p{L}\p{N}-]+/gu, " ").trim()} `;
  let best: (Named<Code> & { length: number }) | undefined;
  for (const code of Object.keys(names)) {
    // safe because the keys of the table are its codes
    const known = code as Code;
    for (const name of names[known] ?? []) {
      if (name.length > (best?.length ?? 0) && padded.includes(` ${name} `)) {
        best = { code: known, words: padded.trim().split(" ").length, length: name.length };
      }
    }
  }
  return best;
}

type Find =
  | { at: number; kind: "basis"; basis: LegalBasis }
  | { at: number; kind: "condition"; condition: SpecialCategoryCondition }
  | { at: number; kind: "provision"; text: string }
  | { at: number; kind: "words"; basis: LegalBasis; text: string }
  | { at: number; kind: "rest"; text: string };

/** Fragments of what is left beside citations, with where they begin. */
function fragmentsOf(text: string): { at: number; text: string }[] {
  return [...text.matchAll(/[^;,\n\r()[\]/|•]+/g)].flatMap((match) => {
    const words = match[0].split(/\s{2,}/).filter((part) => part.trim() !== "");
    return words.map((part) => ({
      at: match.index,
      text: part
        .trim()
        .replace(/^[-–:.]+ ?|(?<![-–:])[-–:]+$/g, "")
        .trim(),
    }));
  });
}

const isFiller = (text: string): boolean => {
  const words = plain(text)
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(Boolean);
  return words.every((word) => FILLERS.has(word) || /^-+$/.test(word));
};

/** Names of more than this many words say more than the basis: what they say besides is kept. */
const PLAIN_NAME = 6;

function readFragment(at: number, text: string, expected: "bases" | "conditions"): Find[] {
  if (isFiller(text)) return [];
  const said = plain(text);
  const condition = nameIn(said, CONDITION_NAMES);
  const basis = nameIn(said, BASIS_NAMES);
  if (condition && (expected === "conditions" || (!basis && condition.code !== "art-9-2-c"))) {
    return [{ at, kind: "condition", condition: condition.code }];
  }
  if (!basis) return [{ at, kind: "rest", text }];
  const found: Find = { at, kind: "basis", basis: basis.code };
  const saysMore = basis.words > PLAIN_NAME || (basis.code === "art-6-1-f" && /[:–-] /.test(text));
  return saysMore ? [found, { at, kind: "words", basis: basis.code, text }] : [found];
}

function findsIn(text: string, expected: "bases" | "conditions"): Find[] {
  const six = article6In(text);
  const nine = article9In(text);
  const beside = without(text, [...six, ...nine]);
  const provisions = provisionsIn(beside).filter(({ text: cited }) => !/^art\S* ?[69](?!\d)/i.test(cited));
  const left = without(beside, provisions);
  const codes = <Prefix extends string>(prefix: Prefix, letters: readonly string[]) =>
    letters.map((letter) => `${prefix}-${letter}`);
  return [
    // safe because the citation holds letters of this paragraph alone
    ...six.flatMap(({ start, letters }) =>
      codes("art-6-1", letters).map((basis) => ({ at: start, kind: "basis" as const, basis: basis as LegalBasis })),
    ),
    ...nine.flatMap(({ start, letters }) =>
      codes("art-9-2", letters).map((condition) => ({
        at: start,
        kind: "condition" as const,
        // safe because the citation holds letters of this paragraph alone
        condition: condition as SpecialCategoryCondition,
      })),
    ),
    ...provisions.map(({ start, text: cited }) => ({ at: start, kind: "provision" as const, text: cited })),
    ...fragmentsOf(left).flatMap((fragment) => readFragment(fragment.at, fragment.text, expected)),
  ].sort((one, other) => one.at - other.at);
}

/**
 * Reads legal bases and conditions from citations and from names. A provision belongs to what it follows, or to the
 * first basis where it stands in front; of a text that is too long for a citation nothing is understood.
 */
export function readLegalBases(text: string, expected: "bases" | "conditions" = "bases"): ReadLegalBases {
  const read: ReadLegalBases = { bases: [], conditions: [], provisions: [], rest: [] };
  if (text.length > LONGEST_PHRASE) return { ...read, rest: [text] };
  let current: { provisions: string[] } = read;
  let previous: Find | undefined;
  for (const find of findsIn(text.replace(/[ \t\u00a0\u202f]+/g, " "), expected)) {
    if (find.kind === "basis") current = basisOf(read, find.basis);
    else if (find.kind === "condition") current = conditionOf(read, find.condition);
    else if (find.kind === "provision") current.provisions.push(find.text);
    else if (find.kind === "words") basisOf(read, find.basis).words.push(find.text);
    // What follows the name of the legitimate interest in brackets says which one it is.
    else if (previous?.kind === "basis" && previous.basis === "art-6-1-f")
      basisOf(read, "art-6-1-f").words.push(find.text);
    else read.rest.push(find.text);
    previous = find;
  }
  if (read.bases.length + read.conditions.length + read.provisions.length === 0) return { ...read, rest: [text] };
  const first = read.bases[0] ?? read.conditions[0];
  if (first && read.provisions.length > 0) first.provisions.unshift(...read.provisions.splice(0));
  return read;
}

function basisOf(read: ReadLegalBases, basis: LegalBasis): ReadBasis {
  const known = read.bases.find((one) => one.basis === basis);
  if (known) return known;
  const added: ReadBasis = { basis, provisions: [], words: [] };
  read.bases.push(added);
  return added;
}

function conditionOf(read: ReadLegalBases, condition: SpecialCategoryCondition): ReadCondition {
  const known = read.conditions.find((one) => one.condition === condition);
  if (known) return known;
  const added: ReadCondition = { condition, provisions: [] };
  read.conditions.push(added);
  return added;
}
