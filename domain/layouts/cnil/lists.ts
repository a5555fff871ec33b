import type { DataSubjectCategory } from "../../codes/data-subject-categories";
import type { MeasureKind } from "../../codes/measure-kinds";
import type { RecipientRole } from "../../codes/recipient-roles";
import type { TransferTool } from "../../codes/transfer-tools";

/** What the template offers in its drop-down lists, in its own words, and which codes of the register each stands for. */
type Choice<Code> = { words: string; codes: readonly Code[] };

export const CNIL_SUBJECTS = [
  { words: "Salariés", codes: ["employees", "trainees", "temp-workers"] },
  { words: "Services Internes", codes: [] },
  { words: "Clients", codes: ["customers"] },
  { words: "Fournisseurs", codes: ["suppliers"] },
  { words: "Prestataires", codes: [] },
  { words: "Prospects", codes: ["prospects"] },
  { words: "Candidats", codes: ["applicants"] },
  { words: "Autres (préciser)", codes: [] },
] as const satisfies readonly Choice<DataSubjectCategory>[];

export const CNIL_INTERNAL = "Service interne qui traite les données";
export const CNIL_PROCESSORS = "Sous-traitants";
export const CNIL_ABROAD = "Destinataires dans des pays tiers ou organisations internationales";

export const CNIL_RECIPIENTS = [
  { words: CNIL_INTERNAL, codes: [] },
  { words: CNIL_PROCESSORS, codes: ["processor"] },
  { words: CNIL_ABROAD, codes: [] },
  {
    words: "Partenaires institutionnels ou commerciaux",
    codes: ["joint-controller", "independent-controller", "group-company"],
  },
  { words: "Autre (Préciser)", codes: [] },
] as const satisfies readonly Choice<RecipientRole>[];

export const CNIL_MEASURES = [
  { words: "Mesures de traçabilité", codes: ["logging", "input-control"] },
  { words: "Mesures de protection des logiciels", codes: ["patching", "malware-firewall", "test-live-separation"] },
  { words: "Sauvegarde des données", codes: ["backup", "restore-test", "availability-control", "availability"] },
  { words: "Chiffrement des données", codes: ["encryption-rest", "encryption-transit", "transmission-control"] },
  {
    words: "Contrôle d'accès des utilisateurs",
    codes: [
      "login-control",
      "authorisation-control",
      "personal-accounts",
      "multi-factor",
      "password-rules",
      "role-concept",
      "access-review",
    ],
  },
  { words: "Contrôle des sous-traitants", codes: ["processor-control", "processor-checks"] },
  { words: "Autres mesures (à préciser)", codes: [] },
] as const satisfies readonly Choice<MeasureKind>[];

export const CNIL_SAFEGUARDS = [
  { words: "Clauses contractuelles types (CCT)", codes: ["art-46-2-c", "art-46-2-d"] },
  { words: "Règles d'entreprise contraignantes (BCR)", codes: ["art-46-2-b"] },
  { words: "Pays adéquat", codes: ["art-45"] },
  { words: "Privacy shield", codes: [] },
  { words: "Code de conduite", codes: ["art-46-2-e"] },
  { words: "Certification", codes: ["art-46-2-f"] },
  {
    words: "Dérogations (art 49)",
    codes: [
      "art-49-1-a",
      "art-49-1-b",
      "art-49-1-c",
      "art-49-1-d",
      "art-49-1-e",
      "art-49-1-f",
      "art-49-1-g",
      "art-49-1-sub2",
    ],
  },
] as const satisfies readonly Choice<TransferTool>[];

/** The words of the list for a code; undefined where the list has none. */
export const listWords = (list: readonly Choice<string>[], code: string | undefined): string | undefined =>
  list.find(({ codes }) => code !== undefined && codes.includes(code))?.words;

export const wordsOf = (list: readonly Choice<string>[]): string[] => list.map(({ words }) => words);
