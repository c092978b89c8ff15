CREATE TABLE `former_storyline_name` (
	`name_folded` text PRIMARY KEY NOT NULL,
	`storyline_id` text NOT NULL,
	FOREIGN KEY (`storyline_id`) REFERENCES `storyline`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `published_storyline_move` (
	`slug` text PRIMARY KEY NOT NULL,
	`target` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `published_storyline_move_target` ON `published_storyline_move` (`target`);
--> statement-breakpoint
CREATE TRIGGER published_storyline_move_insert_moves_version AFTER INSERT ON published_storyline_move BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER published_storyline_move_update_moves_version AFTER UPDATE ON published_storyline_move BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER published_storyline_move_delete_moves_version AFTER DELETE ON published_storyline_move BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
