-- Tables that are nothing but their key are kept in its order, once instead of twice; each new or changed record asks
-- only for the marks that its own noun can set.
DROP TRIGGER finding_marks_of_link;
DROP TRIGGER finding_marks_of_unlink;
DROP TRIGGER finding_marks_of_new;
DROP TRIGGER finding_marks_of_changed;
DROP TRIGGER finding_marks_of_removed;
DROP VIEW finding_neighbours;
CREATE TABLE lean_links (
	from_id text NOT NULL,
	to_id text NOT NULL,
	field text NOT NULL,
	PRIMARY KEY(from_id, to_id, field),
	FOREIGN KEY (from_id) REFERENCES records(id) ON DELETE CASCADE,
	FOREIGN KEY (to_id) REFERENCES records(id) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;
INSERT INTO lean_links SELECT from_id, to_id, field FROM record_links;
DROP TABLE record_links;
ALTER TABLE lean_links RENAME TO record_links;
CREATE INDEX record_links_by_target ON record_links (to_id,from_id);

CREATE TABLE lean_facets (
	activity_id text NOT NULL,
	organisation_id text NOT NULL,
	facet text NOT NULL,
	value text NOT NULL,
	PRIMARY KEY(activity_id, facet, value),
	FOREIGN KEY (activity_id) REFERENCES records(id) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
INSERT INTO lean_facets SELECT activity_id, organisation_id, facet, value FROM activity_facets;
DROP TABLE activity_facets;
ALTER TABLE lean_facets RENAME TO activity_facets;
CREATE INDEX activity_facets_by_value ON activity_facets (organisation_id,facet,value,activity_id);

CREATE TABLE lean_counts (
	organisation_id text NOT NULL,
	facet text NOT NULL,
	value text NOT NULL,
	count integer NOT NULL,
	PRIMARY KEY(organisation_id, facet, value)
) WITHOUT ROWID;
INSERT INTO lean_counts SELECT organisation_id, facet, value, count FROM facet_counts;
DROP TABLE facet_counts;
ALTER TABLE lean_counts RENAME TO facet_counts;

CREATE TABLE lean_marks (
	record_id text PRIMARY KEY NOT NULL,
	organisation_id text NOT NULL,
	stamp integer NOT NULL
) WITHOUT ROWID;
INSERT INTO lean_marks SELECT record_id, organisation_id, stamp FROM finding_marks;
DROP TABLE finding_marks;
ALTER TABLE lean_marks RENAME TO finding_marks;
CREATE INDEX finding_marks_by_organisation ON finding_marks (organisation_id);

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

CREATE VIEW finding_neighbours AS
	SELECT from_id AS record_id, to_id AS of_id FROM record_links
	UNION SELECT far.from_id, near.to_id FROM record_links AS near JOIN record_links AS far ON far.to_id = near.from_id
	UNION SELECT to_id, from_id FROM record_links;

CREATE TRIGGER finding_marks_of_new AFTER INSERT ON records
	WHEN new.noun IN ('organisation', 'party', 'system', 'measure', 'cookie', 'activity')
BEGIN
	INSERT INTO finding_marks VALUES (new.id, new.organisation_id, 1) ON CONFLICT DO UPDATE SET stamp = stamp + 1;
END;
CREATE TRIGGER finding_marks_of_changed AFTER UPDATE OF state ON records
	WHEN new.noun IN ('organisation', 'party', 'system', 'measure', 'cookie', 'activity')
BEGIN
	INSERT INTO finding_marks VALUES (new.id, new.organisation_id, 1) ON CONFLICT DO UPDATE SET stamp = stamp + 1;
END;
CREATE TRIGGER finding_marks_around_changed AFTER UPDATE OF state ON records BEGIN
	INSERT INTO finding_marks SELECT id, organisation_id, 1 FROM records
		WHERE id IN (SELECT record_id FROM finding_neighbours WHERE of_id = new.id)
			AND noun IN ('organisation', 'party', 'system', 'measure', 'cookie', 'activity')
		ON CONFLICT DO UPDATE SET stamp = stamp + 1;
END;
-- What an organisation, its people and its law say, every rule may read.
CREATE TRIGGER finding_marks_of_all_by_new AFTER INSERT ON records
	WHEN new.noun IN ('organisation', 'law', 'person')
BEGIN
	INSERT INTO finding_marks SELECT id, organisation_id, 1 FROM records
		WHERE organisation_id = new.organisation_id
			AND noun IN ('organisation', 'party', 'system', 'measure', 'cookie', 'activity')
		ON CONFLICT DO UPDATE SET stamp = stamp + 1;
END;
CREATE TRIGGER finding_marks_of_all_by_changed AFTER UPDATE OF state ON records
	WHEN new.noun IN ('organisation', 'law', 'person')
BEGIN
	INSERT INTO finding_marks SELECT id, organisation_id, 1 FROM records
		WHERE organisation_id = new.organisation_id
			AND noun IN ('organisation', 'party', 'system', 'measure', 'cookie', 'activity')
		ON CONFLICT DO UPDATE SET stamp = stamp + 1;
END;
CREATE TRIGGER finding_marks_of_all_by_removed AFTER DELETE ON records
	WHEN old.noun = 'law'
BEGIN
	INSERT INTO finding_marks SELECT id, organisation_id, 1 FROM records
		WHERE organisation_id = old.organisation_id
			AND noun IN ('organisation', 'party', 'system', 'measure', 'cookie', 'activity')
		ON CONFLICT DO UPDATE SET stamp = stamp + 1;
END;
CREATE TRIGGER finding_marks_of_judged AFTER INSERT ON records
	WHEN new.noun = 'judgement'
BEGIN
	INSERT INTO finding_marks SELECT id, organisation_id, 1 FROM records
		WHERE id = json_extract(new.state, '$.subjectId')
			AND noun IN ('organisation', 'party', 'system', 'measure', 'cookie', 'activity')
		ON CONFLICT DO UPDATE SET stamp = stamp + 1;
END;
CREATE TRIGGER finding_marks_of_judged_anew AFTER UPDATE OF state ON records
	WHEN new.noun = 'judgement'
BEGIN
	INSERT INTO finding_marks SELECT id, organisation_id, 1 FROM records
		WHERE id = json_extract(new.state, '$.subjectId')
			AND noun IN ('organisation', 'party', 'system', 'measure', 'cookie', 'activity')
		ON CONFLICT DO UPDATE SET stamp = stamp + 1;
END;
CREATE TRIGGER finding_marks_of_unjudged AFTER DELETE ON records
	WHEN old.noun = 'judgement'
BEGIN
	INSERT INTO finding_marks SELECT id, organisation_id, 1 FROM records
		WHERE id = json_extract(old.state, '$.subjectId')
			AND noun IN ('organisation', 'party', 'system', 'measure', 'cookie', 'activity')
		ON CONFLICT DO UPDATE SET stamp = stamp + 1;
END;
CREATE TRIGGER findings_of_removed AFTER DELETE ON records BEGIN
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
