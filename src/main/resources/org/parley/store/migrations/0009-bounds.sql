# The events of a period are found by all that bounds them, also those that no article dates. Each bound counts days from
# 1970; an unknown one is a small number where it is a first day, and a large one where it is a last. Those of events that
# are there are written before the timeline is next looked at.

ALTER TABLE event ADD COLUMN start_no_earlier INTEGER NOT NULL DEFAULT -2147483648

ALTER TABLE event ADD COLUMN start_no_later INTEGER NOT NULL DEFAULT 2147483647

ALTER TABLE event ADD COLUMN end_no_earlier INTEGER NOT NULL DEFAULT -2147483648

ALTER TABLE event ADD COLUMN end_no_later INTEGER NOT NULL DEFAULT 2147483647

CREATE INDEX event_by_bounds ON event (shown, start_no_earlier, end_no_later, start_no_later, end_no_earlier, salience)

INSERT OR REPLACE INTO tally (name, value) SELECT 'event bounds are missing', 1 WHERE EXISTS (SELECT 1 FROM event)
