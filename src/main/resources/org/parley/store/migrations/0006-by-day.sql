# The events of a large library are listed by their days, page by page.

DROP INDEX event_by_first_day

CREATE INDEX event_by_first_day ON event (shown, first_day, last_day, id)

# Facts that share a key meet only if they have a day in common. Of keys that are there already no days are known.

ALTER TABLE fact_key ADD COLUMN first INTEGER NOT NULL DEFAULT -2147483648

ALTER TABLE fact_key ADD COLUMN last INTEGER NOT NULL DEFAULT 2147483647

ALTER TABLE stale_key RENAME TO former_stale_key

CREATE TABLE stale_key (
    key INTEGER NOT NULL,           -- of a fact that is gone
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (key, first, last)
) WITHOUT ROWID

INSERT INTO stale_key (key, first, last) SELECT key, -2147483648, 2147483647 FROM former_stale_key

DROP TABLE former_stale_key
