-- Lists count and filter by what the rules find; the older count of gaps goes.
DROP INDEX activities_by_gaps;
ALTER TABLE activities RENAME COLUMN gaps TO findings;
CREATE INDEX activities_by_findings ON activities (organisation_id,findings);
UPDATE activities SET findings = 0;
DELETE FROM activity_facets WHERE facet = 'gap';
INSERT INTO finding_marks SELECT id, organisation_id, 1 FROM activities WHERE true
	ON CONFLICT DO UPDATE SET stamp = stamp + 1;
