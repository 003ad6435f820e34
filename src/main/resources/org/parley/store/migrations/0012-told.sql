# Where a person says how, when or where an event was, that event is woven anew, not all that its article tells of. Of
# what was said before and is not woven yet only the articles are known: they are looked at as those of an answer are.

CREATE TABLE stale_anchor (
    anchor INTEGER PRIMARY KEY REFERENCES anchor   -- the words of an event of which a person says how it was
)

UPDATE stale SET how = max(how - 1, 0)
