# What a person says is shown beside what the articles said when it was set. A mention can be split off its event: then
# the field is APART, with no value. Events are to be written anew with what was set of them.

ALTER TABLE correction ADD COLUMN was TEXT

INSERT OR REPLACE INTO tally (name, value) VALUES ('timeline is stale', 1)
