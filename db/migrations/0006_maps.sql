CREATE TABLE `published_month` (
	`starts_at` integer PRIMARY KEY NOT NULL,
	`editions` integer NOT NULL,
	`changed_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `published_article_map` ON `published_article` (`publish_at`,`number`,`updated_at`,`slug`,`picture`);
--> statement-breakpoint
-- A month is known by its first moment in newspaper time; moments are rounded down to the second, also those before 1970.
INSERT INTO published_month (starts_at, editions, changed_at)
  SELECT unixepoch((publish_at - (publish_at % 1000 + 1000) % 1000) / 1000, 'unixepoch', '+7 hours', 'start of month', '-7 hours') * 1000 AS starts_at,
    count(*), max(coalesce(updated_at, 0)) FROM published_article GROUP BY 1;
--> statement-breakpoint
CREATE TRIGGER published_article_insert_counts AFTER INSERT ON published_article BEGIN
  INSERT INTO published_month (starts_at, editions, changed_at)
    VALUES (unixepoch((NEW.publish_at - (NEW.publish_at % 1000 + 1000) % 1000) / 1000, 'unixepoch', '+7 hours', 'start of month', '-7 hours') * 1000, 1, coalesce(NEW.updated_at, 0))
    ON CONFLICT (starts_at) DO UPDATE SET editions = editions + 1, changed_at = max(changed_at, excluded.changed_at);
END;
--> statement-breakpoint
CREATE TRIGGER published_article_update_counts AFTER UPDATE OF publish_at, updated_at ON published_article BEGIN
  UPDATE published_month SET editions = editions - 1
    WHERE starts_at = unixepoch((OLD.publish_at - (OLD.publish_at % 1000 + 1000) % 1000) / 1000, 'unixepoch', '+7 hours', 'start of month', '-7 hours') * 1000;
  INSERT INTO published_month (starts_at, editions, changed_at)
    VALUES (unixepoch((NEW.publish_at - (NEW.publish_at % 1000 + 1000) % 1000) / 1000, 'unixepoch', '+7 hours', 'start of month', '-7 hours') * 1000, 1, coalesce(NEW.updated_at, 0))
    ON CONFLICT (starts_at) DO UPDATE SET editions = editions + 1, changed_at = max(changed_at, excluded.changed_at);
END;
--> statement-breakpoint
CREATE TRIGGER published_article_delete_counts AFTER DELETE ON published_article BEGIN
  UPDATE published_month SET editions = editions - 1
    WHERE starts_at = unixepoch((OLD.publish_at - (OLD.publish_at % 1000 + 1000) % 1000) / 1000, 'unixepoch', '+7 hours', 'start of month', '-7 hours') * 1000;
END;
--> statement-breakpoint
-- A month has changed when one of its articles is withdrawn; so the tombstone is written before the edition goes.
CREATE TRIGGER tombstone_insert_dates_month AFTER INSERT ON tombstone BEGIN
  UPDATE published_month SET changed_at = max(changed_at, NEW.withdrawn_at)
    WHERE starts_at = (SELECT unixepoch((publish_at - (publish_at % 1000 + 1000) % 1000) / 1000, 'unixepoch', '+7 hours', 'start of month', '-7 hours') * 1000
      FROM published_article WHERE number = NEW.number);
END;
--> statement-breakpoint
CREATE TRIGGER tombstone_update_dates_month AFTER UPDATE ON tombstone BEGIN
  UPDATE published_month SET changed_at = max(changed_at, NEW.withdrawn_at)
    WHERE starts_at = (SELECT unixepoch((publish_at - (publish_at % 1000 + 1000) % 1000) / 1000, 'unixepoch', '+7 hours', 'start of month', '-7 hours') * 1000
      FROM published_article WHERE number = NEW.number);
END;
--> statement-breakpoint
CREATE TRIGGER published_month_insert_moves_version AFTER INSERT ON published_month BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER published_month_update_moves_version AFTER UPDATE ON published_month BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER published_month_delete_moves_version AFTER DELETE ON published_month BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
