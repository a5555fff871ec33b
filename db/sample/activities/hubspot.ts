import { cite, list, said, words } from "../source";
import { activity, measuresWith, policyRights, processorSelection, usaOnClauses, websiteUsers } from "./shared";

const onBehalf = cite(
  "9 h)",
  "are analyzed by HubSpot on our behalf so that we can generate reports about the visit and the pages visited",
);
const collected = cite(
  "9 h)",
  "The information collected (e.g. IP address, geographic location, browser type, length of visit and pages viewed)",
);
const storedAt = cite(
  "9 h)",
  "Information collected by HubSpot and the content of our website is stored on servers of HubSpot’s service providers.",
);
const company = cite("9 h)", "HubSpot is a software company from the USA with the subsidiary HubSpot Ireland Limited");
const objection = cite(
  "9 h)",
  "You can permanently object to the collection of data by HubSpot and the setting of cookies by preventing the storage of cookies through your browser settings accordingly.",
);
const consent = cite(
  "9 h)",
  "If you have given your consent in accordance with Art. 6 para. 1 sentence 1 lit. a) GDPR, the processing on this website is for the purpose of website analysis.",
);
const suite = cite(
  "9 h)",
  "We use this integrated software solution for our own marketing and customer service purposes.",
);
const functions = cite(
  "9 h)",
  "This includes e-mail marketing, social media publishing and reporting, contact management such as user segmentation and CRM, landing pages and contact forms.",
);
const cookie = {
  line: "Hubspot – 13 months – This cookie keeps track of a visitor’s identity. It is passed to HubSpot on form submission and used when deduplicating contacts – Optional",
  passed: "It is passed to HubSpot on form submission and used when deduplicating contacts",
};

const recipients = (dataRows: string[]) => [
  {
    id: "hubspot",
    partyId: "pty_hubspot",
    category: "crm" as const,
    role: "processor" as const,
    receivesFor: words("Analysis on behalf of the company", "Auswertung im Auftrag des Unternehmens"),
    dataRows,
    evidence: [onBehalf, company],
  },
  {
    id: "hubspot-ireland",
    partyId: "pty_hubspot-ireland",
    category: "crm" as const,
    receivesFor: words("Named as the subsidiary of HubSpot", "Als Tochtergesellschaft von HubSpot genannt"),
    evidence: [company],
  },
  {
    id: "hubspot-providers",
    category: "hosting" as const,
    receivesFor: words(
      "Service providers of HubSpot, not named, on whose servers the information is stored",
      "Nicht benannte Dienstleister von HubSpot, auf deren Servern die Informationen gespeichert werden",
    ),
    dataRows,
    evidence: [storedAt],
  },
];

const transfers = list(
  usaOnClauses("hubspot", {
    place: "9 h)",
    occasion: "Since a transfer of personal data to the USA takes place",
    printed:
      "we have agreed standard data protection clauses with the provider in accordance with Art. 46 Para. 2 lit. GDPR.",
  }),
);

const retentionRules = list({
  id: "purpose",
  name: words("End of the purpose", "Zweckfortfall"),
  limit: {
    kind: "criterion" as const,
    criterion: words(
      "Until the data are no longer necessary for the purpose of their collection.",
      "Bis die Daten für den Zweck ihrer Erhebung nicht mehr erforderlich sind.",
    ),
  },
  evidence: [
    cite(
      "9 h)",
      "The data will be deleted as soon as they are no longer necessary for the purpose of their collection.",
    ),
  ],
});

const missingLetter = {
  id: "missing-letter",
  field: "transfers",
  description: words(
    "The letter of Art. 46(2) is missing here; for the same provider section 10 prints letter c. The transfer is recorded under letter c.",
    "Der Buchstabe zu Art. 46 Abs. 2 fehlt hier; für denselben Anbieter nennt Abschnitt 10 Buchstabe c. Die Übermittlung ist unter Buchstabe c geführt.",
  ),
  evidence: [
    cite("9 h)", "in accordance with Art. 46 Para. 2 lit. GDPR"),
    cite("10", "in accordance with Art. 46 Para. 2 lit. c GDPR"),
  ],
};

const optOut = said(
  words(
    "Prevent the storage of cookies in the settings of the browser.",
    "Speicherung von Cookies in den Einstellungen des Browsers unterbinden.",
  ),
  objection,
);

const usesHubspot = cite("9 h)", "On our website, we use HubSpot for marketing activities.");
const systems = list({ id: "hubspot", systemId: "sys_hubspot", evidence: [usesHubspot] });
const cookieRow = (id: string, line: string) => ({ id, cookieId: `ckl_${id}`, evidence: [cite("8", line)] });

export const hubspotAnalysis = activity("act_hubspot-analysis", "VVT-0018", {
  name: words("Web analysis with HubSpot", "Webanalyse mit HubSpot"),
  description: said(
    words(
      "HubSpot analyses visits by means of cookies so that the company can produce reports about them.",
      "HubSpot wertet Besuche mit Hilfe von Cookies aus, damit das Unternehmen darüber Berichte erstellen kann.",
    ),
    cite("9 h)", "HubSpot uses cookies."),
    onBehalf,
  ),
  departmentId: "dep_marketing",
  purposes: list({
    id: "analysis",
    name: words(
      "Website analysis: reports about visits and pages visited",
      "Website-Analyse: Berichte über Besuche und besuchte Seiten",
    ),
    legalBases: list({ id: "consent", basis: "art-6-1-a", evidence: [consent] }),
    evidence: [onBehalf, consent],
  }),
  dataSubjects: list(websiteUsers(cite("8", "Used for tracking visitors."))),
  personalData: list(
    {
      id: "technical",
      category: "log",
      items: words("IP address, browser type", "IP-Adresse, Browsertyp"),
      dataSubjectRows: ["users"],
      evidence: [collected],
    },
    {
      id: "location",
      category: "location",
      items: words("Geographic location", "Geografischer Standort"),
      dataSubjectRows: ["users"],
      evidence: [collected],
    },
    {
      id: "usage",
      category: "usage",
      items: words("Length of visit and pages viewed", "Dauer des Besuchs und aufgerufene Seiten"),
      dataSubjectRows: ["users"],
      evidence: [collected],
    },
  ),
  recipients: list(...recipients(["technical", "location", "usage"])),
  transfers,
  measures: measuresWith(processorSelection),
  retentionRules,
  cookies: list(
    cookieRow("hubspot", cookie.line),
    cookieRow("hssc", "_hssc 30 – min – This cookie keeps track of sessions."),
    cookieRow("hssrc", "_hssrc – Session, whenever HubSpot changes the session cookie"),
    cookieRow("hstc", "_hstc – 13 months – Used for tracking visitors."),
  ),
  systems,
  rights: policyRights(["art-21"], objection),
  optOut,
  contradictions: list(missingLetter),
});

export const hubspotMarketing = activity("act_hubspot-marketing", "VVT-0019", {
  name: words("Marketing and contact management with HubSpot", "Marketing und Kontaktverwaltung mit HubSpot"),
  description: said(
    words(
      "E-mail marketing, social media publishing and reporting, contact management with user segmentation and CRM, landing pages and contact forms.",
      "E-Mail-Marketing, Veröffentlichungen und Berichte in sozialen Medien, Kontaktverwaltung mit Nutzersegmentierung und CRM, Landingpages und Kontaktformulare.",
    ),
    functions,
  ),
  departmentId: "dep_marketing",
  purposes: list(
    { id: "marketing", name: words("Own marketing", "Eigenes Marketing"), evidence: [suite, functions] },
    { id: "service", name: words("Customer service", "Kundenservice"), evidence: [suite] },
  ),
  dataSubjects: list({
    id: "contacts",
    category: "other",
    description: words(
      "Contacts in contact management, visitors who send a form.",
      "Kontakte der Kontaktverwaltung, Besucher, die ein Formular absenden.",
    ),
    evidence: [functions, cite("8", cookie.passed)],
  }),
  personalData: list({
    id: "identity",
    category: "cookies",
    items: words(
      "Identity of the visitor from the cookie that is handed over when a form is sent",
      "Identität des Besuchers aus dem Cookie, das beim Absenden eines Formulars übergeben wird",
    ),
    dataSubjectRows: ["contacts"],
    evidence: [cite("8", "This cookie keeps track of a visitor’s identity."), cite("8", cookie.passed)],
  }),
  recipients: list(...recipients(["identity"])),
  transfers,
  measures: measuresWith(processorSelection),
  retentionRules,
  cookies: list(cookieRow("hubspot", cookie.line)),
  systems,
  rights: policyRights(["art-21"], objection),
  optOut,
  contradictions: list(missingLetter),
});
