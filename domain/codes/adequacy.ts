import type { Words } from "../words";

/**
 * Decisions of the Commission under Art. 45(3) GDPR. Days are ISO 8601; `validTo` is the last day or null.
 * A partial scope covers only the recipients that `note` names. Checked on 2026-11-23 against the list of 2026-10-08.
 */
export type AdequacyDecision = {
  readonly destination: string;
  readonly decision: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly scope: "all" | "partial";
  readonly note: Words;
};

export const ADEQUACY_DECISIONS: readonly AdequacyDecision[] = [
  { destination: "AD", decision: "2010/625/EU", validFrom: "2010-10-19", validTo: null, scope: "all", note: {} },
  { destination: "AR", decision: "2003/490/EC", validFrom: "2003-06-30", validTo: null, scope: "all", note: {} },
  {
    destination: "BR",
    decision: "(EU) 2026/179",
    validFrom: "2026-01-26",
    validTo: null,
    scope: "partial",
    note: {
      en: "controllers/processors under the LGPD; not public security; first review after 4 years",
      de: "Verantwortliche und Auftragsverarbeiter nach dem LGPD; nicht öffentliche Sicherheit; erste Überprüfung nach 4 Jahren",
    },
  },
  {
    destination: "CA",
    decision: "2002/2/EC",
    validFrom: "2001-12-20",
    validTo: null,
    scope: "partial",
    note: { en: "commercial organisations under PIPEDA only", de: "nur kommerzielle Organisationen nach dem PIPEDA" },
  },
  { destination: "FO", decision: "2010/146/EU", validFrom: "2010-03-05", validTo: null, scope: "all", note: {} },
  { destination: "GG", decision: "2003/821/EC", validFrom: "2003-11-21", validTo: null, scope: "all", note: {} },
  {
    destination: "IL",
    decision: "2011/61/EU",
    validFrom: "2011-01-31",
    validTo: null,
    scope: "partial",
    note: {
      en: "automated transfers, or data then processed by automated means in Israel (abridged)",
      de: "automatisierte Übermittlungen oder Daten, die in Israel automatisiert weiterverarbeitet werden (gekürzt)",
    },
  },
  { destination: "IM", decision: "2004/411/EC", validFrom: "2004-04-28", validTo: null, scope: "all", note: {} },
  {
    destination: "JP",
    decision: "(EU) 2019/419",
    validFrom: "2019-01-23",
    validTo: null,
    scope: "partial",
    note: {
      en: "business operators under the APPI with the supplementary rules",
      de: "Unternehmen nach dem APPI mit den ergänzenden Vorschriften",
    },
  },
  { destination: "JE", decision: "2008/393/EC", validFrom: "2008-05-08", validTo: null, scope: "all", note: {} },
  { destination: "NZ", decision: "2013/65/EU", validFrom: "2012-12-19", validTo: null, scope: "all", note: {} },
  {
    destination: "KR",
    decision: "(EU) 2022/254",
    validFrom: "2021-12-17",
    validTo: null,
    scope: "partial",
    note: {
      en: "operators under PIPA; some exclusions (religious missions, parties, credit data under FSC); review COM(2026) 384 of 23.7.2026 positive",
      de: "Verarbeiter nach dem PIPA; einige Ausnahmen (religiöse Missionen, Parteien, Kreditdaten unter der FSC); Überprüfung COM(2026) 384 vom 23.7.2026 positiv",
    },
  },
  { destination: "CH", decision: "2000/518/EC", validFrom: "2000-07-26", validTo: null, scope: "all", note: {} },
  {
    destination: "GB",
    decision: "(EU) 2021/1772, amended by (EU) 2025/1226 and (EU) 2025/2574",
    validFrom: "2021-06-28",
    validTo: "2031-12-27",
    scope: "all",
    note: {
      en: "renewed 19.12.2025 (C(2025) 8771, OJ 23.12.2025); immigration carve-out repealed",
      de: "verlängert am 19.12.2025 (C(2025) 8771, ABl. 23.12.2025); Ausnahme für Einwanderungskontrolle aufgehoben",
    },
  },
  { destination: "UY", decision: "2012/484/EU", validFrom: "2012-08-21", validTo: null, scope: "all", note: {} },
  {
    destination: "US",
    decision: "(EU) 2023/1795",
    validFrom: "2023-07-10",
    validTo: null,
    scope: "partial",
    note: {
      en: "only organisations on the DPF List with active EU-US certification; HR data only if certified for HR (UK Extension and Swiss DPF are separate)",
      de: "nur Organisationen auf der DPF-Liste mit aktiver EU-US-Zertifizierung; Beschäftigtendaten nur bei Zertifizierung dafür (UK Extension und Swiss DPF sind getrennt)",
    },
  },
  {
    destination: "EPO",
    decision: "(EU) 2025/1382",
    validFrom: "2025-07-15",
    validTo: null,
    scope: "all",
    note: {
      en: "first decision for an international organisation",
      de: "erster Beschluss für eine internationale Organisation",
    },
  },
];

/** The decisions that hold for a destination (ISO 3166-1 alpha-2, or the code of an organisation) on a day. */
export function adequacyOn(destination: string, day: string): AdequacyDecision[] {
  return ADEQUACY_DECISIONS.filter(
    (entry) =>
      entry.destination === destination && entry.validFrom <= day && (entry.validTo === null || day <= entry.validTo),
  );
}
