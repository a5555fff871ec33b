import { ADEQUACY_DECISIONS } from "../codes/adequacy";
import type { CountryCode } from "../codes/countries";
import type { SccSet } from "../codes/transfer-tools";
import type { RETENTION_CLASSES } from "../particulars/of-rows";
import { LawEntry } from "./law-entry";
import type { Threshold } from "./law-kinds";

const CHECKED = "2026-11-23";
const GDPR_FROM = "2018-05-25";

const adequacy: LawEntry[] = ADEQUACY_DECISIONS.map(({ destination, decision, validFrom, validTo, scope, note }) => ({
  id: `adequacy-${destination.toLowerCase()}`,
  kind: "adequacy",
  destination,
  scope,
  validFrom,
  validTo,
  source: `Decision ${decision}`,
  checkedOn: CHECKED,
  note,
}));

const clausesOf = (
  set: SccSet,
  validFrom: string,
  validTo: string | null,
  forTransfers: boolean,
  source: string,
): LawEntry => ({
  id: set,
  kind: "clauses",
  set,
  validFrom,
  validTo,
  forTransfers,
  source,
  checkedOn: CHECKED,
  note: {},
});

/** Repealed by Decision (EU) 2021/914 Art. 4; contracts under the old sets counted until 2022-12-27. */
const clauses: LawEntry[] = [
  clausesOf("scc-2001-497", "2001-06-15", "2022-12-27", true, "Decision 2001/497/EC; (EU) 2021/914 Art. 4(2), (4)"),
  clausesOf("scc-2004-915", "2004-12-27", "2022-12-27", true, "Decision 2004/915/EC; (EU) 2021/914 Art. 4(2), (4)"),
  clausesOf("scc-2010-87", "2010-02-05", "2022-12-27", true, "Decision 2010/87/EU; (EU) 2021/914 Art. 4(3), (4)"),
  clausesOf("scc-2021-914", "2021-06-27", null, true, "Decision (EU) 2021/914"),
  clausesOf("scc-2021-915", "2021-06-27", null, false, "Decision (EU) 2021/915"),
];

const threshold = (name: Threshold, amount: number | string, source: string, validFrom = GDPR_FROM): LawEntry => ({
  id: name,
  kind: "threshold",
  threshold: name,
  persons: typeof amount === "number" ? amount : null,
  period: typeof amount === "string" ? amount : null,
  validFrom,
  validTo: null,
  source,
  checkedOn: CHECKED,
  note: {},
});

/** Numbers of the law, and habits that are no law: an organisation may set its own. */
const thresholds: LawEntry[] = [
  threshold("record-exemption-employees", 250, "Art. 30(5) GDPR"),
  threshold("officer-persons", 20, "§ 38(1) BDSG", "2019-11-26"),
  threshold("review-interval", "P12M", "Habit, not law; Arts. 5(2), 24(1), 32(1)(d) GDPR"),
  threshold("processor-check-interval", "P24M", "Habit, not law; Art. 28(1), (3)(h) GDPR"),
  threshold("assessment-interval", "P24M", "Habit, not law; EDPB Recommendations 01/2020, step 6"),
  threshold("dpia-interval", "P36M", "Habit, not law; Art. 35(11) GDPR"),
  threshold("test-interval", "P24M", "Habit, not law; Art. 32(1)(d) GDPR"),
  threshold("consent-interval", "P24M", "Habit, not law; EDPB Guidelines 05/2020, no. 110"),
  threshold("dpf-check-interval", "P12M", "Decision (EU) 2023/1795, Annex I: yearly re-certification"),
  threshold("export-test-interval", "P12M", "Habit, not law; Arts. 30(4), 31 GDPR"),
  threshold("notice-interval", "P24M", "Habit, not law; Arts. 5(2), 12(1), 24(1) GDPR"),
  threshold("adequacy-warning", "P12M", "Habit, not law"),
  threshold("draft-limit", "P90D", "Habit, not law; Art. 30(1) GDPR"),
];

type Age = [country: CountryCode, age: number];
const ageOf =
  (source: string) =>
  ([country, age]: Age): LawEntry => ({
    id: `consent-age-${country.toLowerCase()}`,
    kind: "consent-age",
    country,
    age,
    validFrom: GDPR_FROM,
    validTo: null,
    source,
    checkedOn: CHECKED,
    note: {},
  });

/** Art. 8(1) GDPR lets states go down to 13; lists of law firms of 2018 and 2019, the second group unconfirmed. */
const LISTED: Age[] = [
  ["AT", 14],
  ["BE", 13],
  ["CZ", 15],
  ["DE", 16],
  ["DK", 13],
  ["ES", 14],
  ["FI", 13],
  ["FR", 15],
  ["IE", 16],
  ["IT", 14],
  ["NL", 16],
  ["SE", 13],
  ["SK", 16],
];
const UNCONFIRMED: Age[] = [
  ["BG", 14],
  ["CY", 14],
  ["EE", 13],
  ["GR", 15],
  ["HR", 16],
  ["HU", 16],
  ["LT", 14],
  ["LU", 16],
  ["LV", 13],
  ["MT", 13],
  ["PL", 16],
  ["PT", 13],
  ["RO", 16],
  ["SI", 15],
  ["IS", 13],
  ["LI", 16],
  ["NO", 13],
];
const consentAges: LawEntry[] = [
  ...LISTED.map(ageOf("Art. 8(1) GDPR; national law, overview of 2019")),
  ...UNCONFIRMED.map(ageOf("Art. 8(1) GDPR; national law, to be confirmed")),
];

type RetentionClass = (typeof RETENTION_CLASSES)[number];
const kept = (
  of: RetentionClass,
  [atLeast, atMost]: [string | null, string | null],
  source: string,
  validFrom = GDPR_FROM,
): LawEntry => ({
  id: `retention-de-${of}`,
  kind: "retention",
  class: of,
  country: "DE",
  atLeast,
  atMost,
  validFrom,
  validTo: null,
  source,
  checkedOn: CHECKED,
  note: {},
});

const retention: LawEntry[] = [
  kept("rejected-applicants", [null, "P6M"], "§ 15(4) AGG, § 61b ArbGG"),
  kept("personnel-file", [null, "P3Y"], "§§ 195, 199 BGB"),
  kept("payroll-account", ["P6Y", null], "§ 41(1) EStG"),
  kept("working-time", ["P2Y", null], "§ 16(2) ArbZG"),
  kept("books", ["P10Y", null], "§ 147(3) AO, § 257(4) HGB"),
  kept("vouchers", ["P8Y", null], "§ 147(3) AO, § 257(4) HGB, § 14b UStG as amended by BEG IV", "2025-01-01"),
  kept("business-letters", ["P6Y", null], "§ 147(3) AO, § 257(4) HGB"),
  kept("contract-data", [null, "P3Y"], "§§ 195, 199 BGB"),
  kept("consent-records", [null, "P5Y"], "§ 195 BGB, § 7a UWG"),
  kept("video-surveillance", [null, "PT72H"], "EDPB Guidelines 3/2019, no. 121"),
  kept("web-server-logs", [null, "P30D"], "Practice of the authorities; Art. 5(1)(e) GDPR"),
  kept("security-logs", [null, "P12M"], "Practice; Art. 5(1)(e) GDPR"),
  kept("whistleblowing", [null, "P3Y"], "§ 11(5) HinSchG"),
  kept("health-records", ["P10Y", null], "§ 630f(3) BGB"),
];

const provision = (id: string, name: string, validFrom: string, validTo: string | null, source: string): LawEntry => ({
  id,
  kind: "provision",
  name,
  validFrom,
  validTo,
  source,
  checkedOn: CHECKED,
  note: {},
});

const provisions: LawEntry[] = [
  provision("safe-harbor", "Safe Harbor", "2000-07-26", "2015-10-05", "Decision 2000/520/EC; C-362/14"),
  provision("privacy-shield", "EU-US Privacy Shield", "2016-07-12", "2020-07-15", "Decision (EU) 2016/1250; C-311/18"),
  provision("ttdsg", "TTDSG", "2021-12-01", "2024-05-13", "BGBl. 2024 I no. 149"),
  provision("tdddg", "§ 25 TDDDG", "2024-05-14", null, "BGBl. 2024 I no. 149; Art. 5(3) Directive 2002/58/EC"),
  provision("vouchers-ten-years", "Ten years for vouchers", "1977-01-01", "2024-12-31", "§ 147(3) AO before BEG IV"),
];

/** The law that Thirty comes with: in the European Union and in Germany, as of 2026-11. */
export const LAW_ENTRIES: readonly LawEntry[] = [
  ...adequacy,
  ...clauses,
  ...provisions,
  ...thresholds,
  ...consentAges,
  ...retention,
].map((entry) => LawEntry.parse(entry));
