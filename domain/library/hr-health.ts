import {
  authority,
  consent,
  contract,
  data,
  dpiaNotRequired,
  duty,
  given,
  inside,
  keep,
  ownController,
  processor,
  purpose,
  said,
  special,
  who,
  words,
} from "./build";
import { OCCUPATIONAL_SAFETY } from "./occupational-safety";
import {
  END_OF_EMPLOYMENT_YEAR,
  FROM_PERSON,
  LIMITATION,
  LIMITATION_LAW,
  LOCKED_PAPER,
  NO_TRANSFER,
  PLAIN,
  usualMeasures,
} from "./phrases";
import type { ActivityTemplate } from "./template";

const OWNER = said(words("Head of Human Resources", "Leitung Personal"));
const HR_TEAM = inside(
  "hr",
  words("The people responsible in the human resources department", "Zuständige Personen der Personalabteilung"),
);

const SICK_LEAVE: ActivityTemplate = {
  id: "sick-leave",
  area: "hr",
  content: {
    name: words(
      "Sick leave and electronic sickness certificates",
      "Krankmeldungen und elektronische Arbeitsunfähigkeitsbescheinigung",
    ),
    description: said(
      words(
        "Taking reports of sickness, retrieving certificates from health insurers, continued pay.",
        "Entgegennahme von Krankmeldungen, Abruf der eAU bei den Krankenkassen, Entgeltfortzahlung.",
      ),
    ),
    ownerFunction: OWNER,
    purposes: given(
      purpose(
        "pay",
        words("Checking and granting continued pay", "Prüfung und Gewährung der Entgeltfortzahlung"),
        duty("§§ 3, 5 EFZG; § 109 SGB IV"),
      ),
      purpose("cover", words("Planning cover for absent staff", "Planung der Vertretung"), contract()),
    ),
    dataSubjects: given(who("employees"), who("trainees")),
    personalData: given(
      data(
        "identity",
        "identity",
        words("Name, personnel number, health insurer", "Name, Personalnummer, Krankenkasse"),
        { from: words("From the personnel file", "Aus der Personalakte") },
      ),
      special(
        data(
          "sickness",
          "health",
          words(
            "Beginning and expected end of incapacity, first or follow-up certificate; no diagnosis",
            "Beginn und voraussichtliches Ende der Arbeitsunfähigkeit, Erst- oder Folgebescheinigung; keine Diagnose",
          ),
          {
            from: words(
              "From the employee and by retrieval from the health insurer",
              "Von der beschäftigten Person und durch Abruf bei der Krankenkasse",
            ),
            provision: "required",
          },
        ),
        "art-9-2-b",
        "§ 26 Abs. 3 BDSG i. V. m. §§ 3, 5 EFZG, § 109 SGB IV",
      ),
    ),
    internalRecipients: given(
      HR_TEAM,
      inside("payroll", words("Payroll", "Entgeltabrechnung")),
      inside(
        "managers",
        words(
          "Managers: the absence and its expected length",
          "Führungskräfte: Abwesenheit und voraussichtliche Dauer",
        ),
      ),
    ),
    recipients: given(
      authority(
        "social-insurance",
        words(
          "Health insurers: retrieval of certificates, reimbursement (AAG)",
          "Krankenkassen: Abruf der eAU, Erstattung nach dem AAG",
        ),
      ),
      processor("payroll", words("Software that retrieves the certificates", "Software für den eAU-Abruf")),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep(
        "certificates",
        "P3Y",
        words("End of the calendar year of the incapacity", "Ende des Kalenderjahres der Arbeitsunfähigkeit"),
        {
          because: words(
            "Claims of continued pay, and follow-up sickness (§ 3(1) EFZG)",
            "Ansprüche auf Entgeltfortzahlung und Fortsetzungserkrankungen (§ 3 Abs. 1 EFZG)",
          ),
          provision: LIMITATION_LAW,
          exceptions: words(
            "Reimbursement under the AAG: 4 years (§ 6 AAG)",
            "Erstattung nach dem AAG: 4 Jahre (§ 6 AAG)",
          ),
        },
      ),
    ),
    measures: usualMeasures(
      words(
        "One mailbox for reports of sickness that only HR reads",
        "Eigenes Postfach für Krankmeldungen, nur für die Personalabteilung lesbar",
      ),
      LOCKED_PAPER,
    ),
    ...PLAIN,
    dpia: dpiaNotRequired(
      "Prescribed by law, without diagnoses; not on a large scale.",
      "Gesetzlich vorgegeben, ohne Diagnosen; nicht umfangreich.",
    ),
  },
};

const INTEGRATION: ActivityTemplate = {
  id: "integration-management",
  area: "hr",
  content: {
    name: words("Integration management after long illness (BEM)", "Betriebliches Eingliederungsmanagement (BEM)"),
    description: said(
      words(
        "Offering and carrying out the procedure after more than six weeks of incapacity within twelve months.",
        "Angebot und Durchführung des Verfahrens nach mehr als sechs Wochen Arbeitsunfähigkeit innerhalb von zwölf Monaten.",
      ),
    ),
    ownerFunction: said(words("BEM officer", "BEM-Beauftragte oder BEM-Beauftragter")),
    purposes: given(
      purpose(
        "offer",
        words("Finding out who is entitled, and inviting them", "Feststellung der Berechtigten und Einladung zum BEM"),
        duty("§ 167 Abs. 2 SGB IX"),
      ),
      purpose(
        "procedure",
        words(
          "Carrying out the procedure to overcome incapacity for work",
          "Durchführung des Verfahrens zur Überwindung der Arbeitsunfähigkeit",
        ),
        consent(
          {
            asked: words(
              "In writing, after information on aims and data; taking part is voluntary by law (§ 167(2) SGB IX)",
              "Schriftlich nach Hinweis auf Ziele und Daten; die Teilnahme ist gesetzlich freiwillig (§ 167 Abs. 2 SGB IX)",
            ),
            proved: words("Signed declaration in the BEM file", "Unterzeichnete Erklärung in der BEM-Akte"),
            withdrawn: words(
              "At any time, informally, towards the BEM officer",
              "Jederzeit formlos gegenüber der oder dem BEM-Beauftragten",
            ),
          },
          undefined,
          "§ 26 Abs. 2, 3 BDSG; § 167 Abs. 2 SGB IX",
        ),
      ),
    ),
    dataSubjects: given(who("employees")),
    personalData: given(
      special(
        data(
          "absences",
          "health",
          words(
            "Days of incapacity in the last twelve months",
            "Tage der Arbeitsunfähigkeit in den letzten zwölf Monaten",
          ),
          { from: words("From absence records", "Aus der Abwesenheitserfassung") },
        ),
        "art-9-2-b",
        "§ 26 Abs. 3 BDSG i. V. m. § 167 Abs. 2 SGB IX",
      ),
      data(
        "invitation",
        "communication",
        words("Invitation, answer, agreed measures", "Einladung, Antwort, vereinbarte Maßnahmen"),
        { from: FROM_PERSON, provision: "voluntary" },
      ),
      special(
        data(
          "talks",
          "health",
          words(
            "Limitations, notes of talks, medical statements, where volunteered",
            "Einschränkungen, Gesprächsnotizen, ärztliche Stellungnahmen, soweit freiwillig mitgeteilt",
          ),
          { from: FROM_PERSON, provision: "voluntary" },
        ),
        "art-9-2-a",
      ),
    ),
    internalRecipients: given(
      inside("bem", words("BEM officer and integration team", "BEM-Beauftragte und Integrationsteam")),
      inside(
        "representatives",
        words(
          "Works council and representative of severely disabled staff, with consent",
          "Betriebsrat und Schwerbehindertenvertretung mit Zustimmung der betroffenen Person",
        ),
      ),
    ),
    recipients: given(
      ownController(
        "service-provider",
        words("Company doctor, with consent", "Betriebsärztin oder Betriebsarzt, mit Einwilligung"),
        ["talks"],
      ),
      authority(
        "social-insurance",
        words(
          "Rehabilitation bodies, inclusion office, with consent",
          "Rehabilitationsträger, Inklusionsamt, mit Einwilligung",
        ),
        ["talks"],
      ),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep("bem-file", "P3Y", words("End of the procedure", "Abschluss des BEM-Verfahrens"), {
        name: words("BEM file", "BEM-Akte"),
        of: ["talks", "absences"],
        because: words(
          "Proof that the procedure was proper, follow-up",
          "Nachweis der ordnungsgemäßen Durchführung, Nachsorge",
        ),
        provision: "§ 167 Abs. 2 SGB IX; §§ 195, 199 BGB",
        exceptions: words("Earlier when consent is withdrawn", "Früher bei Widerruf der Einwilligung"),
        disposal: words("Shredded by the BEM officer", "Vernichtung durch die oder den BEM-Beauftragten"),
      }),
      keep("personnel-file", "P3Y", END_OF_EMPLOYMENT_YEAR, {
        name: words(
          "Part in the personnel file: offer, answer, measures",
          "Anteil in der Personalakte: Angebot, Antwort, Maßnahmen",
        ),
        of: ["invitation"],
        because: LIMITATION,
        provision: LIMITATION_LAW,
      }),
    ),
    measures: usualMeasures(
      words(
        "BEM file strictly separate from the personnel file, with the BEM officer alone",
        "BEM-Akte strikt getrennt von der Personalakte, Zugriff nur durch die oder den BEM-Beauftragten",
      ),
      LOCKED_PAPER,
    ),
    ...PLAIN,
    dpia: dpiaNotRequired(
      "Single cases; check again when the workforce is large.",
      "Einzelfälle; bei großer Belegschaft erneut prüfen.",
    ),
  },
};

export const HR_HEALTH: readonly ActivityTemplate[] = [SICK_LEAVE, INTEGRATION, ...OCCUPATIONAL_SAFETY];
