import {
  authority,
  data,
  dpiaNotRequired,
  dpiaRequired,
  given,
  inside,
  interest,
  keep,
  keepUntil,
  none,
  ownController,
  processor,
  purpose,
  said,
  who,
  words,
} from "./build";
import { LOGGING, NO_TRANSFER, PLAIN, usualMeasures } from "./phrases";
import type { ActivityTemplate } from "./template";

const OWNER = said(words("Head of Security", "Leitung Sicherheit"));
const SECURITY = inside(
  "security",
  words("Few named people of the security department", "Wenige namentlich benannte Personen der Sicherheitsabteilung"),
);
const MAINTENANCE = processor("service-provider", words("Maintenance of the cameras", "Wartung der Videoanlage"));
const EVIDENCE_AUTHORITY = authority(
  "court-police",
  words("Evidence after an incident", "Beweismittel nach einem Vorfall"),
  ["pictures"],
);
const SIGNS = said(
  words(
    "Signs before the area is entered (controller, purpose, storage, rights), full notice at the reception and online",
    "Hinweisschilder vor Betreten des Bereichs (Verantwortlicher, Zweck, Speicherdauer, Rechte), vollständige Information am Empfang und online",
  ),
);
const FROM_CAMERAS = words("From the cameras", "Von den Kameras");
const WHY_72_HOURS = words(
  "Incidents are noticed within one to three days, also over a weekend",
  "Vorfälle werden binnen ein bis drei Tagen bemerkt, auch über ein Wochenende",
);
const LAW_72_HOURS =
  "Art. 5 Abs. 1 lit. e, Art. 17 Abs. 1 lit. a DSGVO; EDSA-Leitlinien 3/2019, Rn. 121; DSK-OH Videoüberwachung";
const BY_OVERWRITING = words("Automatic overwriting", "Automatisches Überschreiben");
const SECURED = words(
  "Recordings of an incident until the proceedings are over",
  "Bei Vorfällen gesicherte Aufnahmen bis zum Abschluss des Verfahrens",
);
const FOUR_EYES = words(
  "Recordings are looked at for a reason only, by two people, with a note",
  "Sichtung nur anlassbezogen, im Vier-Augen-Prinzip und mit Protokoll",
);
const CAMERA_LIMITS = words(
  "No sound; public ground and neighbours are masked; no cameras in social rooms",
  "Keine Tonaufnahme; öffentlicher Raum und Nachbargrundstücke ausgeblendet; keine Kameras in Sozial- und Sanitärräumen",
);

const PREMISES: ActivityTemplate = {
  id: "video-surveillance-of-premises",
  area: "video-surveillance",
  content: {
    name: words("Video surveillance of the premises", "Videoüberwachung des Betriebsgeländes"),
    description: said(
      words(
        "Cameras at entrances, gates and outer areas record in order to prevent and clear up break-ins and damage.",
        "Kameras an Eingängen, Toren und Außenbereichen zeichnen auf, um Einbrüche und Sachbeschädigungen zu verhindern und aufzuklären.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "protection",
        words(
          "House right, prevention and clearing up of offences against people and property",
          "Wahrnehmung des Hausrechts, Verhinderung und Aufklärung von Straftaten gegen Personen und Eigentum",
        ),
        interest(
          words(
            "Protection of people and property after earlier incidents or in a documented situation of danger",
            "Schutz von Personen und Eigentum nach früheren Vorfällen oder bei dokumentierter Gefährdungslage",
          ),
          words(
            "Fences, light and guards are not enough; places and times are limited, areas are masked, storage is short, staff are not monitored. § 4 BDSG is no basis for private bodies (BVerwG, 27.3.2019, 6 C 2.18).",
            "Zäune, Beleuchtung und Wachdienst reichen nicht aus; Orte und Zeiten sind begrenzt, Bereiche ausgeblendet, die Speicherung ist kurz, Beschäftigte werden nicht kontrolliert. § 4 BDSG trägt bei nichtöffentlichen Stellen nicht (BVerwG, 27.3.2019, 6 C 2.18).",
          ),
        ),
      ),
    ),
    dataSubjects: given(who("visitors"), who("employees"), who("suppliers"), who("passers-by")),
    personalData: given(
      data(
        "pictures",
        "video",
        words("Pictures without sound, place, time, vehicles", "Bildaufnahmen ohne Ton, Ort, Zeit, Fahrzeuge"),
        { from: FROM_CAMERAS },
      ),
    ),
    internalRecipients: given(SECURITY),
    recipients: given(
      MAINTENANCE,
      EVIDENCE_AUTHORITY,
      ownController("insurance", words("Settlement of a damage", "Regulierung eines Schadens"), ["pictures"]),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep("recordings", "PT72H", words("The recording", "Zeitpunkt der Aufnahme"), {
        because: WHY_72_HOURS,
        provision: LAW_72_HOURS,
        disposal: BY_OVERWRITING,
        exceptions: SECURED,
      }),
    ),
    measures: usualMeasures(
      FOUR_EYES,
      CAMERA_LIMITS,
      words(
        "Works agreement (§ 87(1) no. 6 BetrVG); recorder in a locked room, separate network",
        "Betriebsvereinbarung (§ 87 Abs. 1 Nr. 6 BetrVG); Rekorder im verschlossenen Raum, getrenntes Netz",
      ),
      LOGGING,
    ),
    dpia: dpiaNotRequired(
      "Few cameras on our own ground, no large publicly accessible area, no analysis of pictures. Examine anew when this changes.",
      "Wenige Kameras auf eigenem Gelände, kein weiträumiger öffentlich zugänglicher Bereich, keine Bildanalyse. Bei Änderungen neu prüfen.",
    ),
    information: SIGNS,
    ...PLAIN,
  },
};

const SALES_ROOMS: ActivityTemplate = {
  id: "video-surveillance-of-sales-rooms",
  area: "video-surveillance",
  content: {
    name: words("Video surveillance of sales rooms", "Videoüberwachung von Verkaufsräumen"),
    description: said(
      words(
        "Cameras in rooms open to customers against theft and robbery.",
        "Kameras in öffentlich zugänglichen Verkaufsräumen gegen Diebstahl und Überfälle.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "theft",
        words("Prevention and proof of theft and robbery", "Verhinderung und Nachweis von Diebstahl und Überfällen"),
        interest(
          words(
            "Protection of goods, staff and customers with documented losses",
            "Schutz von Waren, Beschäftigten und Kundschaft bei dokumentierten Schäden",
          ),
          words(
            "Cameras at shelves with valuable goods and tills only; fitting rooms and places to sit are left out; staff at tills are not in view for long.",
            "Kameras nur an Regalen mit hochwertigen Waren und an Kassen; Umkleiden und Sitzbereiche sind ausgenommen; Kassenpersonal wird nicht dauerhaft erfasst.",
          ),
        ),
      ),
    ),
    dataSubjects: given(who("customers"), who("employees"), who("visitors")),
    personalData: given(
      data("pictures", "video", words("Pictures without sound, place, time", "Bildaufnahmen ohne Ton, Ort, Zeit"), {
        from: FROM_CAMERAS,
      }),
    ),
    internalRecipients: given(
      SECURITY,
      inside("branch", words("Manager of the branch, live pictures", "Filialleitung, Livebild")),
    ),
    recipients: given(MAINTENANCE, EVIDENCE_AUTHORITY),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep("recordings", "PT72H", words("The recording", "Zeitpunkt der Aufnahme"), {
        because: WHY_72_HOURS,
        provision: LAW_72_HOURS,
        disposal: BY_OVERWRITING,
        exceptions: SECURED,
      }),
    ),
    measures: usualMeasures(FOUR_EYES, CAMERA_LIMITS, LOGGING),
    dpia: dpiaRequired(
      "Systematic monitoring of a publicly accessible area, on a large scale when there are several branches (Art. 35(3)(c) GDPR). Where it is a single small shop, give the reasons against it.",
      "Systematische Überwachung öffentlich zugänglicher Bereiche, bei mehreren Filialen umfangreich (Art. 35 Abs. 3 lit. c DSGVO). Bei einem einzelnen kleinen Geschäft Gründe für das Absehen angeben.",
    ),
    information: SIGNS,
    ...PLAIN,
  },
};

const INTERCOM: ActivityTemplate = {
  id: "video-intercom",
  area: "video-surveillance",
  content: {
    name: words("Door intercom with camera", "Türsprechanlage mit Kamera"),
    description: said(
      words(
        "Live picture of the person who rings, in order to open the door; nothing is recorded.",
        "Livebild der klingelnden Person zur Türöffnung; es wird nichts aufgezeichnet.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "door",
        words("Deciding whom to let in", "Entscheidung über den Einlass"),
        interest(
          words("House right", "Wahrnehmung des Hausrechts"),
          words(
            "The camera starts with ringing, ends within a minute, shows the door area only and stores nothing.",
            "Die Kamera startet mit dem Klingeln, endet binnen einer Minute, zeigt nur den Türbereich und speichert nicht.",
          ),
        ),
      ),
    ),
    dataSubjects: given(who("visitors"), who("suppliers")),
    personalData: given(
      data("pictures", "video", words("Live picture and speech", "Livebild und Sprache"), { from: FROM_CAMERAS }),
    ),
    internalRecipients: given(inside("reception", words("Reception", "Empfang"))),
    recipients: none("Nobody outside.", "Keine externen Empfänger."),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keepUntil(
        "live",
        words("No storage: the picture ends when the call ends", "Keine Speicherung: Das Bild endet mit dem Gespräch"),
        { provision: "Art. 5 Abs. 1 lit. c, e DSGVO" },
      ),
    ),
    measures: usualMeasures(
      words(
        "Recording is switched off in the device and checked once a year",
        "Aufzeichnungsfunktion im Gerät abgeschaltet; jährliche Kontrolle",
      ),
    ),
    dpia: dpiaNotRequired(
      "Live pictures of single people, no storage.",
      "Livebilder einzelner Personen ohne Speicherung.",
    ),
    information: said(words("Sign at the bell", "Hinweis an der Klingel")),
    ...PLAIN,
  },
};

const PUBLIC_BODY: ActivityTemplate = {
  id: "video-surveillance-by-public-bodies",
  area: "video-surveillance",
  content: {
    name: words("Video surveillance by a public body", "Videoüberwachung durch eine öffentliche Stelle"),
    description: said(
      words(
        "Cameras of a federal authority in publicly accessible rooms. Authorities of the states rest on their state's data protection act.",
        "Kameras einer Bundesbehörde in öffentlich zugänglichen Räumen. Für Landes- und Kommunalbehörden gilt das jeweilige Landesdatenschutzgesetz.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "protection",
        words("Tasks of the authority and house right", "Aufgabenerfüllung und Wahrnehmung des Hausrechts"),
        {
          basis: "art-6-1-e",
          provision: said("Art. 6 Abs. 1 lit. e, Abs. 3 DSGVO i. V. m. § 4 Abs. 1 Nr. 1, 2 BDSG"),
        },
      ),
    ),
    dataSubjects: given(who("visitors"), who("employees"), who("citizens")),
    personalData: given(
      data("pictures", "video", words("Pictures without sound, place, time", "Bildaufnahmen ohne Ton, Ort, Zeit"), {
        from: FROM_CAMERAS,
      }),
    ),
    internalRecipients: given(SECURITY),
    recipients: given(MAINTENANCE, EVIDENCE_AUTHORITY),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep("recordings", "PT72H", words("The recording", "Zeitpunkt der Aufnahme"), {
        because: WHY_72_HOURS,
        provision: "§ 4 Abs. 5 BDSG; Art. 5 Abs. 1 lit. e DSGVO",
        disposal: BY_OVERWRITING,
        exceptions: SECURED,
      }),
    ),
    measures: usualMeasures(FOUR_EYES, CAMERA_LIMITS, LOGGING),
    dpia: dpiaRequired(
      "Systematic monitoring of publicly accessible areas (Art. 35(3)(c) GDPR), unless its scale is small.",
      "Systematische Überwachung öffentlich zugänglicher Bereiche (Art. 35 Abs. 3 lit. c DSGVO), sofern nicht nur geringer Umfang.",
    ),
    information: SIGNS,
    ...PLAIN,
  },
};

export const VIDEO_SURVEILLANCE: readonly ActivityTemplate[] = [PREMISES, SALES_ROOMS, INTERCOM, PUBLIC_BODY];
