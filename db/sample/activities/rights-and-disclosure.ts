import { cite, list, said, words } from "../source";
import { activity, policyRights } from "./shared";

const guarantees = cite("2", "VMRay guarantees you the following data protection rights");
const byEmail = cite("2", "We will provide the required data to you via e-mail.");
const toRecipients = cite(
  "2",
  "the latter is obliged to notify all recipients to whom the personal data concerning you have been disclosed of such rectification, erasure or restriction of processing",
);
const toController = cite("2", "we will transmit your data to another responsible controller upon your request");

export const dataSubjectRequests = activity("act_data-subject-requests", "VVT-0027", {
  name: words("Requests of data subjects", "Anfragen betroffener Personen"),
  description: said(
    words(
      "Requests to exercise data protection rights arrive by e-mail and are answered, in the case of access by e-mail.",
      "Anfragen zur Ausübung von Datenschutzrechten gehen per E-Mail ein und werden beantwortet, bei der Auskunft per E-Mail.",
    ),
    cite("18", "If you wish to exercise your data protection rights"),
    byEmail,
  ),
  departmentId: "dep_it",
  purposes: list({
    id: "rights",
    name: words("Granting the rights under Art. 15 ff. GDPR", "Gewährung der Rechte nach Art. 15 ff. DSGVO"),
    evidence: [cite("2", "In accordance with Art. 15 ff. GDPR"), guarantees],
  }),
  dataSubjects: list({
    id: "requesters",
    category: "other",
    description: words("People who exercise their rights.", "Personen, die ihre Rechte ausüben."),
    evidence: [guarantees],
  }),
  personalData: list({
    id: "processed",
    category: "other",
    items: words(
      "Personal data that the company processes on the person",
      "Zur Person verarbeitete personenbezogene Daten",
    ),
    dataSubjectRows: ["requesters"],
    evidence: [cite("2", "You may demand access to the personal data processed by VMRAy."), byEmail],
  }),
  recipients: list(
    {
      id: "recipients",
      category: "other",
      receivesFor: words(
        "Recipients of the data: notice of a rectification, erasure or restriction",
        "Empfänger der Daten: Mitteilung einer Berichtigung, Löschung oder Einschränkung",
      ),
      evidence: [toRecipients],
    },
    {
      id: "other-controller",
      category: "other",
      role: "independent-controller",
      receivesFor: words(
        "Another controller: transmission of the data at the person's request, where technically possible",
        "Anderer Verantwortlicher: Übermittlung der Daten auf Wunsch der Person, soweit technisch möglich",
      ),
      dataRows: ["processed"],
      evidence: [toController],
    },
  ),
  rights: policyRights(
    ["art-15", "art-16", "art-17", "art-20", "art-18", "art-19", "art-7-3", "art-77", "art-21"],
    guarantees,
  ),
});

const thirdParties = cite("13", "Your personal data will not be transferred to third parties, except");
const claims = cite(
  "13",
  "the disclosure pursuant to Art. 6 para. 1 sentence 1 lid. f) GDPR is necessary for the assertion, exercise or defence of legal claims and there is no reason to assume that you have an overriding interest in not disclosing your data",
);
const obligation = cite(
  "13",
  "in the event that there is a legal obligation for disclosure under Art. 6 para. 1 sentence 1 lit. c) GDPR",
);
const contractual = cite(
  "13",
  "insofar as this is necessary for the processing of contractual relationships with you in accordance with Art. 6 para. 1 sentence 1 lit. b) GDPR",
);
const consent = cite(
  "13",
  "if you have given your express consent in accordance with Art. 6 para. 1 sentence 1 lit. a) GDPR",
);

export const disclosure = activity("act_disclosure", "VVT-0028", {
  name: words("Disclosure to third parties in single cases", "Weitergabe an Dritte im Einzelfall"),
  description: said(
    words(
      "Beyond what is described for each processing, data go to third parties only for legal claims, by legal obligation, for contracts with the person or with express consent.",
      "Über das bei den einzelnen Verarbeitungen Beschriebene hinaus gehen Daten nur für Rechtsansprüche, auf Grund rechtlicher Verpflichtung, für Verträge mit der Person oder mit ausdrücklicher Einwilligung an Dritte.",
    ),
    thirdParties,
  ),
  departmentId: "dep_it",
  purposes: list(
    {
      id: "claims",
      name: words(
        "Assertion, exercise or defence of legal claims",
        "Geltendmachung, Ausübung oder Verteidigung von Rechtsansprüchen",
      ),
      legalBases: list({
        id: "interests",
        basis: "art-6-1-f",
        balancing: said(
          words(
            "Only where nothing suggests an overriding interest of the person in non-disclosure.",
            "Nur wenn kein Grund für ein überwiegendes Interesse der Person an der Nichtweitergabe besteht.",
          ),
          claims,
        ),
        evidence: [claims],
      }),
      evidence: [claims],
    },
    {
      id: "obligation",
      name: words("Legal obligation to disclose", "Rechtliche Pflicht zur Weitergabe"),
      legalBases: list({ id: "obligation", basis: "art-6-1-c", evidence: [obligation] }),
      evidence: [obligation],
    },
    {
      id: "contract",
      name: words("Processing of contractual relationships", "Abwicklung von Vertragsverhältnissen"),
      legalBases: list({ id: "contract", basis: "art-6-1-b", evidence: [contractual] }),
      evidence: [contractual],
    },
    {
      id: "consent",
      name: words("Disclosure with express consent", "Weitergabe mit ausdrücklicher Einwilligung"),
      legalBases: list({ id: "consent", basis: "art-6-1-a", evidence: [consent] }),
      evidence: [consent],
    },
  ),
  dataSubjects: list({
    id: "persons",
    category: "other",
    description: words("People whose data are disclosed.", "Personen, deren Daten weitergegeben werden."),
    evidence: [thirdParties],
  }),
  recipients: list({
    id: "third-parties",
    category: "other",
    receivesFor: words("Third parties, not named", "Dritte, nicht benannt"),
    evidence: [thirdParties],
  }),
});
