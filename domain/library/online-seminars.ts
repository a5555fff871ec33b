import {
  authority,
  contract,
  data,
  dpiaNotRequired,
  duty,
  given,
  inside,
  interest,
  keep,
  processor,
  purpose,
  said,
  who,
  words,
} from "./build";
import {
  END_OF_YEAR,
  FROM_SYSTEM,
  PLAIN,
  PROCESSOR_CHECKS,
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

export const ONLINE_SEMINARS: ActivityTemplate = {
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
      purpose(
        "security",
        words("Stable and secure running of the platform", "Stabiler und sicherer Betrieb der Plattform"),
        interest(
          words("Finding faults and warding off misuse", "Fehlersuche und Abwehr von Missbrauch"),
          words(
            "Technical data only, for a few days, without looking at single participants.",
            "Nur technische Daten für wenige Tage, keine Auswertung einzelner Teilnehmender.",
          ),
        ),
      ),
      purpose(
        "vouchers",
        words("Keeping of accounting vouchers", "Aufbewahrung von Buchungsbelegen"),
        duty(VOUCHERS_LAW),
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
      data("billing", "billing", words("Invoices of paid seminars", "Rechnungen kostenpflichtiger Seminare"), REQUIRED),
      data("connection", "log", words("IP address, device, time", "IP-Adresse, Gerät, Zeitpunkt"), {
        from: FROM_SYSTEM,
      }),
    ),
    internalRecipients: given(
      TEAM,
      inside("speakers", words("Speakers", "Referentinnen und Referenten")),
      inside("accounts", words("Accounting", "Buchhaltung")),
    ),
    recipients: given(
      processor("webinar", words("Running the seminar platform", "Betrieb der Seminarplattform"), [
        "contact",
        "taking-part",
        "connection",
      ]),
      authority("tax-office", words("Tax audits", "Betriebsprüfung"), ["billing"]),
    ),
    transfers: TRANSFER_DEPENDS,
    retentionRules: given(
      keep("participants", "P6M", words("End of the seminar", "Ende des Seminars"), {
        of: ["contact", "taking-part"],
        because: words("Certificates and questions afterwards", "Bescheinigungen und Rückfragen"),
      }),
      keep("connection", "P7D", words("End of the seminar", "Ende des Seminars"), {
        of: ["connection"],
        because: words("Finding faults", "Fehlersuche"),
      }),
      keep("vouchers", "P8Y", END_OF_YEAR, {
        name: words("Invoices", "Rechnungen"),
        of: ["billing"],
        because: TAX_AND_TRADE_LAW,
        provision: VOUCHERS_LAW,
      }),
    ),
    measures: usualMeasures(
      words("Waiting room; recording is switched off", "Warteraum; Aufzeichnung ausgeschaltet"),
      words(
        "Cameras and microphones start switched off; attention tracking is off; a shortened name is allowed",
        "Kamera und Mikrofon sind beim Beitritt aus; kein Aufmerksamkeits-Tracking; Namenskürzel zulässig",
      ),
      PROCESSOR_CHECKS,
    ),
    ...PLAIN,
    dpia: dpiaNotRequired("Contact and attendance data only.", "Nur Kontakt- und Teilnahmedaten."),
  },
};
