-- What the rules found, kept for as long as nothing changed that they read.
CREATE TABLE findings (
	record_id text NOT NULL,
	organisation_id text NOT NULL,
	noun text NOT NULL,
	department_id text NOT NULL,
	key text NOT NULL,
	rule text NOT NULL,
	grade text NOT NULL,
	standing text NOT NULL,
	place text NOT NULL,
	assigned_to text,
	due_on text,
	PRIMARY KEY(record_id, key),
	FOREIGN KEY (record_id) REFERENCES records(id) ON UPDATE no action ON DELETE cascade
);
CREATE INDEX findings_by_standing ON findings (organisation_id, standing, grade, record_id);
CREATE INDEX findings_by_rule ON findings (organisation_id, rule, standing, record_id);

CREATE TABLE finding_totals (
	organisation_id text NOT NULL,
	department_id text NOT NULL,
	standing text NOT NULL,
	grade text NOT NULL,
	rule text NOT NULL,
	count integer NOT NULL,
	PRIMARY KEY(organisation_id, department_id, standing, grade, rule)
);
CREATE TRIGGER finding_comes AFTER INSERT ON findings BEGIN
	INSERT INTO finding_totals VALUES (new.organisation_id, new.department_id, new.standing, new.grade, new.rule, 1)
		ON CONFLICT DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER finding_goes AFTER DELETE ON findings BEGIN
	UPDATE finding_totals SET count = count - 1
		WHERE organisation_id = old.organisation_id AND department_id = old.department_id
			AND standing = old.standing AND grade = old.grade AND rule = old.rule;
END;

CREATE TABLE finding_marks (
	record_id text PRIMARY KEY NOT NULL,
	organisation_id text NOT NULL,
	stamp integer NOT NULL
);
CREATE INDEX finding_marks_by_organisation ON finding_marks (organisation_id);
CREATE TABLE finding_days (
	record_id text PRIMARY KEY NOT NULL,
	organisation_id text NOT NULL,
	changes_on text NOT NULL
);
CREATE INDEX finding_days_by_day ON finding_days (organisation_id, changes_on);
CREATE TABLE finding_peers (
	record_id text NOT NULL,
	organisation_id text NOT NULL,
	key text NOT NULL,
	PRIMARY KEY(record_id, key)
);
CREATE INDEX finding_peers_by_key ON finding_peers (organisation_id, key);

-- A rule reads a record, what that names, what those name in turn, and the activities that name it.
CREATE VIEW finding_neighbours AS
	SELECT from_id AS record_id, to_id AS of_id FROM record_links
	UNION SELECT far.from_id, near.to_id FROM record_links AS near JOIN record_links AS far ON far.to_id = near.from_id
	UNION SELECT to_id, from_id FROM record_links;

CREATE TRIGGER finding_marks_of_new AFTER INSERT ON records BEGIN
	INSERT INTO finding_marks SELECT new.id, new.organisation_id, 1
		WHERE new.noun IN ('organisation', 'party', 'system', 'measure', 'cookie', 'activity')
		ON CONFLICT DO UPDATE SET stamp = stamp + 1;
	INSERT INTO finding_marks SELECT id, organisation_id, 1 FROM records
		WHERE (new.noun IN ('organisation', 'law', 'person') AND organisation_id = new.organisation_id
			OR new.noun = 'judgement' AND id = json_extract(new.state, '$.subjectId'))
			AND noun IN ('organisation', 'party', 'system', 'measure', 'cookie', 'activity')
		ON CONFLICT DO UPDATE SET stamp = stamp + 1;
END;
CREATE TRIGGER finding_marks_of_changed AFTER UPDATE OF state ON records BEGIN
	INSERT INTO finding_marks SELECT new.id, new.organisation_id, 1
		WHERE new.noun IN ('organisation', 'party', 'system', 'measure', 'cookie', 'activity')
		ON CONFLICT DO UPDATE SET stamp = stamp + 1;
	INSERT INTO finding_marks SELECT id, organisation_id, 1 FROM records
		WHERE id IN (SELECT record_id FROM finding_neighbours WHERE of_id = new.id)
			AND noun IN ('organisation', 'party', 'system', 'measure', 'cookie', 'activity')
		ON CONFLICT DO UPDATE SET stamp = stamp + 1;
	INSERT INTO finding_marks SELECT id, organisation_id, 1 FROM records
		WHERE (new.noun IN ('organisation', 'law', 'person') AND organisation_id = new.organisation_id
			OR new.noun = 'judgement' AND id = json_extract(new.state, '$.subjectId'))
			AND noun IN ('organisation', 'party', 'system', 'measure', 'cookie', 'activity')
		ON CONFLICT DO UPDATE SET stamp = stamp + 1;
END;
CREATE TRIGGER finding_marks_of_removed AFTER DELETE ON records BEGIN
	INSERT INTO finding_marks SELECT id, organisation_id, 1 FROM records
		WHERE (old.noun = 'law' AND organisation_id = old.organisation_id
			OR old.noun = 'judgement' AND id = json_extract(old.state, '$.subjectId'))
			AND noun IN ('organisation', 'party', 'system', 'measure', 'cookie', 'activity')
		ON CONFLICT DO UPDATE SET stamp = stamp + 1;
	DELETE FROM findings WHERE record_id = old.id;
	DELETE FROM finding_marks WHERE record_id = old.id;
	DELETE FROM finding_days WHERE record_id = old.id;
	DELETE FROM finding_peers WHERE record_id = old.id;
END;
CREATE TRIGGER finding_marks_of_link AFTER INSERT ON record_links BEGIN
	INSERT INTO finding_marks SELECT id, organisation_id, 1 FROM records
		WHERE id = new.to_id AND noun IN ('party', 'system', 'measure', 'cookie')
		ON CONFLICT DO UPDATE SET stamp = stamp + 1;
END;
CREATE TRIGGER finding_marks_of_unlink AFTER DELETE ON record_links BEGIN
	INSERT INTO finding_marks SELECT id, organisation_id, 1 FROM records
		WHERE id = old.to_id AND noun IN ('party', 'system', 'measure', 'cookie')
		ON CONFLICT DO UPDATE SET stamp = stamp + 1;
END;

INSERT INTO finding_marks SELECT id, organisation_id, 1 FROM records
	WHERE noun IN ('organisation', 'party', 'system', 'measure', 'cookie', 'activity');
