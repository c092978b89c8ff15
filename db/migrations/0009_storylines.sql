CREATE TABLE `storyline` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`name_folded` text NOT NULL,
	`created_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `storyline_slug_unique` ON `storyline` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `storyline_nameFolded_unique` ON `storyline` (`name_folded`);--> statement-breakpoint
CREATE INDEX `storyline_created` ON `storyline` (`created_at`);--> statement-breakpoint
CREATE TABLE `published_storyline` (
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`number` integer NOT NULL,
	`publish_at` integer NOT NULL,
	PRIMARY KEY(`slug`, `publish_at`, `number`),
	FOREIGN KEY (`number`) REFERENCES `published_article`(`number`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `published_storyline_number` ON `published_storyline` (`number`);
--> statement-breakpoint
CREATE TRIGGER published_storyline_insert_moves_version AFTER INSERT ON published_storyline BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER published_storyline_update_moves_version AFTER UPDATE ON published_storyline BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER published_storyline_delete_moves_version AFTER DELETE ON published_storyline BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
