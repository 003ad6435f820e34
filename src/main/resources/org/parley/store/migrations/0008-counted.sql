# The topics are counted as articles come and go, and the events of one kind are listed by their salience.

DELETE FROM topic

INSERT INTO topic (topic, articles, statements) SELECT topic, count(DISTINCT file), count(*) FROM statement_topic GROUP BY topic

CREATE INDEX event_by_kind ON event (shown, kind, salience DESC, first_day, id)

UPDATE tally SET value = 2 WHERE name = 'articles changed' AND value = 1
