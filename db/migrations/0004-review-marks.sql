-- What a reviewer has looked at: a help for reading, of each person, gone when the value changes. No part of the history.
CREATE TABLE review_marks (
	user_id text NOT NULL,
	activity_id text NOT NULL,
	field text NOT NULL,
	value_hash text NOT NULL,
	PRIMARY KEY(user_id, activity_id, field),
	FOREIGN KEY (user_id) REFERENCES user(id) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (activity_id) REFERENCES records(id) ON UPDATE no action ON DELETE cascade
);
