import {
  contract,
  data,
  dpiaNotRequired,
  duty,
  given,
  inside,
  interest,
  keep,
  keepUntil,
  notStated,
  ownController,
  processor,
  purpose,
  said,
  who,
  words,
} from "./build";
import {
  END_OF_YEAR,
  FROM_SYSTEM,
  NO_AUTOMATED_DECISIONS,
  NO_PROFILING,
  PLAIN,
  TAX_AND_TRADE_LAW,
  TRANSFER_DEPENDS,
  usualMeasures,
  VOUCHERS_LAW,
  YEARLY,
} from "./phrases";
import type { ActivityTemplate } from "./template";

const OWNER = said(words("Head of IT", "Leitung IT"));
const ADMINS = inside("it", words("IT administrators", "IT-Administration"));

const MOBILE: ActivityTemplate = {
  id: "mobile-devices",
  area: "it-security",
  content: {
    name: words("Mobile devices and remote work", "Mobile Geräte und mobiles Arbeiten"),
    description: said(
      words(
        "Handing out, managing and securing laptops and telephones.",
        "Ausgabe, Verwaltung und Absicherung von Laptops und Telefonen.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "devices",
        words("Providing and securing devices", "Bereitstellung und Absicherung der Geräte"),
        contract(undefined, words("devices handed out for work", "zur Arbeit überlassene Geräte")),
        duty("Art. 32 DSGVO", words("protection of the data on them", "Schutz der darauf gespeicherten Daten")),
      ),
    ),
    dataSubjects: given(who("employees"), who("trainees")),
    personalData: given(
      data(
        "device",
        "account",
        words(
          "User, serial number, telephone number, version, compliance state",
          "Nutzer, Seriennummer, Rufnummer, Version, Konformitätsstatus",
        ),
        { from: FROM_SYSTEM },
      ),
      data("bills", "billing", words("Costs of the contract by device", "Kosten des Mobilfunkvertrags je Gerät"), {
        from: words("From the telecommunications provider", "Vom Telekommunikationsanbieter"),
      }),
      data(
        "place",
        "location",
        words("Place of a device reported lost", "Standort eines als verloren gemeldeten Geräts"),
        {
          from: words("From the device, at the user's request", "Vom Gerät auf Veranlassung der nutzenden Person"),
          provision: "voluntary",
        },
      ),
    ),
    internalRecipients: given(ADMINS, inside("accounts", words("Accounting: costs", "Buchhaltung: Kosten"))),
    recipients: given(
      processor("cloud", words("Device management (MDM)", "Geräteverwaltung (MDM)"), ["device", "place"]),
      ownController("service-provider", words("Telecommunications provider", "Telekommunikationsanbieter"), [
        "device",
        "bills",
      ]),
    ),
    transfers: TRANSFER_DEPENDS,
    retentionRules: given(
      keep(
        "device",
        "P3M",
        words("Return of the device; it is wiped at once", "Rückgabe des Geräts; sofortige Zurücksetzung"),
        { of: ["device"], because: words("Settling costs and damage", "Abrechnung und Klärung von Schäden") },
      ),
      keep("bills", "P8Y", END_OF_YEAR, { of: ["bills"], because: TAX_AND_TRADE_LAW, provision: VOUCHERS_LAW }),
      keepUntil(
        "place",
        words("The device has been found or written off", "Wiederauffinden oder Ausbuchung des Geräts"),
        { of: ["place"] },
      ),
    ),
    measures: usualMeasures(
      words(
        "Business and private data in separate containers; remote wipe",
        "Trennung dienstlicher und privater Daten im Container; Fernlöschung",
      ),
      words("Location is off and is used for lost devices only", "Ortung deaktiviert, nur bei Verlust zulässig"),
    ),
    ...PLAIN,
    dpia: dpiaNotRequired("No tracking of people.", "Keine Ortung von Personen."),
  },
};

const AI: ActivityTemplate = {
  id: "ai-assistants",
  area: "it-security",
  content: {
    name: words("AI assistants at work", "KI-Assistenten am Arbeitsplatz"),
    description: said(
      words(
        "Using language models for drafts, summaries and research.",
        "Nutzung von Sprachmodellen für Entwürfe, Zusammenfassungen und Recherche.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "assistance",
        words(
          "Help with drafting, summarising and translating",
          "Unterstützung beim Entwerfen, Zusammenfassen und Übersetzen",
        ),
        interest(
          words("Efficient work", "Effizientes Arbeiten"),
          words(
            "Approved tools without training on inputs; no special categories or staff evaluation in prompts; people check every result.",
            "Freigegebene Dienste ohne Training mit Eingaben; keine besonderen Kategorien und keine Personalbewertung in Eingaben; Menschen prüfen jedes Ergebnis.",
          ),
        ),
      ),
    ),
    dataSubjects: given(
      who("employees", words("Users of the assistant", "Nutzende des Assistenten")),
      who("contact-persons", words("People named in texts", "In Texten genannte Personen")),
    ),
    personalData: given(
      data("account", "account", words("User account, time of use", "Nutzerkonto, Nutzungszeit"), {
        of: ["employees"],
        from: FROM_SYSTEM,
      }),
      data("prompts", "communication", words("Inputs, files, results", "Eingaben, Dateien, Ergebnisse"), {
        from: words("From the users", "Von den Nutzenden"),
      }),
    ),
    internalRecipients: given(ADMINS),
    recipients: given(processor("cloud", words("Provider of the language model", "Anbieter des Sprachmodells"))),
    transfers: TRANSFER_DEPENDS,
    retentionRules: given(
      keep("prompts", "P30D", words("Day of the input", "Tag der Eingabe"), {
        because: words(
          "Continuing a conversation, detecting abuse",
          "Fortsetzung von Gesprächen, Erkennung von Missbrauch",
        ),
      }),
    ),
    measures: usualMeasures(
      words(
        "Policy on permitted tools, data and checks; training of the users",
        "Richtlinie zu zulässigen Diensten, Daten und Prüfung; Schulung der Nutzenden",
      ),
      words(
        "Training on inputs is excluded by contract and settings",
        "Training mit Eingaben vertraglich und technisch ausgeschlossen",
      ),
    ),
    automatedDecisions: NO_AUTOMATED_DECISIONS,
    profiling: NO_PROFILING,
    dpia: notStated(
      "Decide: new technology is a criterion of WP 248; depends on tool and data.",
      "Bitte entscheiden: Neue Technologie ist ein Kriterium nach WP 248; abhängig von Dienst und Daten.",
    ),
    reviewInterval: YEARLY,
  },
};

export const IT_TOOLS: readonly ActivityTemplate[] = [MOBILE, AI];
