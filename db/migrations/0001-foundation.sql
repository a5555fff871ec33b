-- The foundation: working copy, derived tables, ledger, accounts.
-- Links are checked when a batch ends, because an organisation and its people name each other.
CREATE TABLE account (
	id text PRIMARY KEY NOT NULL,
	account_id text NOT NULL,
	provider_id text NOT NULL,
	user_id text NOT NULL,
	access_token text,
	refresh_token text,
	id_token text,
	access_token_expires_at integer,
	refresh_token_expires_at integer,
	scope text,
	password text,
	created_at integer NOT NULL,
	updated_at integer NOT NULL,
	FOREIGN KEY (user_id) REFERENCES user(id) ON UPDATE no action ON DELETE cascade
);

CREATE INDEX account_by_user ON account (user_id);
CREATE TABLE rate_limit (
	id text PRIMARY KEY NOT NULL,
	key text NOT NULL,
	count integer NOT NULL,
	last_request integer NOT NULL
);

CREATE UNIQUE INDEX rate_limit_key_unique ON rate_limit (key);
CREATE TABLE session (
	id text PRIMARY KEY NOT NULL,
	expires_at integer NOT NULL,
	token text NOT NULL,
	created_at integer NOT NULL,
	updated_at integer NOT NULL,
	ip_address text,
	user_agent text,
	user_id text NOT NULL,
	FOREIGN KEY (user_id) REFERENCES user(id) ON UPDATE no action ON DELETE cascade
);

CREATE UNIQUE INDEX session_token_unique ON session (token);
CREATE INDEX session_by_user ON session (user_id);
CREATE TABLE two_factor (
	id text PRIMARY KEY NOT NULL,
	secret text NOT NULL,
	backup_codes text NOT NULL,
	user_id text NOT NULL,
	verified integer DEFAULT true,
	failed_verification_count integer DEFAULT 0,
	locked_until integer,
	FOREIGN KEY (user_id) REFERENCES user(id) ON UPDATE no action ON DELETE cascade
);

CREATE INDEX two_factor_by_user ON two_factor (user_id);
CREATE TABLE user (
	id text PRIMARY KEY NOT NULL,
	name text NOT NULL,
	email text NOT NULL,
	email_verified integer DEFAULT false NOT NULL,
	image text,
	created_at integer NOT NULL,
	updated_at integer NOT NULL,
	two_factor_enabled integer DEFAULT false
);

CREATE UNIQUE INDEX user_email_unique ON user (email);
CREATE TABLE verification (
	id text PRIMARY KEY NOT NULL,
	identifier text NOT NULL,
	value text NOT NULL,
	expires_at integer NOT NULL,
	created_at integer NOT NULL,
	updated_at integer NOT NULL
);

CREATE INDEX verification_by_identifier ON verification (identifier);
CREATE TABLE installation (
	key text PRIMARY KEY NOT NULL,
	value text NOT NULL
);

CREATE TABLE invitations (
	token_hash text PRIMARY KEY NOT NULL,
	organisation_id text NOT NULL,
	person_id text NOT NULL,
	email text NOT NULL,
	expires_at integer NOT NULL
);

CREATE TABLE ledger_entries (
	organisation_id text NOT NULL,
	sequence integer NOT NULL,
	at integer NOT NULL,
	actor text NOT NULL,
	action text NOT NULL,
	noun text NOT NULL,
	subject_id text NOT NULL,
	revision integer NOT NULL,
	schema_version integer NOT NULL,
	state text,
	previous_hash text NOT NULL,
	hash text NOT NULL
);

CREATE UNIQUE INDEX ledger_entries_by_sequence ON ledger_entries (organisation_id,sequence);
CREATE UNIQUE INDEX ledger_entries_by_previous ON ledger_entries (organisation_id,previous_hash);
CREATE UNIQUE INDEX ledger_entries_by_subject ON ledger_entries (subject_id,revision);
CREATE INDEX ledger_entries_by_time ON ledger_entries (organisation_id,at);
CREATE TABLE activities (
	id text PRIMARY KEY NOT NULL,
	organisation_id text NOT NULL,
	reference text NOT NULL,
	name_en text NOT NULL,
	name_de text NOT NULL,
	status text NOT NULL,
	department_id text,
	gaps integer NOT NULL,
	updated_at integer NOT NULL,
	FOREIGN KEY (id) REFERENCES records(id) ON UPDATE no action ON DELETE cascade
);

CREATE UNIQUE INDEX activities_by_reference ON activities (organisation_id,reference);
CREATE INDEX activities_by_name_en ON activities (organisation_id,name_en);
CREATE INDEX activities_by_name_de ON activities (organisation_id,name_de);
CREATE INDEX activities_by_update ON activities (organisation_id,updated_at);
CREATE INDEX activities_by_gaps ON activities (organisation_id,gaps);
CREATE TABLE activity_facets (
	activity_id text NOT NULL,
	organisation_id text NOT NULL,
	facet text NOT NULL,
	value text NOT NULL,
	PRIMARY KEY(activity_id, facet, value),
	FOREIGN KEY (activity_id) REFERENCES records(id) ON UPDATE no action ON DELETE cascade
);

CREATE INDEX activity_facets_by_value ON activity_facets (organisation_id,facet,value,activity_id);
CREATE TABLE facet_counts (
	organisation_id text NOT NULL,
	facet text NOT NULL,
	value text NOT NULL,
	count integer NOT NULL,
	PRIMARY KEY(organisation_id, facet, value)
);

CREATE TABLE person_identities (
	commitment text PRIMARY KEY NOT NULL,
	organisation_id text NOT NULL,
	person_id text NOT NULL,
	salt text NOT NULL,
	identity text NOT NULL,
	created_at integer NOT NULL
);

CREATE TABLE record_links (
	from_id text NOT NULL,
	to_id text NOT NULL,
	field text NOT NULL,
	PRIMARY KEY(from_id, to_id, field),
	FOREIGN KEY (from_id) REFERENCES records(id) ON DELETE CASCADE,
	FOREIGN KEY (to_id) REFERENCES records(id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX record_links_by_target ON record_links (to_id,from_id);
CREATE TABLE records (
	number integer PRIMARY KEY NOT NULL,
	id text NOT NULL,
	organisation_id text NOT NULL,
	noun text NOT NULL,
	revision integer NOT NULL,
	state text NOT NULL,
	label_en text NOT NULL,
	label_de text NOT NULL,
	updated_at integer NOT NULL
);

CREATE UNIQUE INDEX records_id_unique ON records (id);
CREATE INDEX records_by_label_en ON records (organisation_id,noun,label_en);
CREATE INDEX records_by_label_de ON records (organisation_id,noun,label_de);

CREATE INDEX records_by_account ON records (json_extract(state, '$.userId')) WHERE noun = 'person';

CREATE VIRTUAL TABLE record_search USING fts5(text, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');

CREATE TRIGGER ledger_entries_are_never_changed BEFORE UPDATE ON ledger_entries
BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only');
END;

CREATE TRIGGER ledger_entries_are_never_removed BEFORE DELETE ON ledger_entries
BEGIN
  SELECT RAISE(ABORT, 'the ledger is append-only');
END;

CREATE TRIGGER activity_facets_are_counted AFTER INSERT ON activity_facets
BEGIN
  INSERT INTO facet_counts VALUES (new.organisation_id, new.facet, new.value, 1)
    ON CONFLICT DO UPDATE SET count = count + 1;
END;

CREATE TRIGGER activity_facets_are_uncounted AFTER DELETE ON activity_facets
BEGIN
  UPDATE facet_counts SET count = count - 1
    WHERE organisation_id = old.organisation_id AND facet = old.facet AND value = old.value;
  DELETE FROM facet_counts
    WHERE organisation_id = old.organisation_id AND facet = old.facet AND value = old.value AND count = 0;
END;
