# The topics that a person chose for this library, in place of those that come with Parley: one row at most.

CREATE TABLE topic_scheme (
    text TEXT NOT NULL              -- in the format of a scheme file
)
