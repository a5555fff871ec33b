import type { Meaning } from "../../imports/meaning";

export const EDPS_HEAD = ["Nr", "Item", "Description"] as const;

/** The items of the EDPS record form, in its own words; what stands in them is about one thing or several. */
export const EDPS_ITEMS = [
  { nr: 1, item: "Last update of this record", meaning: "updated-on" },
  { nr: 2, item: "Reference number", meaning: "reference" },
  { nr: 3, item: "Name and contact details of controller", meaning: "controller" },
  { nr: 4, item: "Name and contact details of DPO", meaning: "data-protection-officer" },
  { nr: 5, item: "Name and contact details of joint controller (where applicable)", meaning: "joint-controllers" },
  { nr: 6, item: "Name and contact details of processor (where applicable)", meaning: "processors" },
  { nr: 7, item: "Very short description and purpose of the processing", meaning: "purposes" },
  {
    nr: 8,
    item: "Description of categories of persons whose data the EDPS processes and list of data categories",
    meaning: "personal-data",
  },
  { nr: 9, item: "Time limit for keeping the data", meaning: "retention" },
  { nr: 10, item: "Recipients of the data", meaning: "recipients" },
  {
    nr: 11,
    item: "Are there any transfers of personal data to third countries or international organisations? If so, to which ones and with which safeguards?",
    meaning: "transfers",
  },
  { nr: 12, item: "General description of security measures, where possible", meaning: "measures" },
  {
    nr: 13,
    item: "For more information, including how to exercise your rights to access, rectification, object and data portability (where applicable), see the data protection notice",
    meaning: "information",
  },
] as const satisfies readonly { nr: number; item: string; meaning: Meaning }[];
export type EdpsNumber = (typeof EDPS_ITEMS)[number]["nr"];

/** The line above item 3. */
export const EDPS_PART = { before: 3, item: "Part 1 – Article 31 Record" } as const;

/** Words that part what one item holds: they stand before the lines of each kind. */
export const EDPS_PARTS = {
  description: "Description:",
  purposes: "Purpose:",
  people: "Categories of persons:",
  data: "Categories of data:",
  inside: "Within the organisation:",
  outside: "Outside the organisation:",
  information: "Data protection notice:",
  rights: "Rights:",
} as const;
export type EdpsPart = keyof typeof EDPS_PARTS;

export const PART_MEANINGS: Record<EdpsPart, Meaning> = {
  description: "description",
  purposes: "purposes",
  people: "data-subjects",
  data: "personal-data",
  inside: "internal-recipients",
  outside: "recipients",
  information: "information",
  rights: "rights",
};

export const NO_PLACE = {
  heading: "What the form has no place for",
  head: ["Reference", "Field", "Value"],
} as const;

/** What comes back from this form. */
export const EDPS_HOLDS: readonly Meaning[] = [
  "reference",
  "name",
  ...new Set(
    [...EDPS_ITEMS.map(({ meaning }) => meaning), ...Object.values(PART_MEANINGS)].filter(
      (meaning) => meaning !== "reference",
    ),
  ),
];
