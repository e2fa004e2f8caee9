-- Version 2: an append writes no index of ce_case. Run it while no program of an earlier version writes: what it appends would not be told of by the feed
-- until the case goes on.

-- 1 where the feed has something to tell of the case. A column of its own: an index on fed and revision had to be written with every append, this one
-- only with the first after the feed was read, and a line whose indexed columns stay as they are is kept in its page.
ALTER TABLE ce_case ADD COLUMN news INTEGER NOT NULL DEFAULT 1;
UPDATE ce_case SET news = 0 WHERE fed >= revision;

DROP INDEX ce_case_unfed;
CREATE INDEX ce_case_news ON ce_case (case_id) WHERE news = 1;

INSERT INTO ce_schema (version, script) VALUES (2, 'V2__news_of_the_feed.sql');
