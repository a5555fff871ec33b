-- Few findings are given to people; whoever has some finds them at once.
CREATE INDEX findings_by_person ON findings (organisation_id, assigned_to, due_on) WHERE assigned_to IS NOT NULL;
