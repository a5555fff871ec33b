-- What was handed over to authorities and auditors, through which link, and when it was fetched.
CREATE TABLE handover_links (
	token_hash text PRIMARY KEY NOT NULL,
	handover_id text NOT NULL,
	FOREIGN KEY (handover_id) REFERENCES records(id) ON UPDATE no action ON DELETE cascade
);
CREATE TABLE handover_downloads (
	handover_id text NOT NULL,
	at integer NOT NULL,
	FOREIGN KEY (handover_id) REFERENCES records(id) ON UPDATE no action ON DELETE cascade
);
CREATE INDEX handover_downloads_by_handover ON handover_downloads (handover_id);
