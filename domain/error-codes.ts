/** Why a file cannot be read; each has a sentence of its own that says what to do. */
const READING_FAULTS = [
  "import-too-large",
  "import-inflates",
  "import-too-heavy",
  "import-too-many-cells",
  "import-unsafe",
  "import-old-format",
  "import-unknown-kind",
  "import-damaged",
] as const;
export type ReadingFault = (typeof READING_FAULTS)[number];

/** Every way in which a request can be refused; the words are in messages/<locale>/errors.json. */
export const ERROR_CODES = [
  "bad-input",
  "not-signed-in",
  "forbidden",
  "not-found",
  "conflict",
  "in-use",
  "past",
  "no-such-day",
  "in-review",
  "wrong-status",
  "own-submission",
  "suggestions-unconfirmed",
  "open-errors",
  "unknown-link",
  "link-expired",
  "already-set-up",
  "email-taken",
  "last-dpo",
  "too-many-requests",
  "cross-site",
  "busy",
  "took-too-long",
  "cancelled",
  ...READING_FAULTS,
  "data-damaged",
  "backup-damaged",
  "backup-foreign",
  "newer-database",
  "node-too-old",
  "folder-not-empty",
  "unknown-command",
  "import-outdated",
  "import-gone",
  "import-nothing",
  "import-changed-since",
  "import-undone",
  "internal",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** What can be wrong with one field. */
export const FIELD_ERROR_CODES = [
  "required",
  "too-short",
  "too-long",
  "too-many",
  "not-a-number",
  "not-a-day",
  "past-day",
  "not-a-period",
  "not-an-email",
  "not-a-web-address",
  "not-in-list",
  "not-a-checkpoint",
  "unknown-field",
  "unknown-record",
  "wrong-shape",
  "password-common",
  "password-has-context",
] as const;
export type FieldErrorCode = (typeof FIELD_ERROR_CODES)[number];

/** A fault at one place of the input; `path` is dotted, as form libraries write it: "purposes.items.0.name". */
export type FieldError = { path: string; code: FieldErrorCode; params?: Record<string, string | number> };
