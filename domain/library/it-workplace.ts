import {
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
  said,
  who,
  words,
} from "./build";
import { IT_TOOLS } from "./it-tools";
import {
  FROM_PERSON,
  FROM_SYSTEM,
  LETTERS_LAW,
  PLAIN,
  REQUIRED,
  TAX_AND_TRADE_LAW,
  TRANSFER_DEPENDS,
  usualMeasures,
  VOLUNTARY,
} from "./phrases";
import type { ActivityTemplate } from "./template";

const OWNER = said(words("Head of IT", "Leitung IT"));
const ADMINS = inside("it", words("IT administrators", "IT-Administration"));

const MAIL: ActivityTemplate = {
  id: "email-and-calendars",
  area: "it-security",
  content: {
    name: words("E-mail, calendars and shared files", "E-Mail, Kalender und gemeinsame Dateien"),
    description: said(
      words(
        "Business communication and work on shared documents.",
        "Geschäftliche Kommunikation und gemeinsame Arbeit an Dokumenten.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "communication",
        words("Business communication and working together", "Geschäftliche Kommunikation und Zusammenarbeit"),
        contract(
          undefined,
          words(
            "staff, and contract partners who are natural persons",
            "Beschäftigte und natürliche Personen als Vertragspartner",
          ),
        ),
        interest(
          words("Quick communication with business partners", "Zügige Kommunikation mit Geschäftspartnern"),
          words(
            "Senders choose this way themselves; no evaluation of contents.",
            "Absender wählen diesen Weg selbst; keine inhaltliche Auswertung.",
          ),
          words("other senders and recipients", "sonstige Absender und Empfänger"),
        ),
      ),
      purpose(
        "archive",
        words("Archiving business letters", "Archivierung geschäftlicher Korrespondenz"),
        duty("§ 147 AO; § 257 HGB"),
      ),
    ),
    dataSubjects: given(who("employees"), who("customers"), who("suppliers"), who("contact-persons")),
    personalData: given(
      data("contact", "contact", words("Name, e-mail address, signature", "Name, E-Mail-Adresse, Signatur"), {
        from: FROM_PERSON,
      }),
      data(
        "contents",
        "communication",
        words("Messages, attachments, appointments, files", "Nachrichten, Anhänge, Termine, Dateien"),
        { from: FROM_PERSON },
      ),
      data(
        "log",
        "log",
        words(
          "Time, size and way of messages, spam marks",
          "Zeitpunkt, Größe und Weg der Nachrichten, Spam-Einstufung",
        ),
        { from: FROM_SYSTEM },
      ),
    ),
    internalRecipients: given(
      inside("staff", words("Staff concerned with the matter", "Mit dem Vorgang befasste Beschäftigte")),
      ADMINS,
    ),
    recipients: given(
      processor("cloud", words("Provider of e-mail and office software", "Anbieter von E-Mail- und Office-Diensten")),
      ownController("other", words("Those to whom messages are addressed", "Adressaten der Nachrichten"), [
        "contact",
        "contents",
      ]),
    ),
    transfers: TRANSFER_DEPENDS,
    retentionRules: given(
      keep(
        "letters",
        "P6Y",
        words("End of the calendar year of the message", "Ende des Kalenderjahres der Nachricht"),
        {
          name: words("Business letters in the archive", "Handels- und Geschäftsbriefe im Archiv"),
          of: ["contents", "contact"],
          because: TAX_AND_TRADE_LAW,
          provision: LETTERS_LAW,
          exceptions: words("Accounting vouchers: 8 years", "Buchungsbelege: 8 Jahre"),
        },
      ),
      keep(
        "mailboxes",
        "P3M",
        words(
          "Last day of work of the owner of the mailbox",
          "Letzter Arbeitstag der Postfachinhaberin oder des Postfachinhabers",
        ),
        {
          name: words("Mailboxes of those who left", "Postfächer ausgeschiedener Beschäftigter"),
          of: ["contents"],
          because: words("Handing over pending matters", "Übergabe laufender Vorgänge"),
        },
      ),
      keep("log", "P30D", words("Day of the entry", "Tag des Eintrags"), {
        of: ["log"],
        because: words("Finding faults and attacks", "Erkennung von Störungen und Angriffen"),
      }),
    ),
    measures: usualMeasures(
      words(
        "Filters against spam and malware, DMARC; encryption of contents for sensitive data",
        "Spam- und Schadsoftwarefilter, DMARC; Inhaltsverschlüsselung bei sensiblen Daten",
      ),
      words(
        "Private use is excluded or regulated in writing",
        "Privatnutzung ausgeschlossen oder schriftlich geregelt",
      ),
    ),
    ...PLAIN,
    dpia: dpiaNotRequired(
      "No monitoring; check again when usage is analysed.",
      "Keine Überwachung; bei Nutzungsanalysen erneut prüfen.",
    ),
  },
};

const CONFERENCES: ActivityTemplate = {
  id: "video-conferences",
  area: "it-security",
  content: {
    name: words("Video and telephone conferences", "Video- und Telefonkonferenzen"),
    description: said(
      words(
        "Online meetings with staff and outsiders; recordings only as an exception.",
        "Online-Besprechungen mit Beschäftigten und Externen; Aufzeichnungen nur ausnahmsweise.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "meetings",
        words("Holding meetings at a distance", "Durchführung von Besprechungen auf Distanz"),
        contract(
          undefined,
          words(
            "staff, and contract partners who are natural persons",
            "Beschäftigte und natürliche Personen als Vertragspartner",
          ),
        ),
        interest(
          words("Effective meetings without travelling", "Effektive Besprechungen ohne Reisen"),
          words(
            "The camera is a free choice, backgrounds can be blurred, no tracking of attention.",
            "Kamera freiwillig, Hintergrund unscharf stellbar, kein Aufmerksamkeitstracking.",
          ),
          words("other participants", "sonstige Teilnehmende"),
        ),
      ),
      purpose(
        "recording",
        words("Recording single meetings", "Aufzeichnung einzelner Besprechungen"),
        consent(
          {
            asked: words(
              "Before the recording, in the meeting; whoever refuses may switch the camera off or the meeting is not recorded",
              "Vor Beginn in der Besprechung; bei Ablehnung Kamera aus oder keine Aufzeichnung",
            ),
            proved: words(
              "Click in the software, noted in the minutes",
              "Bestätigung in der Software, Vermerk im Protokoll",
            ),
            withdrawn: words(
              "At any time towards the host; the recording is then erased or cut",
              "Jederzeit gegenüber der einladenden Person; die Aufzeichnung wird dann gelöscht oder geschnitten",
            ),
          },
          undefined,
          "§ 26 Abs. 2 BDSG",
        ),
      ),
    ),
    dataSubjects: given(who("employees"), who("contact-persons"), who("participants")),
    personalData: given(
      data(
        "identity",
        "identity",
        words("Name, e-mail address, profile picture where set", "Name, E-Mail-Adresse, Profilbild soweit hinterlegt"),
        REQUIRED,
      ),
      data(
        "live",
        "image",
        words("Picture and sound, chat, shared screen", "Bild und Ton, Chat, geteilter Bildschirm"),
        VOLUNTARY,
      ),
      data("recording", "voice", words("Recording, where agreed", "Aufzeichnung, soweit vereinbart"), VOLUNTARY),
      data("log", "log", words("Beginning, end, IP address, device", "Beginn, Ende, IP-Adresse, Gerät"), {
        from: FROM_SYSTEM,
      }),
    ),
    internalRecipients: given(
      inside("participants", words("Participants of the meeting", "Teilnehmende der Besprechung")),
      ADMINS,
    ),
    recipients: given(
      processor("webinar", words("Provider of the conference service", "Anbieter des Konferenzdienstes")),
    ),
    transfers: TRANSFER_DEPENDS,
    retentionRules: given(
      keepUntil(
        "live",
        words(
          "Picture and sound are not stored; chats go at the end of the meeting",
          "Bild und Ton werden nicht gespeichert; Chats werden mit Ende der Besprechung gelöscht",
        ),
        { of: ["live"] },
      ),
      keep("recording", "P30D", words("Day of the recording", "Tag der Aufzeichnung"), {
        of: ["recording"],
        because: words("Enough for those who could not attend", "Ausreichend für verhinderte Teilnehmende"),
        exceptions: words("Earlier when consent is withdrawn", "Früher bei Widerruf der Einwilligung"),
      }),
      keep("log", "P30D", words("End of the meeting", "Ende der Besprechung"), {
        of: ["identity", "log"],
        because: words("Finding faults", "Fehlersuche"),
      }),
    ),
    measures: usualMeasures(
      words(
        "Waiting room and meeting password; recording and transcription are off by default",
        "Warteraum und Zugangscode; Aufzeichnung und Transkription standardmäßig deaktiviert",
      ),
    ),
    ...PLAIN,
    dpia: dpiaNotRequired(
      "No monitoring and no routine recording.",
      "Keine Überwachung und keine regelmäßige Aufzeichnung.",
    ),
  },
};

export const IT_WORKPLACE: readonly ActivityTemplate[] = [MAIL, CONFERENCES, ...IT_TOOLS];
