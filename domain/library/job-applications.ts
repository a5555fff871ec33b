import {
  contract,
  data,
  dpiaNotRequired,
  given,
  inside,
  interest,
  keep,
  keepUntil,
  measures,
  processor,
  purpose,
  said,
  special,
  who,
  words,
} from "./build";
import {
  CONFIDENTIALITY,
  DELETION_ROUTINE,
  ENCRYPTED_REST,
  ENCRYPTED_TRANSIT,
  FROM_PERSON,
  MULTI_FACTOR,
  NO_AUTOMATED_DECISIONS,
  NO_PROFILING,
  NO_TRANSFER,
  PROTECTED_SYSTEMS,
  ROLES,
  YEARLY,
} from "./phrases";
import type { ActivityTemplate } from "./template";

const OWNER = said(words("Head of Human Resources", "Leitung Personal"));
const HR = inside("hr", words("Human resources department", "Personalabteilung"));
const TEAM = inside(
  "team",
  words("Managers who hire for their team", "Führungskräfte der einstellenden Fachabteilung"),
);

export const JOB_APPLICATIONS: ActivityTemplate = {
  id: "job-applications",
  area: "recruiting",
  content: {
    name: words("Job applications", "Bewerbungsverfahren"),
    description: said(
      words(
        "Receiving and assessing applications, interviews, the decision, and the answer to applicants.",
        "Entgegennahme und Prüfung von Bewerbungen, Vorstellungsgespräche, Auswahlentscheidung und Rückmeldung an die Bewerberinnen und Bewerber.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "selection",
        words("Choosing people for vacant positions", "Auswahl geeigneter Personen für freie Stellen"),
        contract(
          undefined,
          words(
            "steps before a contract, at the applicant's request",
            "vorvertragliche Maßnahmen auf Anfrage der sich bewerbenden Person",
          ),
        ),
      ),
      purpose(
        "defence",
        words(
          "Proof of a fair procedure when a rejected applicant makes claims",
          "Nachweis eines benachteiligungsfreien Verfahrens bei Ansprüchen abgelehnter Personen",
        ),
        interest(
          words("Defence against claims under § 15 AGG", "Abwehr von Ansprüchen nach § 15 AGG"),
          words(
            "Six months cover the time limits of § 15(4) AGG and § 61b ArbGG and the delivery of a claim; afterwards everything is erased.",
            "Sechs Monate decken die Fristen des § 15 Abs. 4 AGG und des § 61b ArbGG samt Zustellung ab; danach wird vollständig gelöscht.",
          ),
        ),
      ),
    ),
    dataSubjects: given(who("applicants")),
    personalData: given(
      data(
        "contact",
        "contact",
        words("Name, address, e-mail address, telephone number", "Name, Anschrift, E-Mail-Adresse, Telefonnummer"),
        { of: ["applicants"], from: FROM_PERSON, provision: "required" },
      ),
      data(
        "career",
        "education",
        words(
          "Curriculum vitae, certificates, qualifications, letter of application",
          "Lebenslauf, Zeugnisse, Qualifikationen, Anschreiben",
        ),
        { of: ["applicants"], from: FROM_PERSON, provision: "required" },
      ),
      data("photo", "image", words("Photograph, where enclosed", "Bewerbungsfoto, soweit beigefügt"), {
        of: ["applicants"],
        from: FROM_PERSON,
        provision: "voluntary",
      }),
      data(
        "assessment",
        "performance",
        words(
          "Notes of interviews, results of tests, expected salary, decision",
          "Gesprächsnotizen, Testergebnisse, Gehaltsvorstellung, Auswahlentscheidung",
        ),
        {
          of: ["applicants"],
          from: words("From the interviews and the people who decide", "Aus den Gesprächen und von den Entscheidenden"),
        },
      ),
      special(
        data(
          "disability",
          "health",
          words("Severe disability, where stated", "Schwerbehinderung oder Gleichstellung, soweit angegeben"),
          { of: ["applicants"], from: FROM_PERSON, provision: "voluntary" },
        ),
        "art-9-2-b",
        "§ 26 Abs. 3 BDSG i. V. m. §§ 164, 165 SGB IX",
      ),
    ),
    internalRecipients: given(
      HR,
      TEAM,
      inside("works-council", words("Works council (§ 99 BetrVG)", "Betriebsrat (§ 99 BetrVG)")),
      inside(
        "disability-representative",
        words(
          "Representative of severely disabled staff (§ 178 SGB IX), unless the applicant refuses",
          "Schwerbehindertenvertretung (§ 178 SGB IX), sofern die betroffene Person dies nicht ablehnt",
        ),
      ),
    ),
    recipients: given(
      processor(
        "cloud",
        words("Hosting and care of the applicant system", "Hosting und Wartung des Bewerbermanagementsystems"),
      ),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep("rejected", "P6M", words("The rejection has been received", "Zugang der Absage"), {
        name: words("Rejected applicants", "Abgelehnte Bewerbungen"),
        because: words(
          "Claims of compensation can be made for two months and sued for during three more",
          "Entschädigungsansprüche können zwei Monate lang geltend gemacht und drei weitere Monate eingeklagt werden",
        ),
        provision: "§ 15 Abs. 4 AGG; § 61b Abs. 1 ArbGG",
        disposal: words(
          "Automatic erasure in the applicant system; paper is returned or shredded",
          "Automatische Löschung im Bewerbermanagementsystem; Papier wird zurückgegeben oder vernichtet",
        ),
        exceptions: words(
          "Pending proceedings, consent to the talent pool",
          "Anhängige Verfahren, Einwilligung in den Talentpool",
        ),
      }),
      keepUntil(
        "hired",
        words(
          "When somebody is hired, what the employment needs moves to the personnel file",
          "Bei Einstellung werden die für das Arbeitsverhältnis erforderlichen Unterlagen in die Personalakte überführt",
        ),
        { name: words("Successful applicants", "Eingestellte Personen") },
      ),
    ),
    measures: measures(
      ROLES,
      MULTI_FACTOR,
      ENCRYPTED_TRANSIT,
      ENCRYPTED_REST,
      PROTECTED_SYSTEMS,
      words(
        "Applications only through the portal or one mailbox of the HR department; no copies at the teams",
        "Bewerbungen ausschließlich über das Portal oder ein Postfach der Personalabteilung; keine Kopien in den Fachabteilungen",
      ),
      DELETION_ROUTINE,
      CONFIDENTIALITY,
    ),
    automatedDecisions: NO_AUTOMATED_DECISIONS,
    profiling: NO_PROFILING,
    dpia: dpiaNotRequired(
      "No systematic evaluation, no large scale, no automated selection.",
      "Keine systematische Bewertung, kein großer Umfang, keine automatisierte Vorauswahl.",
    ),
    information: said(
      words(
        "Privacy notice for applicants on the careers page and in the confirmation of receipt",
        "Datenschutzhinweise für Bewerbende auf der Karriereseite und in der Eingangsbestätigung",
      ),
    ),
    reviewInterval: YEARLY,
  },
};
