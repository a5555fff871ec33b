import {
  authority,
  consent,
  contract,
  data,
  dpiaNotRequired,
  duty,
  given,
  inside,
  interest,
  keep,
  keepUntil,
  ownController,
  processor,
  purpose,
  recipient,
  said,
  special,
  who,
  words,
} from "./build";
import { ONLINE_SEMINARS } from "./online-seminars";
import {
  END_OF_YEAR,
  LETTERS_LAW,
  LIMITATION,
  LIMITATION_LAW,
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
        contract(undefined, words("people who register themselves", "Personen, die sich selbst anmelden")),
        interest(
          words("Holding the event for those whom a company registers", "Durchführung für von Unternehmen Angemeldete"),
          words(
            "Business contact data only; the people concerned come of their own accord.",
            "Nur geschäftliche Kontaktdaten; die Betroffenen nehmen aus eigenem Entschluss teil.",
          ),
          words("people whom their company registers", "Personen, die ihr Unternehmen anmeldet"),
        ),
      ),
      purpose(
        "needs",
        words("Respecting allergies and barriers", "Rücksicht auf Allergien und Barrierefreiheit"),
        consent({
          asked: words(
            "Own voluntary field with an empty tick box",
            "Eigenes freiwilliges Feld mit leerem Kontrollkästchen",
          ),
          proved: words(
            "Wording and time are kept with the registration",
            "Wortlaut und Zeitpunkt werden bei der Anmeldung gespeichert",
          ),
          withdrawn: words(
            "At any time by a message to the event team",
            "Jederzeit durch Mitteilung an das Veranstaltungsteam",
          ),
        }),
      ),
      purpose(
        "records",
        words(
          "Keeping of commercial letters and accounting vouchers",
          "Aufbewahrung von Handelsbriefen und Buchungsbelegen",
        ),
        duty("§ 147 AO; § 257 HGB"),
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
        words("Booking, confirmation, letters", "Buchung, Bestätigung, Schriftwechsel"),
        REQUIRED,
      ),
      data("attendance", "usage", words("Attendance, certificate", "Teilnahme, Bescheinigung"), {
        from: words("Noted at the entrance", "Erfassung beim Einlass"),
      }),
      special(
        data(
          "needs",
          "health",
          words("Allergies and barriers, where stated", "Allergien und Bedarf an Barrierefreiheit, soweit angegeben"),
          VOLUNTARY,
        ),
        "art-9-2-a",
      ),
      data("billing", "billing", words("Invoice, payment", "Rechnung, Zahlung"), REQUIRED),
    ),
    internalRecipients: given(TEAM, inside("accounts", words("Accounting", "Buchhaltung"))),
    recipients: given(
      processor("service-provider", words("Running the registration system", "Betrieb des Anmeldesystems")),
      ownController(
        "other",
        words(
          "Hotel: names of guests; caterer: needs without names",
          "Hotel: Namen der Gäste; Caterer: Bedarf ohne Namen",
        ),
        ["contact", "needs"],
      ),
      authority("tax-office", words("Tax audits", "Betriebsprüfung"), ["booking", "billing"]),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep("participants", "P6M", words("End of the event", "Ende der Veranstaltung"), {
        of: ["contact", "attendance"],
        because: words("Questions and claims about the event", "Rückfragen und Ansprüche zur Veranstaltung"),
        exceptions: words(
          "Attendance that counts as proof of training: as long as the rules of the profession demand",
          "Teilnahme als Fortbildungsnachweis: so lange, wie das Berufsrecht es verlangt",
        ),
      }),
      keep("needs", "P7D", words("End of the event", "Ende der Veranstaltung"), {
        of: ["needs"],
        because: words("Needed for the event only", "Nur für die Veranstaltung erforderlich"),
        exceptions: words("After a withdrawal: at once", "Nach einem Widerruf: unverzüglich"),
      }),
      keep(
        "letters",
        "P6Y",
        words("End of the calendar year of the letter", "Ende des Kalenderjahres des Schriftstücks"),
        {
          name: words("Bookings and confirmations", "Buchungen und Bestätigungen (Handelsbriefe)"),
          of: ["booking"],
          because: TAX_AND_TRADE_LAW,
          provision: LETTERS_LAW,
        },
      ),
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
    dpia: dpiaNotRequired(
      "Contact and booking data; few voluntary statements about health for a few days.",
      "Kontakt- und Buchungsdaten; wenige freiwillige Gesundheitsangaben für wenige Tage.",
    ),
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
      purpose("reporting", words("Reporting on our events", "Berichterstattung über eigene Veranstaltungen"), {
        ...interest(
          words("Showing what happened at the event", "Darstellung der Veranstaltung nach außen"),
          words(
            "Overall pictures only, announced beforehand, with an area without photos; no children, nothing embarrassing; the exceptions of § 23(1) no. 2 and 3 KunstUrhG serve as a measure, legitimate interests of those shown (§ 23(2)) come first.",
            "Nur vorher angekündigte Übersichtsaufnahmen mit fotofreiem Bereich; keine Kinder, nichts Bloßstellendes; die Ausnahmen des § 23 Abs. 1 Nr. 2 und 3 KunstUrhG dienen als Maßstab, berechtigte Interessen der Abgebildeten (§ 23 Abs. 2) gehen vor.",
          ),
        ),
        provision: said("Art. 6 Abs. 1 lit. f DSGVO; §§ 22, 23 KunstUrhG"),
      }),
      purpose(
        "portraits",
        words("Portraits and pictures of children", "Porträts und Aufnahmen von Kindern"),
        consent(
          {
            asked: words(
              "Before the picture is taken, in writing or electronically, with purpose and media; for children by those with parental responsibility",
              "Vor der Aufnahme schriftlich oder elektronisch mit Zweck und Medien; bei Kindern durch die Sorgeberechtigten",
            ),
            proved: words(
              "The declaration is kept with the number of the picture",
              "Aufbewahrung der Erklärung mit Bezug zur Aufnahme",
            ),
            withdrawn: words(
              "At any time by a message; the picture is taken down and used no more",
              "Jederzeit durch Mitteilung; das Bild wird entfernt und nicht weiter verwendet",
            ),
          },
          undefined,
          "Art. 6 Abs. 1 lit. a DSGVO; § 22 KunstUrhG; bei Beschäftigten § 26 Abs. 2 BDSG",
        ),
      ),
    ),
    dataSubjects: given(
      who("participants", words("Participants and speakers", "Teilnehmende und Vortragende")),
      who("employees"),
      who("children", words("With the consent of their parents only", "Nur mit Einwilligung der Sorgeberechtigten")),
    ),
    personalData: given(
      data("pictures", "image", words("Photos and videos", "Fotos und Videos"), {
        from: words("Taken by the photographer at the event", "Aufnahme vor Ort bei der Veranstaltung"),
        provision: "voluntary",
      }),
      data(
        "consents",
        "log",
        words("Consents, withdrawals and objections", "Einwilligungen, Widerrufe und Widersprüche"),
        VOLUNTARY,
      ),
    ),
    internalRecipients: given(TEAM, inside("communication", words("Communication", "Öffentlichkeitsarbeit"))),
    recipients: given(
      processor("service-provider", words("Photographer", "Fotografin oder Fotograf")),
      recipient(
        "public",
        "not-stated",
        words("Readers of the website and of print products", "Leserinnen und Leser der Website und der Druckwerke"),
        ["pictures"],
      ),
    ),
    transfers: TRANSFER_DEPENDS,
    retentionRules: given(
      keep("unused", "P3M", words("End of the event", "Ende der Veranstaltung"), {
        of: ["pictures"],
        name: words("Pictures not chosen", "Nicht ausgewählte Aufnahmen"),
        because: words("The choice is made by then.", "Bis dahin ist die Auswahl getroffen."),
      }),
      keepUntil(
        "published",
        words(
          "Until the report is taken down, somebody objects with success or withdraws consent; each year it is checked whether the picture is still needed",
          "Bis zur Entfernung des Berichts, zu einem begründeten Widerspruch oder zum Widerruf; jährliche Prüfung, ob die Aufnahme noch erforderlich ist",
        ),
        {
          name: words("Published pictures", "Veröffentlichte Aufnahmen"),
          of: ["pictures"],
          because: words("Reports on earlier events", "Berichterstattung über vergangene Veranstaltungen"),
          provision: "Art. 17 Abs. 1 lit. b, c, Art. 21 Abs. 1 DSGVO",
        },
      ),
      keep(
        "consents",
        "P3Y",
        words(
          "End of the calendar year in which the picture was last used",
          "Ende des Kalenderjahres der letzten Verwendung der Aufnahme",
        ),
        { of: ["consents"], because: LIMITATION, provision: LIMITATION_LAW },
      ),
    ),
    measures: usualMeasures(
      words(
        "Area without photos; sign or coloured badge for those who do not want to be shown",
        "Fotofreier Bereich; Kennzeichnung (farbiges Band) für Personen, die nicht abgebildet werden möchten",
      ),
      words(
        "Photographers work on instructions, hand over all pictures and delete their copies",
        "Fotografierende arbeiten weisungsgebunden, übergeben alle Aufnahmen und löschen eigene Kopien",
      ),
    ),
    information: said(
      words(
        "In the invitation and on a sign at the entrance, with the right to object",
        "In der Einladung und durch Aushang am Eingang mit Hinweis auf das Widerspruchsrecht",
      ),
    ),
    optOut: said(
      words(
        "On the spot with the photographer or later by a message (Art. 21(1) GDPR)",
        "Vor Ort gegenüber der fotografierenden Person oder später durch Mitteilung (Art. 21 Abs. 1 DSGVO)",
      ),
    ),
    ...PLAIN,
    dpia: dpiaNotRequired(
      "Overall pictures of announced events; portraits with consent; no recognition of faces.",
      "Übersichtsaufnahmen angekündigter Veranstaltungen, Porträts mit Einwilligung, keine Gesichtserkennung.",
    ),
  },
};

export const EVENTS: readonly ActivityTemplate[] = [REGISTRATION, PHOTOS, ONLINE_SEMINARS];
