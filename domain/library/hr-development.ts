import {
  consent,
  contract,
  data,
  dpiaNotRequired,
  duty,
  given,
  inside,
  keep,
  keepUntil,
  ownController,
  processor,
  purpose,
  recipient,
  said,
  who,
  words,
} from "./build";
import {
  END_OF_EMPLOYMENT_YEAR,
  LIMITATION_LAW,
  NO_TRANSFER,
  PLAIN,
  TRANSFER_DEPENDS,
  usualMeasures,
  VOLUNTARY,
} from "./phrases";
import type { ActivityTemplate } from "./template";

const OWNER = said(words("Head of Human Resources", "Leitung Personal"));
const HR_TEAM = inside("hr", words("Human resources department", "Personalabteilung"));

const REVIEWS: ActivityTemplate = {
  id: "performance-reviews",
  area: "hr",
  content: {
    name: words("Appraisals and agreed targets", "Mitarbeitergespräche und Zielvereinbarungen"),
    description: said(
      words(
        "Yearly talks on performance, targets and development, and their records.",
        "Jährliche Gespräche zu Leistung, Zielen und Entwicklung sowie deren Dokumentation.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "review",
        words("Assessing performance and planning development", "Beurteilung der Leistung und Planung der Entwicklung"),
        contract("§ 611a BGB"),
      ),
    ),
    dataSubjects: given(who("employees"), who("trainees")),
    personalData: given(
      data(
        "review",
        "performance",
        words(
          "Assessment, targets, how far they are met, variable pay",
          "Beurteilung, Ziele, Zielerreichung, variable Vergütung",
        ),
        { from: words("From the talk and the manager", "Aus dem Gespräch und von der Führungskraft") },
      ),
      data(
        "development",
        "education",
        words("Strengths, wishes, training needs", "Stärken, Entwicklungswünsche, Qualifizierungsbedarf"),
        VOLUNTARY,
      ),
    ),
    internalRecipients: given(HR_TEAM, inside("manager", words("Direct manager", "Direkte Führungskraft"))),
    recipients: given(
      processor(
        "cloud",
        words("Hosting and care of the personnel system", "Hosting und Wartung des Personalinformationssystems"),
      ),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep(
        "reviews",
        "P3Y",
        words("End of the calendar year of the talk", "Ende des Kalenderjahres, in dem das Gespräch stattfand"),
        {
          because: words(
            "Comparison over some years; claims to variable pay",
            "Vergleich über mehrere Jahre; Ansprüche auf variable Vergütung",
          ),
          provision: LIMITATION_LAW,
          exceptions: words(
            "Erased at the latest three years after the end of employment",
            "Löschung spätestens drei Jahre nach Ende der Beschäftigung",
          ),
        },
      ),
    ),
    measures: usualMeasures(
      words(
        "Only the manager, HR and the employee see the record",
        "Einsicht nur für Führungskraft, Personalabteilung und betroffene Person",
      ),
    ),
    ...PLAIN,
    dpia: dpiaNotRequired(
      "Assessment in a talk, no automated scoring or monitoring.",
      "Beurteilung im Gespräch, keine automatisierte Bewertung oder Überwachung.",
    ),
  },
};

const TRAINING: ActivityTemplate = {
  id: "staff-training",
  area: "hr",
  content: {
    name: words("Training and mandatory instruction", "Schulungen und Pflichtunterweisungen"),
    description: said(
      words(
        "Planning, holding and proving training, also by e-learning.",
        "Planung, Durchführung und Nachweis von Schulungen, auch per E-Learning.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "mandatory",
        words("Giving and proving mandatory instruction", "Durchführung und Nachweis von Pflichtunterweisungen"),
        duty("§ 12 ArbSchG; § 4 DGUV Vorschrift 1; Art. 32 Abs. 4, Art. 39 Abs. 1 lit. b DSGVO"),
      ),
      purpose("further", words("Further vocational training", "Berufliche Weiterbildung"), contract()),
    ),
    dataSubjects: given(who("employees"), who("trainees"), who("temp-workers")),
    personalData: given(
      data(
        "identity",
        "identity",
        words("Name, team, business e-mail", "Name, Abteilung, dienstliche E-Mail-Adresse"),
        { from: words("From the personnel file", "Aus der Personalakte") },
      ),
      data(
        "training",
        "education",
        words("Courses, dates, certificates, result of the test", "Kurse, Termine, Teilnahmenachweise, Testergebnis"),
        {
          from: words("From the courses and the learning platform", "Aus den Kursen und der Lernplattform"),
          provision: "required",
        },
      ),
    ),
    internalRecipients: given(
      HR_TEAM,
      inside("manager", words("Manager: whether somebody took part", "Führungskraft: Teilnahmestatus")),
    ),
    recipients: given(
      processor("cloud", words("Learning platform", "Lernplattform")),
      ownController(
        "service-provider",
        words("External trainers and examination bodies", "Externe Trainer und Prüfungsstellen"),
        ["identity"],
      ),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep("proof", "P3Y", END_OF_EMPLOYMENT_YEAR, {
        because: words(
          "Proof of instruction in case of damage or inspection",
          "Nachweis der Unterweisung bei Schadensfällen und Prüfungen",
        ),
        provision: "§§ 195, 199 BGB; § 4 Abs. 1 DGUV Vorschrift 1",
      }),
    ),
    measures: usualMeasures(
      words(
        "Test answers stay with the participant; managers see passed or open",
        "Testantworten bleiben bei den Teilnehmenden; Führungskräfte sehen nur bestanden oder offen",
      ),
    ),
    ...PLAIN,
    dpia: dpiaNotRequired(
      "Few ordinary data, no evaluation of conduct.",
      "Wenige gewöhnliche Daten, keine Verhaltensauswertung.",
    ),
  },
};

const PHOTOS: ActivityTemplate = {
  id: "employee-photos",
  area: "hr",
  content: {
    name: words("Photographs of staff", "Fotos von Beschäftigten"),
    description: said(
      words(
        "Taking and publishing photographs of staff on the intranet, website and in print.",
        "Aufnahme und Veröffentlichung von Fotos der Beschäftigten im Intranet, auf der Website und in Druckwerken.",
      ),
    ),
    ownerFunction: said(words("Head of communications", "Leitung Unternehmenskommunikation")),
    purposes: given(
      purpose(
        "presentation",
        words(
          "Presenting the organisation and its contacts",
          "Darstellung der Organisation und ihrer Ansprechpersonen",
        ),
        consent(
          {
            asked: words(
              "In text form, for each medium apart; no disadvantage whoever refuses",
              "In Textform, je Medium getrennt; keine Nachteile bei Ablehnung",
            ),
            proved: words("Declaration in the personnel file", "Erklärung in der Personalakte"),
            withdrawn: words(
              "At any time by e-mail; the photograph is taken off, print runs are used up",
              "Jederzeit per E-Mail; das Foto wird entfernt, vorhandene Druckauflagen werden aufgebraucht",
            ),
          },
          undefined,
          "§ 26 Abs. 2 BDSG; § 22 KunstUrhG",
        ),
      ),
    ),
    dataSubjects: given(who("employees"), who("trainees")),
    personalData: given(
      data("photo", "image", words("Photograph", "Fotografie"), {
        from: words("From the photo session", "Aus dem Fototermin"),
        provision: "voluntary",
      }),
      data(
        "name",
        "identity",
        words("Name, function, business contact data", "Name, Funktion, dienstliche Kontaktdaten"),
        VOLUNTARY,
      ),
      data(
        "consent",
        "log",
        words("Declaration of consent, withdrawal", "Einwilligungserklärung, Widerruf"),
        VOLUNTARY,
      ),
    ),
    internalRecipients: given(inside("communications", words("Communications", "Unternehmenskommunikation")), HR_TEAM),
    recipients: given(
      recipient(
        "public",
        "not-stated",
        words("Readers of the website and of print products", "Leserinnen und Leser der Website und der Druckwerke"),
        ["photo", "name"],
      ),
      processor(
        "printing",
        words("Photographer, printer, web agency", "Fotografin oder Fotograf, Druckerei, Webagentur"),
        ["photo", "name"],
      ),
    ),
    transfers: TRANSFER_DEPENDS,
    retentionRules: given(
      keepUntil(
        "photos",
        words(
          "Until consent is withdrawn, at the latest at the end of employment",
          "Bis zum Widerruf der Einwilligung, spätestens bis zum Ende der Beschäftigung",
        ),
        { of: ["photo", "name"], provision: "Art. 17 Abs. 1 lit. b DSGVO" },
      ),
      keep(
        "consent",
        "P3Y",
        words(
          "End of the calendar year of the withdrawal or of leaving",
          "Ende des Kalenderjahres des Widerrufs oder Ausscheidens",
        ),
        {
          of: ["consent"],
          because: words("Proof that consent had been given", "Nachweis der erteilten Einwilligung"),
          provision: "Art. 7 Abs. 1 DSGVO; § 41 BDSG i. V. m. § 31 OWiG",
        },
      ),
    ),
    measures: usualMeasures(
      words(
        "List of consents by medium, checked before each publication",
        "Liste der Einwilligungen je Medium, Prüfung vor jeder Veröffentlichung",
      ),
    ),
    ...PLAIN,
    dpia: dpiaNotRequired("No biometric identification, voluntary.", "Keine biometrische Identifizierung, freiwillig."),
  },
};

export const HR_DEVELOPMENT: readonly ActivityTemplate[] = [REVIEWS, TRAINING, PHOTOS];
