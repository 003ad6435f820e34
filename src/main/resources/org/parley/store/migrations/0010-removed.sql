# A person can remove an article: what was read of it is dropped, while its file, and what a person said of it, are kept.
# All that was imported goes by another name; "article" are those of it that were not removed.

ALTER TABLE article RENAME TO imported

CREATE TABLE removed (              -- what a person removed
    article INTEGER PRIMARY KEY REFERENCES imported
)

CREATE VIEW article AS SELECT * FROM imported WHERE id NOT IN (SELECT article FROM removed)
