import { cite, list, said, words } from "../source";
import { activity, websiteUsers } from "./shared";

const submitted = cite(
  "4",
  "personal data is only stored if you choose to submit it to us, e.g. when contacting us via our contact form, during registration, in a survey, in a competition or in order to enable performance of an agreement",
);

const website = list({ id: "website", systemId: "sys_website", evidence: [submitted] });
const submittedData = (en: string, de: string) =>
  list({
    id: "submitted",
    category: "other" as const,
    items: words(en, de),
    dataSubjectRows: ["users"],
    source: said(words("From the person", "Von der betroffenen Person"), submitted),
    evidence: [submitted],
  });

export const registration = activity("act_registration", "VVT-0029", {
  name: words("Registration on the website", "Registrierung auf der Website"),
  description: said(
    words(
      "The policy names registration as a case in which data are stored, and says no more about it.",
      "Die Datenschutzerklärung nennt die Registrierung als Fall der Speicherung und sagt dazu nichts weiter.",
    ),
    submitted,
  ),
  departmentId: "dep_marketing",
  dataSubjects: list(websiteUsers(submitted)),
  personalData: submittedData("Data submitted during registration", "Bei der Registrierung übermittelte Daten"),
  systems: website,
});

export const surveys = activity("act_surveys", "VVT-0030", {
  name: words("Surveys", "Umfragen"),
  description: said(
    words(
      "The policy names surveys as a case in which data are stored, and says no more about them.",
      "Die Datenschutzerklärung nennt Umfragen als Fall der Speicherung und sagt dazu nichts weiter.",
    ),
    submitted,
  ),
  departmentId: "dep_marketing",
  dataSubjects: list({
    ...websiteUsers(submitted),
    category: "participants" as const,
    description: words("Participants of surveys.", "Teilnehmende an Umfragen."),
  }),
  personalData: submittedData("Data submitted in a survey", "In einer Umfrage übermittelte Daten"),
  systems: website,
});

export const competitions = activity("act_competitions", "VVT-0031", {
  name: words("Competitions", "Gewinnspiele"),
  description: said(
    words(
      "The policy names competitions as a case in which data are stored, and says no more about them.",
      "Die Datenschutzerklärung nennt Gewinnspiele als Fall der Speicherung und sagt dazu nichts weiter.",
    ),
    submitted,
  ),
  departmentId: "dep_marketing",
  dataSubjects: list({
    ...websiteUsers(submitted),
    category: "participants" as const,
    description: words("Participants of competitions.", "Teilnehmende an Gewinnspielen."),
  }),
  personalData: submittedData("Data submitted in a competition", "In einem Gewinnspiel übermittelte Daten"),
  systems: website,
});

const voluntary = cite("15", "or for the implementation of pre-contractual measures is voluntary");

export const contracts = activity("act_contracts", "VVT-0032", {
  name: words("Performance of contracts", "Durchführung von Verträgen"),
  description: said(
    words(
      "Data that people submit so that an agreement can be performed. Providing them is voluntary, but without them no decision about the contract can be made.",
      "Daten, die Personen zur Durchführung einer Vereinbarung übermitteln. Die Bereitstellung ist freiwillig, ohne sie kann über den Vertrag jedoch nicht entschieden werden.",
    ),
    submitted,
    voluntary,
  ),
  departmentId: "dep_marketing",
  purposes: list(
    {
      id: "performance",
      name: words("Performance of an agreement", "Durchführung einer Vereinbarung"),
      evidence: [cite("4", "in order to enable performance of an agreement")],
    },
    {
      id: "decision",
      name: words("Decision to conclude a contract", "Entscheidung über den Abschluss eines Vertrags"),
      evidence: [cite("15", "The provision of personal data for the decision to conclude a contract")],
    },
  ),
  dataSubjects: list({
    id: "parties",
    category: "other",
    description: words(
      "People with whom a contract is made or considered.",
      "Personen, mit denen ein Vertrag besteht oder erwogen wird.",
    ),
    evidence: [cite("13", "insofar as this is necessary for the processing of contractual relationships with you")],
  }),
  personalData: list({
    id: "contract",
    category: "contract",
    items: words("Data necessary for the contract", "Für den Vertrag erforderliche Daten"),
    dataSubjectRows: ["parties"],
    provision: said("voluntary" as const, voluntary),
    evidence: [
      cite(
        "15",
        "such personal data as are necessary for the conclusion of the contract, the fulfilment of the contract",
      ),
    ],
  }),
});
