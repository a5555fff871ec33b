import {
  contract,
  data,
  dpiaNotRequired,
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
  NO_TRANSFER,
  PLAIN,
  REQUIRED,
  TAX_AND_TRADE_LAW,
  TRANSFER_DEPENDS,
  usualMeasures,
  VOLUNTARY,
  VOUCHERS_LAW,
} from "./phrases";
import type { ActivityTemplate } from "./template";

const OWNER = said(words("Head of events", "Leitung Veranstaltungen"));
const TEAM = inside("events", words("Event team", "Veranstaltungsteam"));

const REGISTRATION: ActivityTemplate = {
  id: "event-registration",
  area: "events",
  content: {
    name: words("Registration for events", "Anmeldung zu Veranstaltungen"),
    description: said(
      words(
        "Inviting, registering and admitting participants, billing, certificates.",
        "Einladung, Anmeldung und Einlass von Teilnehmenden, Abrechnung, Bescheinigungen.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "holding",
        words("Preparing and holding the event", "Vorbereitung und Durchführung der Veranstaltung"),
        contract(),
      ),
    ),
    dataSubjects: given(who("participants")),
    personalData: given(
      data(
        "contact",
        "contact",
        words("Name, company, address, e-mail", "Name, Unternehmen, Anschrift, E-Mail"),
        REQUIRED,
      ),
      data(
        "booking",
        "contract",
        words("Booked places, attendance, certificate", "Gebuchte Plätze, Teilnahme, Bescheinigung"),
        REQUIRED,
      ),
      data("billing", "billing", words("Invoice, payment", "Rechnung, Zahlung"), REQUIRED),
    ),
    internalRecipients: given(TEAM, inside("accounts", words("Accounting", "Buchhaltung"))),
    recipients: given(
      processor("service-provider", words("Running the registration system", "Betrieb des Anmeldesystems")),
      ownController(
        "other",
        words(
          "Hotel and caterer, as far as they need numbers and names",
          "Hotel und Caterer, soweit sie Zahlen und Namen brauchen",
        ),
        ["contact"],
      ),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep("participants", "P6M", words("The event", "Ende der Veranstaltung"), {
        of: ["contact", "booking"],
        because: words("Questions and claims about the event", "Rückfragen und Ansprüche zur Veranstaltung"),
      }),
      keep("vouchers", "P8Y", END_OF_YEAR, {
        name: words("Invoices", "Rechnungen"),
        of: ["billing"],
        because: TAX_AND_TRADE_LAW,
        provision: VOUCHERS_LAW,
      }),
    ),
    measures: usualMeasures(
      words(
        "Lists at the entrance are kept covered and destroyed afterwards",
        "Einlasslisten werden verdeckt geführt und danach vernichtet",
      ),
    ),
    ...PLAIN,
    dpia: dpiaNotRequired("Contact and booking data only.", "Nur Kontakt- und Buchungsdaten."),
  },
};

const PHOTOS: ActivityTemplate = {
  id: "event-photos",
  area: "events",
  content: {
    name: words("Photos and videos of events", "Foto- und Videoaufnahmen auf Veranstaltungen"),
    description: said(
      words(
        "Taking photos of events and publishing some of them.",
        "Aufnahmen auf Veranstaltungen und Veröffentlichung ausgewählter Bilder.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "reporting",
        words("Reporting on our events", "Berichterstattung über eigene Veranstaltungen"),
        interest(
          words("Showing what happened at the event", "Darstellung der Veranstaltung nach außen"),
          words(
            "Only overall pictures, announced beforehand, with an area without photos; portraits only after asking (§§ 22, 23 KUG).",
            "Nur Übersichtsaufnahmen, vorher angekündigt, mit fotofreiem Bereich; Porträts nur nach Rückfrage (§§ 22, 23 KUG).",
          ),
        ),
      ),
    ),
    dataSubjects: given(who("participants"), who("employees")),
    personalData: given(
      data("pictures", "image", words("Photos and videos", "Fotos und Videos"), {
        from: FROM_SYSTEM,
        provision: "voluntary",
      }),
    ),
    internalRecipients: given(TEAM, inside("communication", words("Communication", "Öffentlichkeitsarbeit"))),
    recipients: given(
      processor("service-provider", words("Photographer", "Fotografin oder Fotograf")),
      ownController("public", words("Readers of website and press", "Öffentlichkeit über Website und Presse")),
    ),
    transfers: TRANSFER_DEPENDS,
    retentionRules: given(
      keep("unused", "P3M", words("The event", "Ende der Veranstaltung"), {
        name: words("Pictures not chosen", "Nicht ausgewählte Aufnahmen"),
        because: words("The choice is made by then.", "Bis dahin ist die Auswahl getroffen."),
      }),
      keepUntil(
        "published",
        words(
          "Until the report is taken down or somebody objects",
          "Bis der Bericht entfernt wird oder jemand widerspricht",
        ),
        {
          name: words("Published pictures", "Veröffentlichte Aufnahmen"),
          because: words("Documentation of our history", "Dokumentation der Unternehmensgeschichte"),
          provision: "Art. 21 DSGVO",
        },
      ),
    ),
    measures: usualMeasures(
      words("Announcement at the entrance and in the invitation", "Ankündigung in der Einladung und am Eingang"),
    ),
    ...PLAIN,
    dpia: dpiaNotRequired(
      "Overall pictures of announced events.",
      "Übersichtsaufnahmen angekündigter Veranstaltungen.",
    ),
  },
};

const ONLINE: ActivityTemplate = {
  id: "online-seminars",
  area: "events",
  content: {
    name: words("Online seminars", "Online-Seminare"),
    description: said(
      words(
        "Registering participants and holding seminars over the internet.",
        "Anmeldung von Teilnehmenden und Durchführung von Seminaren über das Internet.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "holding",
        words("Holding the seminar that was booked", "Durchführung des gebuchten Seminars"),
        contract(),
      ),
    ),
    dataSubjects: given(who("participants")),
    personalData: given(
      data("contact", "contact", words("Name, company, e-mail", "Name, Unternehmen, E-Mail"), REQUIRED),
      data(
        "taking-part",
        "usage",
        words("Time in the seminar, questions, chat", "Teilnahmedauer, Fragen, Chat"),
        VOLUNTARY,
      ),
      data("connection", "log", words("IP address, device, time", "IP-Adresse, Gerät, Zeitpunkt"), {
        from: FROM_SYSTEM,
      }),
    ),
    internalRecipients: given(TEAM, inside("speakers", words("Speakers", "Referentinnen und Referenten"))),
    recipients: given(processor("webinar", words("Running the seminar platform", "Betrieb der Seminarplattform"))),
    transfers: TRANSFER_DEPENDS,
    retentionRules: given(
      keep("participants", "P6M", words("The seminar", "Ende des Seminars"), {
        of: ["contact", "taking-part"],
        because: words("Certificates and questions afterwards", "Bescheinigungen und Rückfragen"),
      }),
      keep("connection", "P7D", words("The seminar", "Ende des Seminars"), {
        of: ["connection"],
        because: words("Finding faults", "Fehlersuche"),
      }),
    ),
    measures: usualMeasures(words("Waiting room; recording is switched off", "Warteraum; Aufzeichnung ausgeschaltet")),
    ...PLAIN,
    dpia: dpiaNotRequired("Contact and attendance data only.", "Nur Kontakt- und Teilnahmedaten."),
  },
};

export const EVENTS: readonly ActivityTemplate[] = [REGISTRATION, PHOTOS, ONLINE];
