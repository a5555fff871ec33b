import {
  authority,
  contract,
  data,
  duty,
  given,
  inside,
  interest,
  keep,
  keepUntil,
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
  LETTERS_LAW,
  LOCKED_PAPER,
  LOGGING,
  NO_TRANSFER,
  PLAIN,
  REQUIRED,
  TAX_AND_TRADE_LAW,
  usualMeasures,
  VOUCHERS_LAW,
} from "./phrases";
import type { ActivityTemplate } from "./template";

const OWNER = said(words("Head of Facility Management", "Leitung Gebäudemanagement"));
const RECEPTION = inside("reception", words("Reception and gate", "Empfang und Pforte"));
const FACILITY_TEAM = inside("facilities", words("Facility management", "Gebäudemanagement"));

const VISITORS: ActivityTemplate = {
  id: "visitor-log",
  area: "facilities",
  content: {
    name: words("Registration of visitors", "Besucherverwaltung"),
    description: said(
      words(
        "Signing in and out of visitors, visitor badges, accompaniment in the building.",
        "An- und Abmeldung von Besucherinnen und Besuchern, Besucherausweise, Begleitung im Gebäude.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "house-right",
        words("Security of the building and house right", "Gebäudesicherheit und Wahrnehmung des Hausrechts"),
        interest(
          words(
            "Knowing who is in the building, protection of trade secrets, completeness in an evacuation",
            "Kenntnis der Anwesenden, Schutz von Geschäftsgeheimnissen, Vollzähligkeit bei Räumung",
          ),
          words(
            "Few data, a sheet or screen that shows nobody else's entry, short storage; visitors expect it.",
            "Wenige Angaben, Einzelblatt oder Maske ohne Einsicht in andere Einträge, kurze Speicherung; Besuchende rechnen damit.",
          ),
        ),
      ),
    ),
    dataSubjects: given(who("visitors")),
    personalData: given(
      data(
        "visit",
        "identity",
        words(
          "Name, company, person visited, time of arrival and departure, number of the badge",
          "Name, Firma, besuchte Person, An- und Abmeldezeit, Nummer des Besucherausweises",
        ),
        REQUIRED,
      ),
    ),
    internalRecipients: given(RECEPTION, inside("host", words("The person visited", "Besuchte Person"))),
    recipients: given(
      processor(
        "service-provider",
        words(
          "Reception by a security company, where used",
          "Empfangsdienst durch ein Sicherheitsunternehmen, soweit beauftragt",
        ),
      ),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep("visits", "P1M", words("Day of the visit", "Tag des Besuchs"), {
        because: words(
          "Incidents such as theft become known within this time",
          "Vorfälle wie Diebstähle werden in dieser Zeit bekannt",
        ),
        disposal: words(
          "Erasure in the system or shredding of the sheets",
          "Löschung im System oder Vernichtung der Blätter",
        ),
      }),
    ),
    measures: usualMeasures(
      words(
        "A sheet for each visitor instead of an open book; identity cards are looked at but not copied (§ 20 PAuswG)",
        "Einzelblätter statt offener Besucherliste; Ausweise werden nur eingesehen, nicht kopiert (§ 20 PAuswG)",
      ),
      LOCKED_PAPER,
    ),
    information: said(words("Notice at the reception", "Aushang am Empfang")),
    ...PLAIN,
  },
};

const ACCESS_CARDS: ActivityTemplate = {
  id: "keys-and-access-cards",
  area: "facilities",
  content: {
    name: words("Keys and access cards", "Schlüssel- und Zutrittskartenverwaltung"),
    description: said(
      words(
        "Handing out, taking back and blocking keys and cards; electronic doors with a log of entries.",
        "Ausgabe, Rücknahme und Sperrung von Schlüsseln und Karten; elektronische Türen mit Zutrittsprotokoll.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "access",
        words("Controlling who enters buildings and rooms", "Zutrittskontrolle zu Gebäuden und Räumen"),
        interest(
          words(
            "Protection of people, property and data (also Art. 32 GDPR)",
            "Schutz von Personen, Eigentum und Daten (auch Art. 32 DSGVO)",
          ),
          words(
            "Entries are logged at outer doors and protected rooms only, looked at for a reason only, and never used to check working time or conduct.",
            "Protokolliert wird nur an Außentüren und Schutzbereichen, ausgewertet nur anlassbezogen, nie zur Arbeitszeit- oder Verhaltenskontrolle.",
          ),
        ),
      ),
    ),
    dataSubjects: given(
      who("employees"),
      who("temp-workers"),
      who("suppliers", words("Staff of service companies", "Personal von Fremdfirmen")),
    ),
    personalData: given(
      data(
        "holder",
        "identity",
        words(
          "Name, department, number of the key or card, rights, days of issue and return, signature",
          "Name, Abteilung, Schlüssel- oder Kartennummer, Zutrittsrechte, Ausgabe- und Rückgabedatum, Unterschrift",
        ),
        REQUIRED,
      ),
      data(
        "entries",
        "log",
        words("Door, card, time, granted or refused", "Tür, Karte, Zeitpunkt, gewährt oder abgewiesen"),
        {
          from: FROM_SYSTEM,
        },
      ),
    ),
    internalRecipients: given(FACILITY_TEAM),
    recipients: given(
      processor("service-provider", words("Maintenance of the access system", "Wartung der Zutrittskontrollanlage")),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep("holder", "P1Y", words("Return of the key or card", "Rückgabe des Schlüssels oder der Karte"), {
        of: ["holder"],
        because: words("Proof of return, claims for loss", "Nachweis der Rückgabe, Ansprüche bei Verlust"),
        exceptions: words("Until a dispute about a loss is settled", "Bis zur Klärung eines Verlustfalls"),
      }),
      keep("entries", "P3M", words("The entry", "Zeitpunkt des Zutritts"), {
        of: ["entries"],
        because: words("Clearing up incidents", "Aufklärung von Sicherheitsvorfällen"),
      }),
    ),
    measures: usualMeasures(
      words(
        "Works agreement on the access system (§ 87(1) no. 6 BetrVG); logs are looked at by two people together",
        "Betriebsvereinbarung zur Zutrittskontrolle (§ 87 Abs. 1 Nr. 6 BetrVG); Auswertung im Vier-Augen-Prinzip",
      ),
      LOGGING,
    ),
    ...PLAIN,
  },
};

const PARKING: ActivityTemplate = {
  id: "parking-spaces",
  area: "facilities",
  content: {
    name: words("Parking spaces", "Parkplatzverwaltung"),
    description: said(
      words(
        "Letting and assigning parking spaces, permits and barriers, reaction to vehicles parked without right.",
        "Vermietung und Zuteilung von Stellplätzen, Berechtigungen und Schranken, Vorgehen gegen unberechtigt abgestellte Fahrzeuge.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "spaces",
        words("Letting and assigning parking spaces", "Überlassung und Zuteilung von Stellplätzen"),
        contract("§ 535 BGB"),
      ),
      purpose(
        "enforcement",
        words(
          "Keeping spaces free of vehicles without right",
          "Freihaltung der Stellplätze von unberechtigten Fahrzeugen",
        ),
        interest(
          words(
            "Possession of the ground and claims against trespassers",
            "Besitzschutz und Ansprüche gegen Störende (§§ 858, 859, 862 BGB)",
          ),
          words(
            "Licence plates are noted in a single case only; there is no permanent reading.",
            "Kennzeichen werden nur im Einzelfall notiert; keine dauerhafte Kennzeichenerfassung.",
          ),
        ),
      ),
      purpose("vouchers", words("Keeping records of rents", "Aufbewahrung von Mietbelegen"), duty(VOUCHERS_LAW)),
    ),
    dataSubjects: given(who("employees"), who("visitors"), who("tenants")),
    personalData: given(
      data(
        "permit",
        "vehicle",
        words("Name, contact, licence plate, space", "Name, Kontakt, Kennzeichen, Stellplatz"),
        REQUIRED,
      ),
      data("rent", "billing", words("Rent and payments", "Miete und Zahlungen"), {
        from: words("From the contract and accounting", "Aus Vertrag und Buchhaltung"),
      }),
      data("incident", "image", words("Place, time, photo of the vehicle", "Ort, Zeit, Foto des Fahrzeugs"), {
        from: words("Noted on the spot", "Feststellung vor Ort"),
      }),
    ),
    internalRecipients: given(FACILITY_TEAM, RECEPTION),
    recipients: given(
      ownController("lawyer", words("Enforcing claims in a single case", "Durchsetzung von Ansprüchen im Einzelfall"), [
        "incident",
      ]),
      ownController(
        "service-provider",
        words("Towing company in a single case", "Abschleppunternehmen im Einzelfall"),
        ["incident"],
      ),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep("permit", "P3M", words("The right to park has ended", "Ende der Parkberechtigung"), {
        of: ["permit"],
        because: words("Return of permits, final bill", "Rückgabe der Berechtigung, Schlussabrechnung"),
      }),
      keep("rent", "P8Y", END_OF_YEAR, { of: ["rent"], because: TAX_AND_TRADE_LAW, provision: VOUCHERS_LAW }),
      keepUntil("incident", words("Until the case is settled", "Bis zur Erledigung des Falls"), { of: ["incident"] }),
    ),
    measures: usualMeasures(
      words("Permits in the car show a number and no name", "Parkausweise tragen nur eine Nummer, keinen Namen"),
    ),
    ...PLAIN,
  },
};

const POST_ROOM: ActivityTemplate = {
  id: "post-room",
  area: "facilities",
  content: {
    name: words("Post room", "Poststelle (Posteingang und Postausgang)"),
    description: said(
      words(
        "Receiving, recording, distributing and sending letters and parcels.",
        "Annahme, Erfassung, Verteilung und Versand von Briefen und Paketen.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "mail",
        words("Reliable receipt and dispatch of mail", "Verlässlicher Ein- und Ausgang von Postsendungen"),
        interest(
          words(
            "Orderly business, proof of receipt and dispatch",
            "Geordneter Geschäftsbetrieb, Nachweis von Zugang und Versand",
          ),
          words(
            "Only sender, addressee and day are recorded; mail marked personal stays closed.",
            "Erfasst werden nur Absender, Empfänger und Datum; als persönlich gekennzeichnete Post bleibt verschlossen.",
          ),
          words("post books and distribution", "Postbuch und Verteilung"),
        ),
        duty(LETTERS_LAW, words("keeping commercial letters", "Aufbewahrung von Handelsbriefen")),
      ),
    ),
    dataSubjects: given(
      who("contact-persons", words("Senders and addressees", "Absender und Empfänger")),
      who("employees"),
    ),
    personalData: given(
      data(
        "post-book",
        "contact",
        words("Sender, addressee, day, tracking number", "Absender, Empfänger, Datum, Sendungsnummer"),
        {
          from: words("From the item", "Von der Sendung"),
        },
      ),
      data("letters", "communication", words("Content of letters that are opened", "Inhalt geöffneter Schreiben"), {
        from: words("From the sender", "Vom Absender"),
      }),
    ),
    internalRecipients: given(
      inside("post-room", words("Post room", "Poststelle")),
      inside("addressees", words("The departments addressed", "Adressierte Fachabteilungen")),
    ),
    recipients: given(ownController("postal", words("Carriage and delivery", "Beförderung und Zustellung"))),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep("post-book", "P1Y", words("End of the calendar year of the entry", "Ende des Kalenderjahres des Eintrags"), {
        of: ["post-book"],
        because: words("Proof of receipt and dispatch", "Nachweis von Zugang und Versand"),
      }),
      keep("letters", "P6Y", END_OF_YEAR, {
        of: ["letters"],
        because: TAX_AND_TRADE_LAW,
        provision: LETTERS_LAW,
        exceptions: words(
          "Letters that are no commercial letters are kept by the department as its own activity says",
          "Andere Schreiben bewahrt die Fachabteilung nach ihrer jeweiligen Verarbeitungstätigkeit auf",
        ),
      }),
    ),
    measures: usualMeasures(
      words(
        "Mail for works council, company doctor and data protection officer is handed over unopened",
        "Post an Betriebsrat, Betriebsarzt und Datenschutzbeauftragte wird ungeöffnet weitergeleitet",
      ),
      LOCKED_PAPER,
    ),
    ...PLAIN,
  },
};

const LOST_PROPERTY: ActivityTemplate = {
  id: "lost-property",
  area: "facilities",
  content: {
    name: words("Lost property", "Fundsachen"),
    description: said(
      words(
        "Keeping things that were found and giving them back to their owners.",
        "Verwahrung gefundener Gegenstände und Rückgabe an die Berechtigten.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "return",
        words(
          "Return to the owner and notice to the authority",
          "Rückgabe an die Berechtigten und Anzeige bei der Behörde",
        ),
        duty("§§ 965 bis 967, 978 BGB"),
      ),
    ),
    dataSubjects: given(
      who("visitors", words("Finders and owners", "Finder und Empfangsberechtigte")),
      who("employees"),
    ),
    personalData: given(
      data(
        "case",
        "contact",
        words(
          "Name and contact of finder and owner, thing, place, day, receipt",
          "Name und Kontakt von Finder und Berechtigten, Gegenstand, Fundort, Datum, Empfangsbestätigung",
        ),
        REQUIRED,
      ),
    ),
    internalRecipients: given(RECEPTION),
    recipients: given(
      authority(
        "other-authority",
        words(
          "Notice to the lost property office of things worth more than 10 euros (§ 965(2) BGB)",
          "Anzeige von Funden über 10 Euro beim Fundbüro (§ 965 Abs. 2 BGB)",
        ),
      ),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep("case", "P6M", words("Return, or notice of the find", "Rückgabe oder Anzeige des Fundes"), {
        because: words("The finder becomes owner after six months", "Eigentumserwerb des Finders nach sechs Monaten"),
        provision: "§ 973 BGB",
      }),
    ),
    measures: usualMeasures(
      words("Things are kept in a locked cupboard", "Verwahrung der Fundsachen in einem verschlossenen Schrank"),
    ),
    ...PLAIN,
  },
};

export const FACILITIES: readonly ActivityTemplate[] = [VISITORS, ACCESS_CARDS, PARKING, POST_ROOM, LOST_PROPERTY];
