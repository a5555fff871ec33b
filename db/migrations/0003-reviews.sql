-- Days on which reviews are due, mail about them, and calendars. No activity was in force before this: the day is empty in every row.
ALTER TABLE activities ADD COLUMN review_due_on text;
CREATE INDEX activities_by_review ON activities (organisation_id,review_due_on);

CREATE TABLE mail_messages (
	key text PRIMARY KEY NOT NULL,
	organisation_id text NOT NULL,
	kind text NOT NULL,
	person_id text,
	activity_id text,
	state text NOT NULL,
	attempts integer NOT NULL,
	next_attempt_at integer NOT NULL,
	claim text,
	changed_at integer NOT NULL,
	fault text
);

CREATE INDEX mail_messages_by_state ON mail_messages (organisation_id,state);

CREATE TABLE calendar_feeds (
	token_hash text PRIMARY KEY NOT NULL,
	organisation_id text NOT NULL,
	user_id text NOT NULL,
	locale text NOT NULL,
	created_at integer NOT NULL
);

CREATE INDEX calendar_feeds_by_user ON calendar_feeds (user_id,organisation_id);
