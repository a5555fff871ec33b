import { COUNTRY_CODES, type CountryCode, EEA_MEMBERSHIPS } from "../../codes/countries";
import { phrases, plain, plainWords } from "./plain";

/** Names that people use beside those of CLDR, as they are compared. */
const ALSO_CALLED: Partial<Record<CountryCode, string>> = {
  US: "usa | u s a | u s | united states of america | vereinigte staaten von amerika | amerika | america | etats unis d amerique | the united states | den vereinigten staaten",
  GB: "uk | u k | grossbritannien | england | schottland | scotland | wales | great britain | britain | grande bretagne | angleterre | nordirland | gbr | vereinigten konigreich",
  DE: "brd | bundesrepublik deutschland | deu | federal republic of germany",
  NL: "holland | the netherlands | den niederlanden | hollande",
  CZ: "tschechische republik | czech republic | republique tcheque",
  TR: "turkei | turkey | turquie | turkiye",
  KR: "sudkorea | south korea | republic of korea | republik korea | coree du sud",
  KP: "nordkorea | north korea | coree du nord",
  RU: "russland | russia | russische foderation | russian federation | russie | federation de russie",
  AE: "vae | uae | vereinigte arabische emirate | emirates | eau | dubai",
  CN: "volksrepublik china | vr china | prc | people s republic of china",
  HK: "hongkong | hong kong",
  MO: "macau | macao",
  TW: "taiwan",
  MK: "mazedonien | nordmazedonien | macedonia | north macedonia",
  VA: "vatikan | vatican | heiliger stuhl",
  BA: "bosnien | bosnia",
  IR: "iran",
  SY: "syrien | syria | syrie",
  VN: "vietnam",
  LA: "laos",
  BY: "belarus | weissrussland | bielorussie",
  MD: "moldau | moldawien | moldova",
  CI: "elfenbeinkuste | ivory coast",
  CH: "schweiz | der schweiz | switzerland | suisse | che",
  SK: "slowakei | slovakia | slovaquie",
  BR: "brasilien | brazil | bresil",
  CV: "kap verde | cape verde",
  MM: "burma | birma | myanmar",
  SZ: "swasiland | swaziland",
};

const LANGUAGES = ["de", "en", "fr"];

/** Every name of a country as it is compared, from the platform's own data and from the list above. */
const CODE_OF: ReadonlyMap<string, CountryCode> = new Map([
  ...LANGUAGES.flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
    return COUNTRY_CODES.map((code) => [plainWords(names.of(code) ?? code).join(" "), code] as const);
  }),
  ...COUNTRY_CODES.flatMap((code) => phrases(ALSO_CALLED[code] ?? "").map((name) => [name, code] as const)),
]);
const LONGEST_NAME = Math.max(...[...CODE_OF.keys()].map((name) => name.split(" ").length));

/** A country with whatever signs stand around it. */
const LONGEST_SAID = 200;

const isCode = (text: string): text is CountryCode => COUNTRY_CODES.some((code) => code === text);

/** International organisations, by the names and the short names that people write. */
const ORGANISATIONS: readonly (readonly [name: string, names: readonly string[]])[] = [
  [
    "EPO",
    phrases(
      `epo | epa | europaisches patentamt | europaische patentorganisation | european patent office |
        european patent organisation | european patent organization | office europeen des brevets |
        organisation europeenne des brevets`,
    ),
  ],
  ["UN", phrases("vereinte nationen | united nations | nations unies | uno")],
  [
    "WHO",
    phrases(
      "weltgesundheitsorganisation | world health organization | world health organisation | organisation mondiale de la sante",
    ),
  ],
  ["NATO", phrases("nato | otan")],
  ["OECD", phrases("oecd | ocde")],
  ["Interpol", phrases("interpol")],
  ["ICRC", phrases("icrc | ikrk | internationales komitee vom roten kreuz | international committee of the red cross")],
  ["World Bank", phrases("weltbank | world bank | banque mondiale")],
  ["Council of Europe", phrases("europarat | council of europe | conseil de l europe")],
  ["UNHCR", phrases("unhcr")],
  ["UNICEF", phrases("unicef")],
  [
    "ILO",
    phrases(
      "internationale arbeitsorganisation | international labour organization | international labour organisation",
    ),
  ],
  ["WIPO", phrases("wipo | ompi")],
  ["CERN", phrases("cern")],
];
const ORGANISATION_OF = new Map(ORGANISATIONS.flatMap(([name, names]) => names.map((one) => [one, name] as const)));

/** The country that a text names and nothing else, by name or by code. */
export function readCountry(text: string): CountryCode | undefined {
  const said = text.trim();
  if (said.length > LONGEST_SAID) return undefined;
  const bare = said.replace(/^[("[]+|[)"\].,;:]+$/g, "");
  if (bare.length > 80) return undefined;
  if (isCode(bare)) return bare;
  const words = plainWords(bare.replace(/^(die|den|der|in die|in den|in|the|to the|les|aux|la|le)\s+/i, ""));
  return CODE_OF.get(words.join(" "));
}

export type Destinations = { countries: CountryCode[]; organisations: string[] };

/** Countries and international organisations that stand anywhere in a text; longer names go before shorter ones. */
export function destinationsIn(text: string): Destinations {
  const words = plainWords(text);
  const countries = new Set<CountryCode>();
  const organisations = new Set<string>();
  for (let from = 0; from < words.length; from++) {
    for (let count = Math.min(LONGEST_NAME, words.length - from); count > 0; count--) {
      const name = words.slice(from, from + count).join(" ");
      const country = isWordOfItsOwn(name) ? undefined : CODE_OF.get(name);
      const organisation = ORGANISATION_OF.get(name);
      if (!country && !organisation) continue;
      if (country) countries.add(country);
      if (organisation) organisations.add(organisation);
      from += count - 1;
      break;
    }
  }
  const isList = isListOfCodes(text);
  for (const [code] of text.matchAll(/(?<![\p{L}\p{N}.-])(?:[A-Z]{2})(?![\p{L}\p{N}-])/gu)) {
    if (isCode(code) && (isList || (code === "US" && /\p{Ll}/u.test(text)) || text.startsWith("US (")))
      countries.add(code);
  }
  return { countries: [...countries], organisations: [...organisations] };
}

/** Names that are words of a sentence more often than countries. */
const isWordOfItsOwn = (name: string): boolean => ["u s", "eau", "che"].includes(name);

/** A text of nothing but codes ("US, IN") or one with a code in brackets; "IN" in the middle of words is no country. */
const isListOfCodes = (text: string): boolean =>
  /^[\s(]*[A-Z]{2}(?:[\s,;/&)(]+[A-Z]{2})*[\s)]*$/.test(text) ||
  (text.length <= 80 && /\((?:[A-Z]{2}[,;/ ]{0,2})+\)/.test(text));

/** Whether a country has been in the European Economic Area all the time, so that no transfer leads there. */
export const isAlwaysInEea = (country: CountryCode): boolean =>
  EEA_MEMBERSHIPS.some((membership) => membership.country === country && membership.validTo === null);

const EEA =
  /^(?:nur |only |within |innerhalb (?:der |des )?|uniquement |seulement )?(?:die |the |l')?(?:eu|ewr|eea|ue|eee|europaische union|european union|union europeenne|europaischer wirtschaftsraum|europe|europa)(?:[ /,&-]+(?:und |and |et )?(?:ewr|eea|eee|eu))?(?: ?only)?\.?$/;

/** Whether a text names the European Union or the European Economic Area as such. */
export const isEea = (text: string): boolean => text.length <= 80 && EEA.test(plain(text));
