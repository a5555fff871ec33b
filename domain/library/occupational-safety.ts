import {
  authority,
  data,
  dpiaNotRequired,
  duty,
  given,
  inside,
  keep,
  keepUntil,
  ownController,
  purpose,
  said,
  special,
  who,
  words,
} from "./build";
import { LOCKED_PAPER, NO_TRANSFER, PLAIN, REQUIRED, usualMeasures } from "./phrases";
import type { ActivityTemplate } from "./template";

const HR_TEAM = inside(
  "hr",
  words("The people responsible in the human resources department", "Zuständige Personen der Personalabteilung"),
);

const ACCIDENTS: ActivityTemplate = {
  id: "occupational-safety",
  area: "hr",
  content: {
    name: words(
      "Occupational safety, work accidents and company doctor",
      "Arbeitsschutz, Arbeitsunfälle und betriebsärztliche Vorsorge",
    ),
    description: said(
      words(
        "Recording first aid, reporting accidents, organising check-ups.",
        "Dokumentation von Erster Hilfe, Unfallanzeigen, Organisation der arbeitsmedizinischen Vorsorge.",
      ),
    ),
    ownerFunction: said(words("Safety officer", "Fachkraft für Arbeitssicherheit")),
    purposes: given(
      purpose(
        "safety",
        words(
          "Recording and reporting accidents, preventing new ones",
          "Erfassung und Meldung von Unfällen, Prävention",
        ),
        duty("§ 193 SGB VII; § 6 Abs. 2 ArbSchG; § 24 Abs. 6 DGUV Vorschrift 1"),
      ),
      purpose(
        "care",
        words("Organising occupational health care", "Organisation der arbeitsmedizinischen Vorsorge"),
        duty("§§ 3, 4, 5 ArbMedVV; § 3 ASiG"),
      ),
    ),
    dataSubjects: given(
      who("employees"),
      who("trainees"),
      who("temp-workers"),
      who("visitors", words("Injured visitors and witnesses", "Verletzte Besucher und Zeugen")),
    ),
    personalData: given(
      data(
        "identity",
        "identity",
        words("Name, date of birth, work area", "Name, Geburtsdatum, Arbeitsbereich"),
        REQUIRED,
      ),
      data(
        "event",
        "other",
        words(
          "Time, place and course of the accident, witnesses, first aiders",
          "Zeit, Ort und Hergang des Unfalls, Zeugen, Ersthelfende",
        ),
        { from: words("From the injured, witnesses and first aiders", "Von Verletzten, Zeugen und Ersthelfenden") },
      ),
      special(
        data(
          "injury",
          "health",
          words(
            "Kind of injury, first aid given, incapacity",
            "Art der Verletzung, Erste-Hilfe-Leistung, Arbeitsunfähigkeit",
          ),
          { from: words("From the injured and first aiders", "Von Verletzten und Ersthelfenden") },
        ),
        "art-9-2-b",
        "§ 26 Abs. 3, § 22 Abs. 1 Nr. 1 lit. a BDSG i. V. m. § 193 SGB VII",
      ),
      special(
        data(
          "checkup",
          "health",
          words(
            "Reason and date of a check-up, certificate of attendance; no findings",
            "Anlass und Datum der Vorsorge, Vorsorgebescheinigung; keine Befunde",
          ),
          {
            of: ["employees", "trainees"],
            from: words("From the company doctor", "Von der Betriebsärztin oder dem Betriebsarzt"),
          },
        ),
        "art-9-2-b",
        "§ 26 Abs. 3 BDSG i. V. m. § 3 Abs. 4, § 6 Abs. 3 ArbMedVV",
      ),
    ),
    internalRecipients: given(
      HR_TEAM,
      inside(
        "safety",
        words("Safety officer, safety committee", "Fachkraft für Arbeitssicherheit, Arbeitsschutzausschuss"),
      ),
      inside(
        "works-council",
        words("Works council (§ 89 BetrVG, § 193(5) SGB VII)", "Betriebsrat (§ 89 BetrVG, § 193 Abs. 5 SGB VII)"),
      ),
    ),
    recipients: given(
      authority(
        "social-insurance",
        words("Accident insurer: report of the accident", "Berufsgenossenschaft oder Unfallkasse: Unfallanzeige"),
        ["identity", "event", "injury"],
      ),
      authority("other-authority", words("Labour inspectorate", "Arbeitsschutzbehörde"), [
        "identity",
        "event",
        "injury",
      ]),
      ownController(
        "service-provider",
        words(
          "Company doctor, bound to secrecy (§ 8 ASiG, § 203 StGB)",
          "Betriebsärztin oder Betriebsarzt mit eigener Schweigepflicht (§ 8 ASiG, § 203 StGB)",
        ),
        ["identity", "checkup"],
      ),
    ),
    transfers: NO_TRANSFER,
    retentionRules: given(
      keep("first-aid", "P5Y", words("Day of the entry", "Tag der Eintragung"), {
        of: ["identity", "event", "injury"],
        because: words("Records of first aid", "Dokumentation der Erste-Hilfe-Leistungen"),
        provision: "§ 24 Abs. 6 DGUV Vorschrift 1",
      }),
      keepUntil(
        "checkup",
        words(
          "End of employment, then handed to the employee and erased, unless an ordinance demands longer (such as the GefStoffV for carcinogens)",
          "Ende der Beschäftigung, dann Aushändigung und Löschung, sofern keine Verordnung (z. B. die GefStoffV bei krebserzeugenden Stoffen) eine längere Aufbewahrung verlangt",
        ),
        { name: words("Register of check-ups", "Vorsorgekartei"), of: ["checkup"], provision: "§ 3 Abs. 4 ArbMedVV" },
      ),
    ),
    measures: usualMeasures(
      words(
        "First-aid entries as single sheets in a locked box instead of an open book",
        "Erste-Hilfe-Einträge als Einzelblätter im verschlossenen Kasten statt im offenen Buch",
      ),
      LOCKED_PAPER,
    ),
    ...PLAIN,
    dpia: dpiaNotRequired("Prescribed by law, single cases.", "Gesetzlich vorgegeben, Einzelfälle."),
  },
};

export const OCCUPATIONAL_SAFETY: readonly ActivityTemplate[] = [ACCIDENTS];
