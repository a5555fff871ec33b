-- Links to one questionnaire, and conversations by the activity that they are about.
CREATE TABLE questionnaire_links (
	id text PRIMARY KEY NOT NULL,
	token_hash text NOT NULL,
	organisation_id text NOT NULL,
	activity_id text NOT NULL,
	email text NOT NULL,
	created_at integer NOT NULL,
	expires_at integer NOT NULL,
	closed_at integer,
	FOREIGN KEY (activity_id) REFERENCES records(id) ON UPDATE no action ON DELETE cascade
);

CREATE UNIQUE INDEX questionnaire_links_token_hash_unique ON questionnaire_links (token_hash);
CREATE INDEX questionnaire_links_by_activity ON questionnaire_links (activity_id);
CREATE INDEX records_threads_by_activity ON records (json_extract(state, '$.activityId')) WHERE noun = 'thread';
