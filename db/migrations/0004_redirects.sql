CREATE TABLE `redirect` (
	`address` text PRIMARY KEY NOT NULL,
	`folded` text NOT NULL,
	`path` text NOT NULL,
	`names` text NOT NULL,
	`target` text,
	`batch` text NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "redirect_on_this_site" CHECK("redirect"."target" IS NULL OR substr("redirect"."target", 1, 1) = '/' AND substr("redirect"."target", 2, 1) <> '/')
) STRICT;
--> statement-breakpoint
CREATE INDEX `redirect_folded` ON `redirect` (`folded`);--> statement-breakpoint
CREATE INDEX `redirect_names` ON `redirect` (`path`,`names`) WHERE names <> '';--> statement-breakpoint
CREATE INDEX `redirect_batch` ON `redirect` (`batch`);--> statement-breakpoint
CREATE TABLE `redirect_hit` (
	`address` text PRIMARY KEY NOT NULL,
	`hits` integer NOT NULL,
	`last_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TRIGGER redirect_insert_moves_version AFTER INSERT ON redirect BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER redirect_update_moves_version AFTER UPDATE ON redirect BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER redirect_delete_moves_version AFTER DELETE ON redirect BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
