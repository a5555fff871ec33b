-- The day of a review is reckoned with the organisation's own usual interval, by whoever asks for it next.
ALTER TABLE activities ADD COLUMN review_interval text;
CREATE INDEX activities_by_review_interval ON activities (organisation_id,review_interval);
UPDATE activities SET review_interval = '' WHERE review_due_on IS NOT NULL;
