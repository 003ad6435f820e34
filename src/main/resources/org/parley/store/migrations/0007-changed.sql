# What rests on the articles alone (their keys, their origins, the topics) is found anew only where articles changed, not
# where a person says something of an event. Libraries from before do not tell the two apart.

INSERT OR REPLACE INTO tally (name, value) SELECT 'articles changed', 1 WHERE EXISTS (SELECT 1 FROM stale)
