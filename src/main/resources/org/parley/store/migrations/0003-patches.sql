# The timeline is kept so that a change rewrites only what it reaches. What follows from which events stand side by side
# (their sequence, orders by date, the order of articles) is no longer kept but found when they are read. The timeline is
# woven anew from what is derived.

DROP TABLE event_part

DROP TABLE mention

DROP TABLE event_words

DROP TABLE event

DROP TABLE event_order

DROP TABLE article_order

DROP TABLE possible_match

DROP TABLE conflict

DROP TABLE writing

DELETE FROM tally

# -- what changed since the timeline was woven -----------------------------------------------------------------------

CREATE TABLE stale (
    article INTEGER PRIMARY KEY REFERENCES article
)

CREATE TABLE stale_key (
    key INTEGER PRIMARY KEY         -- of a fact that is gone
)

INSERT INTO stale (article) SELECT id FROM article

# -- by what facts can meet ------------------------------------------------------------------------------------------

CREATE TABLE fact_key (
    key INTEGER NOT NULL,           -- a digest
    article INTEGER NOT NULL REFERENCES article,
    number INTEGER NOT NULL,        -- of the event, as its article counts
    PRIMARY KEY (key, article, number)
) WITHOUT ROWID

CREATE INDEX fact_key_by_fact ON fact_key (article, number)

# -- the timeline. In its JSON an article goes by its row; its key is put in when it is read --------------------------

CREATE TABLE event (
    ref INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    digest INTEGER NOT NULL,        -- of what is in event_body
    shown INTEGER NOT NULL,         -- 0: mentioned only in passing
    dated INTEGER NOT NULL,         -- 1: an article or a person dates it
    salience REAL NOT NULL,
    first_day INTEGER NOT NULL,     -- of a dated event whose ends are known, from 1970; else a large number
    last_day INTEGER NOT NULL,      -- likewise; else a small number
    title TEXT NOT NULL,
    label TEXT NOT NULL,
    kind TEXT NOT NULL,
    status TEXT NOT NULL
)

CREATE INDEX event_by_salience ON event (shown, salience DESC, first_day, id)

CREATE INDEX event_by_first_day ON event (shown, first_day, last_day)

CREATE INDEX event_by_last_day ON event (shown, last_day)

CREATE TABLE event_body (
    event INTEGER PRIMARY KEY REFERENCES event,
    body TEXT NOT NULL,             -- JSON
    outline TEXT NOT NULL           -- JSON: what decides whether it may be another
)

CREATE TABLE event_part (
    part TEXT PRIMARY KEY,          -- id of an event of one article
    event INTEGER NOT NULL REFERENCES event,
    article INTEGER NOT NULL REFERENCES article
) WITHOUT ROWID

CREATE INDEX event_part_by_event ON event_part (event)

CREATE INDEX event_part_by_article ON event_part (article)

CREATE VIRTUAL TABLE event_words USING fts5 (
    name, quotes, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
)

CREATE TABLE mention (
    article TEXT NOT NULL,          -- file
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    line INTEGER NOT NULL,
    status TEXT NOT NULL,
    event INTEGER NOT NULL REFERENCES event,
    PRIMARY KEY (article, start, end, event)
) WITHOUT ROWID

CREATE INDEX mention_by_event ON mention (event)

CREATE TABLE event_order (          -- those that articles state
    id INTEGER PRIMARY KEY,         -- a digest of the JSON
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    body TEXT NOT NULL              -- JSON
)

CREATE INDEX event_order_by_before ON event_order (before)

CREATE INDEX event_order_by_after ON event_order (after)

CREATE TABLE event_key (            -- events that may be one are near each other under a key
    key INTEGER NOT NULL,           -- a digest
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    id TEXT NOT NULL,
    event INTEGER NOT NULL REFERENCES event,
    PRIMARY KEY (key, first, last, id)
) WITHOUT ROWID

CREATE INDEX event_key_by_event ON event_key (event)

CREATE TABLE possible_match (
    key INTEGER NOT NULL,
    a TEXT NOT NULL,
    b TEXT NOT NULL,
    PRIMARY KEY (key, a, b)
) WITHOUT ROWID

CREATE INDEX possible_match_by_a ON possible_match (a, b)

CREATE INDEX possible_match_by_b ON possible_match (b)

CREATE TABLE conflict (
    id INTEGER PRIMARY KEY,         -- a digest of the JSON
    body TEXT NOT NULL              -- JSON
)

CREATE TABLE conflict_event (
    event TEXT NOT NULL,            -- id
    conflict INTEGER NOT NULL,
    PRIMARY KEY (event, conflict)
) WITHOUT ROWID

CREATE INDEX conflict_event_by_conflict ON conflict_event (conflict)

CREATE TABLE writing (
    file TEXT PRIMARY KEY,
    digest INTEGER NOT NULL,
    body TEXT NOT NULL              -- JSON: when the article was written
) WITHOUT ROWID
