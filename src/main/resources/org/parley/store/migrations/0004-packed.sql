# What is told of an event, and of when an article was written, is kept compressed. The timeline is woven anew.

DROP TABLE event_body

CREATE TABLE event_body (
    event INTEGER PRIMARY KEY REFERENCES event,
    body BLOB NOT NULL,             -- JSON, compressed (zlib, with event-dictionary-1.json)
    outline BLOB NOT NULL           -- likewise: what decides whether it may be another
)

DROP TABLE writing

CREATE TABLE writing (
    file TEXT PRIMARY KEY,
    digest INTEGER NOT NULL,
    body BLOB NOT NULL              -- likewise: when the article was written
) WITHOUT ROWID

DELETE FROM mention

DELETE FROM event_part

DELETE FROM event_key

INSERT INTO event_words (event_words) VALUES ('delete-all')

DELETE FROM event

INSERT OR IGNORE INTO stale (article) SELECT id FROM article
