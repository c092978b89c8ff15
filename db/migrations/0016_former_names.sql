CREATE TABLE `published_former_name` (
	`kind` text NOT NULL,
	`slug` text NOT NULL,
	PRIMARY KEY(`kind`, `slug`),
	CONSTRAINT "published_former_name_kind" CHECK("published_former_name"."kind" IN ('tag', 'contributor', 'storyline'))
) STRICT;
--> statement-breakpoint
CREATE TRIGGER published_former_name_insert_moves_version AFTER INSERT ON published_former_name BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER published_former_name_update_moves_version AFTER UPDATE ON published_former_name BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER published_former_name_delete_moves_version AFTER DELETE ON published_former_name BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
