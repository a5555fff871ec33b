import type { SccModule, SccSet, TransferTool } from "../../codes/transfer-tools";
import { transferArticlesIn } from "./articles";
import { LONGEST_PHRASE, plain } from "./plain";

export type ReadSafeguard = { tool: TransferTool; sccSet?: SccSet; sccModules: SccModule[] };

/**
 * Names of safeguards. Privacy Shield and Safe Harbor were adequacy decisions until the Court annulled them
 * (C-311/18, C-362/14): they come in as such, and what they are called is kept, by which the checker finds them.
 */
const NAMES: readonly (readonly [TransferTool, RegExp])[] = [
  ["art-45", /privacy[ -]?shield|safe[ -]?harbou?r|bouclier de protection/],
  ["art-45", /data privacy framework|(?<!\p{L})(?:eu-us )?dpf(?!\p{L})/u],
  [
    "art-45",
    /angemessenheits?(?:beschluss|entscheidung)|angemessenes (?:daten)?schutzniveau|adequacy|adequate country|decision d'adequation|pays adequat|adequation|(?<!\p{L})art(?:\.|ikel|icle)? ?45(?!\d)/u,
  ],
  [
    "art-46-2-c",
    /standard ?(?:daten ?schutz|vertrags)[- ]?klauseln?|standardvertrag|standard contract(?:ual)? clauses|standard data protection clauses|model (?:contract )?clauses|(?<!\p{L})(?:eu-?)?sccs?(?!\p{L})|(?<!\p{L})(?:cct|svk|eu-svk)(?!\p{L})|clauses? contractuelles? types?|2021\/914|2010\/87|2004\/915|2001\/497/u,
  ],
  [
    "art-46-2-b",
    /binding corporate rules|(?<!\p{L})bcrs?(?!\p{L})|verbindliche (?:interne|unternehmensinterne) (?:datenschutz)?(?:vorschriften|regel)|regles d'entreprise contraignantes|(?<!\p{L})art(?:\.|ikel|icle)? ?47(?!\d)/u,
  ],
  ["art-46-2-e", /code of conduct|verhaltensregeln|code de conduite/],
  [
    "art-46-2-f",
    /zertifizierungsmechanismus|zertifizierung (?:nach|gem\.?|gemass) art\.? ?42|certification mechanism|^certification$|^zertifizierung$|mecanisme de certification/,
  ],
  [
    "art-46-3-a",
    /(?:individuelle|individuell ausgehandelte|ad[- ]hoc)[- ](?:vertrags|contract)|clauses contractuelles ad hoc/,
  ],
  ["art-49-1-a", /(?:ausdruckliche )?einwilligung|(?:explicit )?consent|consentement/],
  [
    "art-49-1-b",
    /vertragserfullung|erfullung (?:des|eines) vertrag|performance of (?:a|the) contract|execution (?:d'un|du) contrat/,
  ],
  ["art-49-1-e", /rechtsanspruch|legal claims|droits en justice/],
  ["art-49-1-f", /lebenswichtige|vital interest|interets vitaux/],
];

const SETS: readonly (readonly [SccSet, RegExp])[] = [
  ["scc-2021-914", /2021\/914|scc 2021|(?:neue|new) (?:scc|standardvertrag|standarddatenschutz|standard contract)/],
  ["scc-2021-915", /2021\/915/],
  ["scc-2010-87", /2010\/87/],
  ["scc-2004-915", /2004\/915/],
  ["scc-2001-497", /2001\/497/],
];

const MODULES: readonly (readonly [SccModule, RegExp])[] = [
  [
    "module-1",
    /modul\p{L}{0,2} (?:\d ?(?:,|\+|&|und|and|et|\/) ?)*1(?!\d)|(?<!\p{L})(?:c2c|controller to controller)(?!\p{L})/u,
  ],
  [
    "module-2",
    /modul\p{L}{0,2} (?:\d ?(?:,|\+|&|und|and|et|\/) ?)*2(?!\d)|(?<!\p{L})(?:c2p|controller to processor)(?!\p{L})/u,
  ],
  [
    "module-3",
    /modul\p{L}{0,2} (?:\d ?(?:,|\+|&|und|and|et|\/) ?)*3(?!\d)|(?<!\p{L})(?:p2p|processor to processor)(?!\p{L})/u,
  ],
  [
    "module-4",
    /modul\p{L}{0,2} (?:\d ?(?:,|\+|&|und|and|et|\/) ?)*4(?!\d)|(?<!\p{L})(?:p2c|processor to controller)(?!\p{L})/u,
  ],
];

function citedTools(text: string): TransferTool[] {
  const { "art-46-2": second, "art-46-3": third, "art-49-1": exceptions } = transferArticlesIn(text);
  const tools = (prefix: string, citations: typeof second) =>
    citations.flatMap(({ letters }) =>
      // safe because a citation holds letters of its own paragraph alone
      letters.map((letter) => `${prefix}-${letter}` as TransferTool),
    );
  return [...tools("art-46-2", second), ...tools("art-46-3", third), ...tools("art-49-1", exceptions)];
}

/** Tools of Arts. 45 to 49 GDPR that a text names; an empty list where it names none. */
export function readSafeguards(text: string): ReadSafeguard[] {
  if (text.length > LONGEST_PHRASE) return [];
  const said = plain(text);
  const cited = citedTools(text.replace(/\s+/g, " "));
  const named = NAMES.filter(([tool, name]) => name.test(said) && !(tool.startsWith("art-49") && cited.length > 0));
  const tools = [...new Set([...cited, ...named.map(([tool]) => tool)])];
  return tools.map((tool) => (tool === "art-46-2-c" ? clauses(said) : { tool, sccModules: [] }));
}

function clauses(said: string): ReadSafeguard {
  const set = SETS.find(([, name]) => name.test(said))?.[0];
  const sccModules = MODULES.filter(([, name]) => name.test(said)).map(([module]) => module);
  return { tool: "art-46-2-c", ...(set && { sccSet: set }), sccModules };
}
