-- Files that wait for a decision, what was learnt about columns, and where each imported value came from.
CREATE TABLE import_uploads (
	id text PRIMARY KEY NOT NULL,
	organisation_id text NOT NULL,
	actor text NOT NULL,
	file_name text NOT NULL,
	sha256 text NOT NULL,
	content blob NOT NULL,
	mapping text,
	created_at integer NOT NULL
);
CREATE INDEX import_uploads_by_organisation ON import_uploads (organisation_id, created_at);
CREATE TABLE import_mappings (
	organisation_id text NOT NULL,
	signature text NOT NULL,
	mapping text NOT NULL,
	updated_at integer NOT NULL,
	PRIMARY KEY (organisation_id, signature)
);
CREATE TABLE import_places (
	import_id text NOT NULL,
	record_id text NOT NULL,
	key text NOT NULL,
	before_revision integer NOT NULL,
	revision integer NOT NULL,
	sheet text NOT NULL,
	cell text NOT NULL,
	places text NOT NULL,
	PRIMARY KEY (import_id, record_id),
	FOREIGN KEY (import_id) REFERENCES records(id) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (record_id) REFERENCES records(id) ON UPDATE no action ON DELETE cascade DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;
CREATE INDEX import_places_by_record ON import_places (record_id);
-- References are never given out again: those of activities that an undone import took away are looked up here.
CREATE INDEX ledger_entries_of_removals ON ledger_entries (organisation_id, noun, subject_id) WHERE state IS NULL;
