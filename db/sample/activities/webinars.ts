import { cite, list, said, words } from "../source";
import { activity, measuresWith, processorSelection, usaOnClauses } from "./shared";

const connection = cite(
  "11",
  "A connection will be established between you and the webinar organizer to conduct the webinar.",
);
const notRecorded = cite("11", "We do not record the sound or image information transmitted during the webinar.");
const contract = cite("11", "We have a contract for contract processing with LogMeIn");
const participation = cite(
  "11",
  "With your participation you also confirm not to make any recordings or screen shots.",
);

export const webinars = activity("act_webinars", "VVT-0026", {
  name: words("Webinars", "Webinare"),
  description: said(
    words(
      "Regular seminars over the Internet with GoToWebinar. Sound and image are not recorded, and participants agree not to record them.",
      "Regelmäßige Seminare über das Internet mit GoToWebinar. Ton und Bild werden nicht aufgezeichnet; auch Teilnehmende verpflichten sich, nicht aufzuzeichnen.",
    ),
    cite("11", "We conduct regular seminar via the Internet (webinar)."),
    notRecorded,
    participation,
  ),
  departmentId: "dep_marketing",
  purposes: list({
    id: "webinar",
    name: words("Conducting webinars", "Durchführung von Webinaren"),
    evidence: [connection],
  }),
  dataSubjects: list({
    id: "participants",
    category: "participants",
    description: words("Participants of webinars.", "Teilnehmende an Webinaren."),
    evidence: [participation],
  }),
  personalData: list(
    {
      id: "sound",
      category: "voice",
      items: words(
        "Sound transmitted during the webinar, not recorded",
        "Während des Webinars übertragener Ton, nicht aufgezeichnet",
      ),
      dataSubjectRows: ["participants"],
      evidence: [notRecorded],
    },
    {
      id: "image",
      category: "image",
      items: words(
        "Images transmitted during the webinar, not recorded",
        "Während des Webinars übertragene Bilder, nicht aufgezeichnet",
      ),
      dataSubjectRows: ["participants"],
      evidence: [notRecorded],
    },
  ),
  recipients: list({
    id: "logmein",
    partyId: "pty_logmein",
    category: "webinar",
    role: "processor",
    receivesFor: words("Software for webinars", "Software für Webinare"),
    contract: said(
      words(
        "Processing contract that obliges LogMeIn to protect the information of customers.",
        "Vertrag zur Auftragsverarbeitung, der LogMeIn zum Schutz der Kundeninformationen verpflichtet.",
      ),
      contract,
      cite("11", "requires them to protect our customers’ information"),
    ),
    evidence: [cite("11", "the GoToWebinar software solution from LogMeIn, Inc"), contract],
  }),
  transfers: list(
    usaOnClauses("logmein", { place: "11", occasion: "Since personal data may be transferred to the USA" }),
  ),
  measures: measuresWith(processorSelection),
  retentionRules: list({
    id: "no-recording",
    name: words("Sound and image", "Ton und Bild"),
    dataRows: ["sound", "image"],
    limit: {
      kind: "criterion",
      criterion: words(
        "Not kept: the source states that no recording is made.",
        "Keine Speicherung: Nach Angabe der Quelle wird nicht aufgezeichnet.",
      ),
    },
    evidence: [notRecorded],
  }),
  systems: list({
    id: "gotowebinar",
    systemId: "sys_gotowebinar",
    evidence: [cite("11", "For this purpose we use the GoToWebinar software solution")],
  }),
  optOut: said(
    words(
      "End the session at any time by closing the browser window or the program.",
      "Sitzung jederzeit durch Schließen des Browserfensters oder Programms beenden.",
    ),
    cite(
      "11",
      "You can end the session at any time by simply closing the browser window or closing the program or app.",
    ),
  ),
});
