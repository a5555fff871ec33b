import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Noun } from "../../domain/ids";

/** The working copy: every record of every noun in the state that its newest ledger entry has. */
export const records = sqliteTable(
  "records",
  {
    number: integer("number").primaryKey(),
    id: text("id").notNull().unique(),
    organisationId: text("organisation_id").notNull(),
    noun: text("noun").$type<Noun>().notNull(),
    revision: integer("revision").notNull(),
    state: text("state").notNull(),
    labelEn: text("label_en").notNull(),
    labelDe: text("label_de").notNull(),
    updatedAt: integer("updated_at").notNull(),
  },
  (table) => [
    index("records_by_label_en").on(table.organisationId, table.noun, table.labelEn),
    index("records_by_label_de").on(table.organisationId, table.noun, table.labelDe),
  ],
);

/** Which record names which, derived from the states; the foreign key keeps a used record from being removed. */
export const recordLinks = sqliteTable(
  "record_links",
  {
    fromId: text("from_id")
      .notNull()
      .references(() => records.id, { onDelete: "cascade" }),
    toId: text("to_id")
      .notNull()
      .references(() => records.id),
    field: text("field").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.fromId, table.toId, table.field] }),
    index("record_links_by_target").on(table.toId, table.fromId),
  ],
);

/** Names and ways to reach people, by their salted commitment; erasing a row erases the person from history too. */
export const personIdentities = sqliteTable("person_identities", {
  commitment: text("commitment").primaryKey(),
  organisationId: text("organisation_id").notNull(),
  personId: text("person_id").notNull(),
  salt: text("salt").notNull(),
  identity: text("identity").notNull(),
  createdAt: integer("created_at").notNull(),
});

/** One row for each activity with what lists sort and filter by. */
export const activities = sqliteTable(
  "activities",
  {
    id: text("id")
      .primaryKey()
      .references(() => records.id, { onDelete: "cascade" }),
    organisationId: text("organisation_id").notNull(),
    reference: text("reference").notNull(),
    nameEn: text("name_en").notNull(),
    nameDe: text("name_de").notNull(),
    status: text("status").notNull(),
    departmentId: text("department_id"),
    /** How many findings are open; kept by `keepFindings`. */
    findings: integer("findings").notNull(),
    /** ISO 8601; null while nothing of it is in force. Kept by `keepReviewDays`. */
    reviewDueOn: text("review_due_on"),
    /** The usual interval with which that day was reckoned: empty until it is, null where there is no review. */
    reviewInterval: text("review_interval"),
    updatedAt: integer("updated_at").notNull(),
  },
  (table) => [
    uniqueIndex("activities_by_reference").on(table.organisationId, table.reference),
    index("activities_by_name_en").on(table.organisationId, table.nameEn),
    index("activities_by_name_de").on(table.organisationId, table.nameDe),
    index("activities_by_update").on(table.organisationId, table.updatedAt),
    index("activities_by_findings").on(table.organisationId, table.findings),
    index("activities_by_review").on(table.organisationId, table.reviewDueOn),
    index("activities_by_review_interval").on(table.organisationId, table.reviewInterval),
  ],
);

/** What an activity can be found by, one row for each value; derived from its state. */
export const activityFacets = sqliteTable(
  "activity_facets",
  {
    activityId: text("activity_id")
      .notNull()
      .references(() => records.id, { onDelete: "cascade" }),
    organisationId: text("organisation_id").notNull(),
    facet: text("facet").notNull(),
    value: text("value").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.activityId, table.facet, table.value] }),
    index("activity_facets_by_value").on(table.organisationId, table.facet, table.value, table.activityId),
  ],
);

/** How many activities carry each facet value, kept by triggers: the unnarrowed list reads these and counts nothing. */
export const facetCounts = sqliteTable(
  "facet_counts",
  {
    organisationId: text("organisation_id").notNull(),
    facet: text("facet").notNull(),
    value: text("value").notNull(),
    count: integer("count").notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.facet, table.value] })],
);
