import { isNotNull } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Standing } from "../../domain/findings/judgement";
import type { Grade, SubjectNoun } from "../../domain/findings/rule";
import { records } from "./records";

/** What the rules found when a record was last looked at; `finding_marks` says where that is no longer true. */
export const findings = sqliteTable(
  "findings",
  {
    recordId: text("record_id")
      .notNull()
      .references(() => records.id, { onDelete: "cascade" }),
    organisationId: text("organisation_id").notNull(),
    noun: text("noun").$type<SubjectNoun>().notNull(),
    /** The department of the activity; empty where the record belongs to all. */
    departmentId: text("department_id").notNull(),
    key: text("key").notNull(),
    rule: text("rule").notNull(),
    grade: text("grade").$type<Grade>().notNull(),
    standing: text("standing").$type<Standing>().notNull(),
    /** The place and what its words name, as JSON. */
    place: text("place").notNull(),
    assignedTo: text("assigned_to"),
    dueOn: text("due_on"),
  },
  (table) => [
    primaryKey({ columns: [table.recordId, table.key] }),
    index("findings_by_standing").on(table.organisationId, table.standing, table.grade, table.recordId),
    index("findings_by_rule").on(table.organisationId, table.rule, table.standing, table.recordId),
    index("findings_by_person")
      .on(table.organisationId, table.assignedTo, table.dueOn)
      .where(isNotNull(table.assignedTo)),
  ],
);

/** How many findings of each rule there are, kept by triggers: the dashboard reads these and counts nothing. */
export const findingTotals = sqliteTable(
  "finding_totals",
  {
    organisationId: text("organisation_id").notNull(),
    departmentId: text("department_id").notNull(),
    standing: text("standing").$type<Standing>().notNull(),
    grade: text("grade").$type<Grade>().notNull(),
    rule: text("rule").notNull(),
    count: integer("count").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.departmentId, table.standing, table.grade, table.rule] }),
  ],
);

/** Records whose findings may be others by now; triggers set a mark with every change of anything that a rule reads. */
export const findingMarks = sqliteTable(
  "finding_marks",
  {
    recordId: text("record_id").primaryKey(),
    organisationId: text("organisation_id").notNull(),
    /** Counts the marks, so that one that is set meanwhile is not taken away. */
    stamp: integer("stamp").notNull(),
  },
  (table) => [index("finding_marks_by_organisation").on(table.organisationId)],
);

/** The first day on which the findings of a record can be others although nothing changes. */
export const findingDays = sqliteTable(
  "finding_days",
  {
    recordId: text("record_id").primaryKey(),
    organisationId: text("organisation_id").notNull(),
    /** ISO 8601. */
    changesOn: text("changes_on").notNull(),
  },
  (table) => [index("finding_days_by_day").on(table.organisationId, table.changesOn)],
);

/** By what activities find others that are like them; see `peerKeysOf`. */
export const findingPeers = sqliteTable(
  "finding_peers",
  {
    recordId: text("record_id").notNull(),
    organisationId: text("organisation_id").notNull(),
    key: text("key").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.recordId, table.key] }),
    index("finding_peers_by_key").on(table.organisationId, table.key),
  ],
);
