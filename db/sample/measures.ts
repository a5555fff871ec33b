import type { Measure } from "../../domain/measures/measure";
import { cite, type Sample, words } from "./source";

const control = cite(
  "12",
  "by controlling physical access to the data, as well as the access, input, transmission, security of availability and its separation",
);

/** Section 12: the controls that hold for all processing. */
const general: Sample<typeof Measure>[] = [
  {
    id: "mea_physical-access",
    state: {
      name: words("Control of physical access", "Zutrittskontrolle"),
      description: words(
        "Physical access to the data is controlled.",
        "Der physische Zugang zu den Daten wird kontrolliert.",
      ),
      kind: "physical-access",
      aim: "confidentiality",
      evidence: [control],
    },
  },
  {
    id: "mea_access",
    state: {
      name: words("Control of access to data", "Zugriffskontrolle"),
      description: words("Access to the data is controlled.", "Der Zugriff auf die Daten wird kontrolliert."),
      kind: "authorisation-control",
      aim: "confidentiality",
      evidence: [control],
    },
  },
  {
    id: "mea_input",
    state: {
      name: words("Control of input", "Eingabekontrolle"),
      description: words("The input of data is controlled.", "Die Eingabe von Daten wird kontrolliert."),
      kind: "input-control",
      aim: "integrity",
      evidence: [control],
    },
  },
  {
    id: "mea_transmission",
    state: {
      name: words("Control of transmission", "Weitergabekontrolle"),
      description: words("The transmission of data is controlled.", "Die Weitergabe von Daten wird kontrolliert."),
      kind: "transmission-control",
      aim: "integrity",
      evidence: [control],
    },
  },
  {
    id: "mea_availability",
    state: {
      name: words("Control of availability", "Verfügbarkeitskontrolle"),
      description: words("The availability of data is secured.", "Die Verfügbarkeit der Daten wird gesichert."),
      kind: "availability-control",
      aim: "availability",
      evidence: [control],
    },
  },
  {
    id: "mea_separation",
    state: {
      name: words("Separation", "Trennungskontrolle"),
      description: words("Data are kept separate.", "Daten werden getrennt gehalten."),
      kind: "separation-control",
      aim: "confidentiality",
      evidence: [control],
    },
  },
];

/** Measures that the policy names for single processing activities, or for the choice of providers. */
const specific: Sample<typeof Measure>[] = [
  {
    id: "mea_application-encryption",
    state: {
      name: words("Encrypted transmission of applications", "Verschlüsselte Übermittlung von Bewerbungen"),
      description: words(
        "Application data are encrypted during electronic transmission.",
        "Bewerbungsdaten werden bei der elektronischen Übermittlung verschlüsselt.",
      ),
      kind: "encryption-transit",
      aim: "pseudonymisation-encryption",
      evidence: [cite("5", "Your data is encrypted during electronic transmission.")],
    },
  },
  {
    id: "mea_application-need-to-know",
    state: {
      name: words("Applications only for those responsible", "Bewerbungen nur für Zuständige"),
      description: words(
        "Inside the company only the relevant contact persons process application data.",
        "Im Unternehmen verarbeiten nur die jeweils zuständigen Ansprechpersonen die Bewerbungsdaten.",
      ),
      kind: "authorisation-control",
      aim: "confidentiality",
      evidence: [cite("5", "Internally, your application data will only be processed by the relevant contact persons")],
    },
  },
  {
    id: "mea_confidentiality-duty",
    state: {
      name: words("Duty of confidentiality", "Verpflichtung auf Vertraulichkeit"),
      description: words(
        "All employees are bound by contract to treat personal data strictly confidentially.",
        "Alle Beschäftigten sind vertraglich verpflichtet, personenbezogene Daten streng vertraulich zu behandeln.",
      ),
      kind: "confidentiality-duty",
      aim: "organisation",
      evidence: [
        cite("5", "All our employees are contractually obliged to treat personal data strictly confidential."),
      ],
    },
  },
  {
    id: "mea_web-form-encryption",
    state: {
      name: words("Encrypted web form", "Verschlüsseltes Webformular"),
      description: words(
        "Data entered in the contact form are transmitted encrypted.",
        "Eingaben im Kontaktformular werden verschlüsselt übertragen.",
      ),
      kind: "encryption-transit",
      aim: "pseudonymisation-encryption",
      evidence: [cite("6", "The transmission of data via the web form is encrypted.")],
    },
  },
  {
    id: "mea_ip-anonymisation",
    state: {
      name: words("Shortened IP addresses", "Gekürzte IP-Adressen"),
      description: words(
        "Google Analytics runs only with IP anonymisation: Google shortens the address within the EU or the EEA, in exceptional cases only in the USA.",
        "Google Analytics läuft nur mit IP-Anonymisierung: Google kürzt die Adresse innerhalb der EU oder des EWR, in Ausnahmefällen erst in den USA.",
      ),
      kind: "anonymisation",
      aim: "pseudonymisation-encryption",
      evidence: [cite("9 a)", "We use Google Analytics only with IP anonymization enabled (‘anonymize_IP’).")],
    },
  },
  {
    id: "mea_youtube-privacy-mode",
    state: {
      name: words("Extended data protection mode for videos", "Erweiterter Datenschutzmodus für Videos"),
      description: words(
        "Videos are embedded only in YouTube's extended mode, in which data go to YouTube only once a video is started.",
        "Videos werden nur im erweiterten Datenschutzmodus von YouTube eingebettet, in dem Daten erst beim Start eines Videos an YouTube gehen.",
      ),
      kind: "privacy-by-default",
      aim: "organisation",
      evidence: [
        cite("9 g)", "embedded in our portal exclusively on the basis of YouTube’s “Extended Data Protection Mode”"),
      ],
    },
  },
  {
    id: "mea_newsletter-pseudonymisation",
    state: {
      name: words("Pseudonymous newsletter statistics", "Pseudonyme Newsletter-Statistik"),
      description: words(
        "Usage data of the newsletter are collected pseudonymously and not linked to other personal data.",
        "Nutzungsdaten des Newsletters werden pseudonym erhoben und nicht mit anderen personenbezogenen Daten verknüpft.",
      ),
      kind: "pseudonymisation",
      aim: "pseudonymisation-encryption",
      evidence: [cite("10", "The data is collected pseudonymously and is not linked to your other personal data.")],
    },
  },
  {
    id: "mea_processor-selection",
    state: {
      name: words(
        "Choice and written commissioning of providers",
        "Auswahl und schriftliche Beauftragung von Dienstleistern",
      ),
      description: words(
        "External service providers are carefully selected and commissioned in writing.",
        "Externe Dienstleister werden sorgfältig ausgewählt und schriftlich beauftragt.",
      ),
      kind: "processor-control",
      aim: "organisation",
      evidence: [cite("13", "which we have carefully selected and commissioned in writing")],
    },
  },
];

export const measures = [...general, ...specific];
export const generalMeasureIds = general.map((measure) => measure.id);
