CREATE TABLE `redirect_state` (
	`id` integer PRIMARY KEY NOT NULL,
	`current` integer NOT NULL,
	`staging` text,
	CONSTRAINT "redirect_state_one_row" CHECK("redirect_state"."id" = 1)
) STRICT;
--> statement-breakpoint
INSERT INTO `redirect_state` (`id`, `current`) VALUES (1, 0);
--> statement-breakpoint
-- Its triggers go with the table.
CREATE TABLE `__new_redirect` (
	`address` text NOT NULL,
	`folded` text NOT NULL,
	`path` text NOT NULL,
	`names` text NOT NULL,
	`target` text,
	`batch` text NOT NULL,
	`created_at` integer NOT NULL,
	`since` integer NOT NULL,
	`until` integer,
	PRIMARY KEY(`address`, `since`),
	CONSTRAINT "redirect_on_this_site" CHECK("target" IS NULL OR substr("target", 1, 1) = '/' AND substr("target", 2, 1) <> '/')
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_redirect` SELECT `address`, `folded`, `path`, `names`, `target`, `batch`, `created_at`, 0, NULL FROM `redirect`;
--> statement-breakpoint
DROP TABLE `redirect`;--> statement-breakpoint
ALTER TABLE `__new_redirect` RENAME TO `redirect`;--> statement-breakpoint
CREATE INDEX `redirect_folded` ON `redirect` (`folded`);--> statement-breakpoint
CREATE INDEX `redirect_names` ON `redirect` (`path`,`names`) WHERE names <> '';--> statement-breakpoint
CREATE INDEX `redirect_since` ON `redirect` (`since`);--> statement-breakpoint
CREATE INDEX `redirect_until` ON `redirect` (`until`) WHERE until IS NOT NULL;
--> statement-breakpoint
-- What is written for a coming state, or ends with it, changes nothing that readers see now.
CREATE TRIGGER redirect_insert_moves_version AFTER INSERT ON redirect
  WHEN NEW.since <= (SELECT current FROM redirect_state WHERE id = 1) BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER redirect_update_moves_version AFTER UPDATE OF address, folded, path, names, target, batch, created_at, since ON redirect BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER redirect_end_moves_version AFTER UPDATE OF until ON redirect
  WHEN min(coalesce(OLD.until, NEW.until), coalesce(NEW.until, OLD.until)) <= (SELECT current FROM redirect_state WHERE id = 1) BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER redirect_delete_moves_version AFTER DELETE ON redirect
  WHEN OLD.since <= (SELECT current FROM redirect_state WHERE id = 1)
    AND (OLD.until IS NULL OR OLD.until > (SELECT current FROM redirect_state WHERE id = 1)) BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER redirect_state_insert_moves_version AFTER INSERT ON redirect_state BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER redirect_state_update_moves_version AFTER UPDATE OF current ON redirect_state BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER redirect_state_delete_moves_version AFTER DELETE ON redirect_state BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
