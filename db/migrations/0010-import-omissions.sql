-- What of a file an import did not take over, with its cell: the preview that said so is gone once somebody decided.
CREATE TABLE import_omissions (
	import_id text NOT NULL,
	position integer NOT NULL,
	sheet text NOT NULL,
	cell text NOT NULL,
	omission text NOT NULL,
	PRIMARY KEY (import_id, position),
	FOREIGN KEY (import_id) REFERENCES records(id) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
