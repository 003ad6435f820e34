# The first form of the library file. Offsets are UTF-16 units of the canonical text. Statements are parted by a blank line.

# -- what was imported -----------------------------------------------------------------------------------------------

CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    file TEXT NOT NULL UNIQUE,      -- relative to the imported folder, with /
    key TEXT NOT NULL DEFAULT '',   -- the short name in the window; follows from all file names
    path TEXT NOT NULL UNIQUE,      -- where the file was found, absolute
    version INTEGER NOT NULL,       -- the newest version in source
    sha256 TEXT NOT NULL,           -- of the newest version
    title TEXT NOT NULL,
    title_derived INTEGER NOT NULL,
    published TEXT,                 -- EDTF
    outlet TEXT,
    tables INTEGER NOT NULL,
    statements INTEGER NOT NULL,
    given TEXT NOT NULL             -- JSON: what a metadata table said of it
)

CREATE INDEX article_by_sha256 ON article (sha256)

CREATE TABLE source (
    article INTEGER NOT NULL REFERENCES article,
    version INTEGER NOT NULL,       -- counts from 1; older versions are kept
    sha256 TEXT NOT NULL,
    bytes BLOB NOT NULL,            -- the file as it was, compressed (zlib)
    PRIMARY KEY (article, version)
)

CREATE TABLE copy (
    path TEXT PRIMARY KEY,          -- another file with the same bytes
    file TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES article
)

CREATE INDEX copy_by_article ON copy (article)

# -- what is derived from the newest versions: can be made again from source -----------------------------------------

CREATE TABLE reading (
    article INTEGER PRIMARY KEY REFERENCES article,
    derivation TEXT NOT NULL,       -- what it was derived with: scheme, metadata, published date
    text TEXT NOT NULL,             -- the canonical text
    structure BLOB NOT NULL,        -- JSON, compressed (zlib): the article without its text
    findings BLOB NOT NULL,         -- JSON, compressed
    facts BLOB NOT NULL             -- JSON, compressed: what the article contributes to the timeline
)

CREATE TABLE fingerprint (
    article INTEGER PRIMARY KEY REFERENCES article,
    hashes BLOB NOT NULL            -- MinHash of the words
)

CREATE TABLE fingerprint_band (
    band INTEGER NOT NULL,
    article INTEGER NOT NULL REFERENCES article,
    PRIMARY KEY (band, article)
) WITHOUT ROWID

CREATE INDEX fingerprint_band_by_article ON fingerprint_band (article)

CREATE TABLE alike (                -- two articles are one story, reprinted with changes
    a INTEGER NOT NULL REFERENCES article,
    b INTEGER NOT NULL REFERENCES article,
    PRIMARY KEY (a, b)
) WITHOUT ROWID

CREATE INDEX alike_by_b ON alike (b)

CREATE TABLE origin (
    article INTEGER PRIMARY KEY REFERENCES article,
    story INTEGER NOT NULL          -- the article that it goes back to, perhaps itself
)

CREATE INDEX origin_by_story ON origin (story)

CREATE TABLE passage (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article,
    file TEXT NOT NULL,
    kind TEXT NOT NULL,             -- TITLE, HEADING, BODY, CELL
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    line INTEGER NOT NULL
)

CREATE INDEX passage_by_article ON passage (article)

CREATE VIRTUAL TABLE passage_words USING fts5 (
    title, heading, body, cell,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
)

CREATE TABLE data_table (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article,
    file TEXT NOT NULL,
    number INTEGER NOT NULL,
    columns TEXT NOT NULL,          -- JSON
    section TEXT,
    caption TEXT,
    rows INTEGER NOT NULL,
    UNIQUE (file, number)
)

CREATE INDEX data_table_by_article ON data_table (article)

CREATE VIRTUAL TABLE data_table_words USING fts5 (
    words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
)

CREATE TABLE statement (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article,
    role TEXT NOT NULL,
    label TEXT,
    quote TEXT NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    first_line INTEGER NOT NULL,
    last_line INTEGER NOT NULL,
    section TEXT,
    table_number INTEGER,
    table_row INTEGER,
    event_start INTEGER,            -- the first mention of the event that it is about
    event_end INTEGER
)

CREATE INDEX statement_by_article ON statement (article)

CREATE TABLE statement_topic (
    topic TEXT NOT NULL,
    file TEXT NOT NULL,
    start INTEGER NOT NULL,
    statement INTEGER NOT NULL REFERENCES statement,
    PRIMARY KEY (topic, file, start, statement)
) WITHOUT ROWID

CREATE INDEX statement_topic_by_statement ON statement_topic (statement)

CREATE TABLE topic (
    topic TEXT PRIMARY KEY,
    articles INTEGER NOT NULL,
    statements INTEGER NOT NULL
)

# -- the timeline, woven from the findings of all articles -----------------------------------------------------------

CREATE TABLE event (
    ref INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL,      -- in the order of the timeline
    digest INTEGER NOT NULL,        -- of the JSON
    shown INTEGER NOT NULL,         -- 0: mentioned only in passing
    salience REAL NOT NULL,
    title TEXT NOT NULL,
    label TEXT NOT NULL,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    event TEXT NOT NULL             -- JSON
)

CREATE INDEX event_by_salience ON event (shown, salience DESC, position)

CREATE TABLE event_part (
    part TEXT PRIMARY KEY,          -- id of an event of one article
    event INTEGER NOT NULL REFERENCES event
) WITHOUT ROWID

CREATE INDEX event_part_by_event ON event_part (event)

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

CREATE TABLE event_order (
    id INTEGER PRIMARY KEY,         -- a digest of the JSON, as in the tables that follow
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    because TEXT NOT NULL,
    event_order TEXT NOT NULL       -- JSON
)

CREATE INDEX event_order_by_before ON event_order (before)

CREATE INDEX event_order_by_after ON event_order (after)

CREATE TABLE article_order (
    id INTEGER PRIMARY KEY,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    article_order TEXT NOT NULL     -- JSON
)

CREATE INDEX article_order_by_before ON article_order (before)

CREATE TABLE possible_match (
    id INTEGER PRIMARY KEY,
    a TEXT NOT NULL,
    b TEXT NOT NULL,
    possible_match TEXT NOT NULL    -- JSON
)

CREATE INDEX possible_match_by_a ON possible_match (a)

CREATE INDEX possible_match_by_b ON possible_match (b)

CREATE TABLE conflict (
    id INTEGER PRIMARY KEY,
    conflict TEXT NOT NULL          -- JSON
)

CREATE TABLE writing (
    id INTEGER PRIMARY KEY,
    file TEXT NOT NULL UNIQUE,
    writing TEXT NOT NULL           -- JSON: when the article was written
)

CREATE TABLE tally (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
)

# -- what a person adds: never touched by an import ------------------------------------------------------------------

CREATE TABLE anchor (                -- words of an article that something is fixed to (W3C Web Annotation)
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    lost INTEGER NOT NULL DEFAULT 0 -- 1: the newest version no longer has the words
)

CREATE INDEX anchor_by_article ON anchor (article)

CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    target_kind TEXT NOT NULL,      -- EVENT, ARTICLE, TOPIC, TABLE
    target TEXT NOT NULL,
    anchor INTEGER REFERENCES anchor, -- by which a note on an event finds the event again
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    changed TEXT NOT NULL           -- ISO 8601, UTC
)

CREATE INDEX note_by_target ON note (target_kind, target)

CREATE TABLE answer (               -- two events are one, or are not; the later answer counts
    id INTEGER PRIMARY KEY,
    a INTEGER NOT NULL REFERENCES anchor,
    b INTEGER NOT NULL REFERENCES anchor,
    same INTEGER NOT NULL
)

CREATE TABLE correction (           -- what a person says of an event
    id INTEGER PRIMARY KEY,
    anchor INTEGER NOT NULL REFERENCES anchor,
    field TEXT NOT NULL,            -- TITLE, PLACE, DATE, STATUS
    value TEXT NOT NULL
)

CREATE TABLE published_by_person (
    article INTEGER PRIMARY KEY REFERENCES article,
    published TEXT NOT NULL         -- EDTF
)

CREATE TABLE set_apart (            -- articles that are no copies, whatever they are like
    article INTEGER PRIMARY KEY REFERENCES article
)

CREATE TABLE saved_search (
    query TEXT PRIMARY KEY
)
