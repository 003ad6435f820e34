# A fact can have a key for several ranges of days, and of every key it is kept for which: by that facts are told apart.
# It is also kept how an article changed, since little is to be woven anew where a person only says how an event was. The
# keys are found, and all is woven anew, before the timeline is next looked at.

DROP TABLE fact_key

CREATE TABLE fact_key (
    key INTEGER NOT NULL,           -- a digest
    article INTEGER NOT NULL REFERENCES imported,
    number INTEGER NOT NULL,        -- of the event, as its article counts
    first INTEGER NOT NULL,         -- the days, counted from 1970
    last INTEGER NOT NULL,
    PRIMARY KEY (key, article, number, first, last)
) WITHOUT ROWID

CREATE INDEX fact_key_by_fact ON fact_key (article, number)

DELETE FROM stale_key

ALTER TABLE stale ADD COLUMN how INTEGER NOT NULL DEFAULT 4

DELETE FROM tally WHERE name = 'articles changed'

UPDATE event SET digest = 0 WHERE (SELECT value FROM tally WHERE name = 'event bounds are missing') = 1

DELETE FROM tally WHERE name = 'event bounds are missing'

INSERT OR REPLACE INTO tally (name, value) SELECT 'to be woven whole', 1 WHERE EXISTS (SELECT 1 FROM article)
