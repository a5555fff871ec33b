/** A made-up register of a made-up firm, for tests, benchmarks and for looking at. */
import { createHash } from "node:crypto";
import type { Locale } from "@/domain/locales";
import type { Sheet, SheetRow, SheetSection, SheetTable, SheetValue } from "@/domain/sheet";
import type { RegisterPaper } from "./paper.ts";
import {
  ACTIVITIES,
  DATA,
  LABELS,
  MEASURES,
  OFFICES,
  type Pair,
  PURPOSES,
  RECIPIENTS,
  RETENTION,
  SUBJECTS,
  TRANSFERS,
} from "./paper-words.fixture.ts";

type Say = (en: string, de: string) => string;

/** The nth items from a list, never the same handful for two neighbours. */
function pick<Item>(list: readonly Item[], index: number, count: number): Item[] {
  return Array.from({ length: count }, (_, step) => list[(index * 3 + step * 2) % list.length]).filter(
    (item): item is Item => item !== undefined,
  );
}

function speak(lang: Locale) {
  const at = ([en, de]: Pair) => (lang === "de" ? de : en);
  const say: Say = (en, de) => at([en, de]);
  const value = (text: string, more: Partial<SheetValue> = {}): SheetValue => ({ text, lang, state: "given", ...more });
  const absent = (): SheetValue => value(say("Not stated", "Nicht angegeben"), { state: "not-stated" });
  const row = (field: string, label: Pair, values: SheetValue[]): SheetRow => ({ field, label: at(label), values });
  const table = (field: string, caption: string, head: Pair[], rows: string[][]): SheetTable => ({
    field,
    caption,
    head: head.map(at),
    rows: rows.map((cells) => ({ cells: cells.map((text) => value(text)), evidence: [] })),
  });
  return { at, say, value, absent, row, table };
}

type Voice = ReturnType<typeof speak>;

function responsible({ at, say, value, absent, row }: Voice, index: number): SheetSection {
  const office = OFFICES[index % OFFICES.length] ?? OFFICES[0];
  return {
    id: "responsible",
    letter: "a",
    heading: say("Responsible", "Zuständigkeit"),
    article: say("Art. 30(1)(a)", "Art. 30 Abs. 1 lit. a"),
    blocks: [
      {
        kind: "rows",
        rows: [
          row("department", ["Department", "Fachabteilung"], [value(at(office))]),
          row(
            "contact",
            ["Contact", "Ansprechpartner"],
            [
              value(say("Head of department", "Leitung der Abteilung"), {
                detail: "datenschutz@gruenwald.example, +49 721 555-0",
              }),
            ],
          ),
          row(
            "jointControllers",
            ["Joint controllers", "Gemeinsam Verantwortliche"],
            [
              index % 4
                ? value(say("None", "Keine"), { state: "none" })
                : value("Grünwald Vertriebs-GmbH", {
                    detail: say("Arrangement of 1 March 2025", "Vereinbarung vom 01.03.2025"),
                  }),
            ],
          ),
          row(
            "introduced",
            ["Introduced", "Datum der Einführung"],
            [index % 3 ? absent() : value(say("1 April 2019", "01.04.2019"))],
          ),
          row("representative", ["Representative", "Vertreter"], [absent()]),
        ],
      },
    ],
  };
}

function purposes({ at, say, value, absent, row, table }: Voice, index: number): SheetSection {
  const chosen = pick(PURPOSES, index, 2 + (index % 2));
  const quotation = "Zweck der Verarbeitung ist die Begründung, Durchführung und Beendigung des Vertragsverhältnisses.";
  return {
    id: "purposes",
    letter: "b",
    heading: say("Purposes", "Zwecke der Verarbeitung"),
    article: say("Art. 30(1)(b)", "Art. 30 Abs. 1 lit. b"),
    blocks: [
      {
        kind: "table",
        table: table(
          "purposes",
          say("Purposes and legal bases", "Zwecke und Rechtsgrundlagen"),
          [
            ["Purpose", "Zweck"],
            ["Legal basis", "Rechtsgrundlage"],
            ["Note", "Anmerkung"],
          ],
          chosen.map(({ purpose, basis, note }) => [at(purpose), at(basis), at(note)]),
        ),
      },
      {
        kind: "rows",
        rows: [
          row(
            "description",
            ["Description", "Beschreibung"],
            [
              value(
                say(
                  "The processing is mostly automated; a decision based solely on automated processing, including profiling, within the meaning of Art. 22 does not take place. Access is limited to the persons who need it for their task.",
                  "Die Verarbeitung erfolgt überwiegend automatisiert; eine ausschließlich automatisierte Entscheidungsfindung einschließlich Profiling im Sinne von Art. 22 DSGVO findet nicht statt. Zugriff haben nur Personen, die ihn für ihre Aufgabe benötigen.",
                ),
                {
                  evidence:
                    index % 3 === 0
                      ? [{ kind: "document", documentId: "doc_policy", place: "§ 2", quotation }]
                      : undefined,
                },
              ),
            ],
          ),
          row(
            "originalName",
            ["Name in use", "Name des Verfahrens"],
            [value("Betriebliches Eingliederungsmanagement", { lang: "de" })],
          ),
          row("interests", ["Legitimate interests", "Berechtigte Interessen"], [absent()]),
          row("consent", ["Consent", "Einwilligung"], [absent()]),
        ],
      },
    ],
  };
}

function categories({ at, say, value, absent, row, table }: Voice, index: number): SheetSection {
  return {
    id: "categories",
    letter: "c",
    heading: say("People and data", "Betroffene und Daten"),
    article: say("Art. 30(1)(c)", "Art. 30 Abs. 1 lit. c"),
    blocks: [
      {
        kind: "rows",
        rows: [
          row(
            "subjects",
            ["Categories of people", "Kategorien betroffener Personen"],
            pick(SUBJECTS, index, 3).map((pair) => value(at(pair))),
          ),
          row("numberOfPeople", ["Number of people", "Anzahl Betroffener"], [absent()]),
        ],
      },
      {
        kind: "table",
        table: table(
          "data",
          say("Categories of personal data", "Kategorien personenbezogener Daten"),
          [
            ["Category", "Kategorie"],
            ["Particulars", "Angaben"],
            ["Art. 9", "Art. 9"],
            ["Source", "Herkunft"],
          ],
          pick(DATA, index, 3 + (index % 3)).map(({ category, particulars, special, source }) => [
            at(category),
            at(particulars),
            special ? say("yes", "ja") : say("no", "nein"),
            at(source),
          ]),
        ),
      },
    ],
  };
}

function recipients({ at, say, absent, row, value, table }: Voice, index: number): SheetSection[] {
  const abroad = index % 3 === 1;
  return [
    {
      id: "recipients",
      letter: "d",
      heading: say("Recipients", "Empfänger"),
      article: say("Art. 30(1)(d)", "Art. 30 Abs. 1 lit. d"),
      blocks: [
        {
          kind: "table",
          table: table(
            "recipients",
            "",
            [
              ["Name", "Name"],
              ["Role", "Rolle"],
              ["Country", "Land"],
              ["Purpose", "Zweck"],
              ["Contract", "Vertrag"],
            ],
            pick(RECIPIENTS, index, 2 + (index % 3)).map(({ name, role, country, purpose, contract }) => [
              name,
              at(role),
              country,
              at(purpose),
              at(contract),
            ]),
          ),
        },
      ],
    },
    {
      id: "transfers",
      letter: "e",
      heading: say("Transfers to third countries", "Übermittlung in Drittländer"),
      article: say("Art. 30(1)(e)", "Art. 30 Abs. 1 lit. e"),
      blocks: abroad
        ? [
            {
              kind: "table",
              table: table(
                "transfers",
                "",
                [
                  ["Recipient", "Empfänger"],
                  ["Country", "Land"],
                  ["Safeguard", "Garantie"],
                ],
                pick(TRANSFERS, index, 2).map((line) => line.map(at)),
              ),
            },
          ]
        : [
            {
              kind: "rows",
              rows: [
                row(
                  "transfers",
                  ["Transfers", "Übermittlungen"],
                  [
                    index % 3
                      ? absent()
                      : value(
                          say(
                            "Does not take place and is not planned",
                            "Findet nicht statt und ist auch nicht geplant",
                          ),
                          { state: "none" },
                        ),
                  ],
                ),
              ],
            },
          ],
    },
  ];
}

function keeping({ at, say, value, absent, row, table }: Voice, index: number): SheetSection[] {
  return [
    {
      id: "retention",
      letter: "f",
      heading: say("Erasure", "Löschfristen"),
      article: say("Art. 30(1)(f)", "Art. 30 Abs. 1 lit. f"),
      blocks: [
        {
          kind: "table",
          table: table(
            "retention",
            "",
            [
              ["Category", "Kategorie"],
              ["Period", "Frist"],
              ["Starts with", "Fristbeginn"],
              ["Basis", "Grundlage"],
            ],
            pick(RETENTION, index, 2 + (index % 2)).map((line) => line.map(at)),
          ),
        },
      ],
    },
    {
      id: "measures",
      letter: "g",
      heading: say("Technical and organisational measures", "Technische und organisatorische Maßnahmen"),
      article: say("Art. 30(1)(g)", "Art. 30 Abs. 1 lit. g"),
      blocks: [
        {
          kind: "rows",
          rows: MEASURES.slice(0, 3 + (index % 3)).map(([goal, ...measures]) =>
            row(
              "measures",
              goal,
              measures.map((pair) => value(at(pair))),
            ),
          ),
        },
      ],
    },
    {
      id: "assessment",
      heading: say("Impact assessment", "Datenschutz-Folgenabschätzung"),
      article: say("Art. 35", "Art. 35"),
      blocks: [
        {
          kind: "rows",
          rows: [
            row(
              "dpia",
              ["Result", "Ergebnis"],
              [index % 2 ? absent() : value(say("Not needed", "Nicht erforderlich"))],
            ),
            row("dpiaDate", ["Date", "Datum"], [absent()]),
            row("consultation", ["Prior consultation", "Vorherige Konsultation"], [absent()]),
          ],
        },
      ],
    },
  ];
}

function makeSheet(voice: Voice, lang: Locale, index: number): Sheet {
  const pair = ACTIVITIES[index % ACTIVITIES.length] ?? ACTIVITIES[0];
  const round = Math.floor(index / ACTIVITIES.length);
  return {
    id: `act_${index}`,
    reference: `VVT-${String(index + 1).padStart(4, "0")}`,
    title: round ? `${voice.at(pair)} – ${voice.say("site", "Standort")} ${round + 1}` : voice.at(pair),
    lang,
    subtitle: voice.say(
      "Approved · version 3 · last changed 12 October 2026",
      "Freigegeben · Version 3 · letzte Änderung 12.10.2026",
    ),
    sections: [
      responsible(voice, index),
      purposes(voice, index),
      categories(voice, index),
      ...recipients(voice, index),
      ...keeping(voice, index),
    ],
  };
}

function makeOverview({ say, value, at }: Voice, sheets: Sheet[]): SheetTable {
  const head: Pair[] = [
    ["No.", "Nr."],
    ["Name", "Benennung"],
    ["Department", "Fachabteilung"],
    ["Status", "Status"],
    ["Changed", "Geändert"],
    ["DPIA", "DSFA"],
  ];
  return {
    field: "overview",
    caption: say("Overview", "Übersicht"),
    head: head.map(at),
    rows: sheets.map((sheet, index) => ({
      cells: [
        value(sheet.reference, { recordId: sheet.id }),
        value(sheet.title),
        value(at(OFFICES[index % OFFICES.length] ?? OFFICES[0])),
        value(say("approved", "freigegeben")),
        value(say("12 Oct 2026", "12.10.2026")),
        index % 2 ? value(say("Not stated", "Nicht angegeben"), { state: "not-stated" }) : value(say("no", "nein")),
      ],
      evidence: [],
    })),
  };
}

function makeCover({ say, value, absent, row }: Voice) {
  return {
    heading: say("Particulars", "Vorblatt"),
    digest: createHash("sha256").update("register").digest("hex"),
    checkpoint: `4711:${createHash("sha256").update("ledger").digest("hex")}`,
    note: say(
      "The digest is the SHA-256 of the attached register in canonical form. Whoever computes it again and finds the same number holds the same register.",
      "Die Prüfsumme ist der SHA-256-Wert des angehängten Verzeichnisses in kanonischer Form. Wer sie nachrechnet und dieselbe Zahl erhält, hat dasselbe Verzeichnis vor sich.",
    ),
    rows: [
      row(
        "controller",
        ["Controller", "Verantwortlicher"],
        [
          value("Grünwald Maschinenbau GmbH & Co. KG", {
            detail: "Hafenstraße 12, 76189 Karlsruhe\n+49 721 555-0 · info@gruenwald.example",
          }),
        ],
      ),
      row("representative", ["Representative", "Vertreter"], [absent()]),
      row(
        "joint",
        ["Joint controllers", "Gemeinsam Verantwortliche"],
        [value("Grünwald Vertriebs-GmbH", { detail: "Rheinallee 3, 76189 Karlsruhe" })],
      ),
      row(
        "dpo",
        ["Data protection officer", "Datenschutzbeauftragte"],
        [value("Dr. Ayşe Öztürk-Ångström", { detail: "datenschutz@gruenwald.example, +49 721 555-17" })],
      ),
      row(
        "authority",
        ["Supervisory authority", "Aufsichtsbehörde"],
        [
          value("Der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Baden-Württemberg", {
            lang: "de",
          }),
        ],
      ),
      row(
        "scope",
        ["Scope", "Umfang"],
        [value(say("All activities that are approved", "Alle freigegebenen Verarbeitungstätigkeiten"))],
      ),
      row("asOf", ["As of", "Stand"], [value(say("23 November 2026", "23.11.2026"))]),
    ],
  };
}

function makeAnnexes({ at, say, table }: Voice) {
  const measures = MEASURES.flatMap(([goal, ...list]) => list.map((measure) => [at(goal), at(measure)]));
  const processors = RECIPIENTS.map(({ name, role, country, contract }) => [name, at(role), country, at(contract)]);
  return [
    {
      heading: say("Processors and contracts", "Auftragsverarbeiter und Verträge"),
      tables: [
        table(
          "processors",
          "",
          [
            ["Name", "Name"],
            ["Role", "Rolle"],
            ["Country", "Land"],
            ["Contract", "Vertrag"],
          ],
          processors,
        ),
      ],
    },
    {
      heading: say("Measures", "Maßnahmen"),
      tables: [
        table(
          "measures",
          say("By protection goal", "Nach Gewährleistungszielen"),
          [
            ["Goal", "Ziel"],
            ["Measure", "Maßnahme"],
          ],
          measures,
        ),
        table(
          "retention",
          say("Periods", "Fristen"),
          [
            ["Category", "Kategorie"],
            ["Period", "Frist"],
            ["Starts with", "Fristbeginn"],
            ["Basis", "Grundlage"],
          ],
          RETENTION.map((line) => line.map(at)),
        ),
      ],
    },
  ];
}

export function makePaper(lang: Locale, count = 12): RegisterPaper {
  const voice = speak(lang);
  const { say } = voice;
  const sheets = Array.from({ length: count }, (_, index) => makeSheet(voice, lang, index));
  return {
    lang,
    title: say("Record of processing activities", "Verzeichnis von Verarbeitungstätigkeiten"),
    subtitle: say("of the controller under Art. 30(1) GDPR", "des Verantwortlichen gemäß Art. 30 Abs. 1 DSGVO"),
    author: "Grünwald Maschinenbau GmbH & Co. KG",
    date: say("As of 23 November 2026", "Stand 23.11.2026"),
    creationTimestamp: Date.UTC(2026, 10, 23, 8) / 1000,
    labels: LABELS[lang],
    cover: makeCover(voice),
    overview: makeOverview(voice, sheets),
    sheets,
    annexes: makeAnnexes(voice),
    documents: { doc_policy: "Richtlinie Personaldaten" },
  };
}

export const ATTACHMENT = {
  name: "register.json",
  mime: "application/json",
  description: "The register as data",
  text: `${JSON.stringify({ register: "Grünwald", emoji: "😀", controls: "\u0007", lines: "a\r\nb" }, null, 2)}\n`,
};
