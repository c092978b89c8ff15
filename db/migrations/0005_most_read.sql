CREATE TABLE `published_ranking` (
	`period` text NOT NULL,
	`rank` integer NOT NULL,
	`number` integer NOT NULL,
	`counted_at` integer NOT NULL,
	PRIMARY KEY(`period`, `rank`),
	CONSTRAINT "published_ranking_period" CHECK("published_ranking"."period" IN ('day', 'week'))
) STRICT;
--> statement-breakpoint
CREATE TRIGGER published_ranking_insert_moves_version AFTER INSERT ON published_ranking BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER published_ranking_update_moves_version AFTER UPDATE ON published_ranking BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER published_ranking_delete_moves_version AFTER DELETE ON published_ranking BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
