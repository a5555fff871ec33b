import { activities, records } from "@/db/schema/records";

/** What a record is called in both languages. */
export const LABELS = { en: records.labelEn, de: records.labelDe } as const;

/** What tells a record from others where it is named. */
export const NAMED = { id: records.id, noun: records.noun, ...LABELS } as const;

/** The same for a list in which activities have their references; it joins `activities`. */
export const REFERRED = { ...NAMED, reference: activities.reference } as const;
