CREATE TABLE `correction` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`staff_id` text NOT NULL,
	`at` integer NOT NULL,
	`wrong` text NOT NULL,
	`corrected` text NOT NULL,
	`apology` text NOT NULL,
	`conclusion` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `correction_article` ON `correction` (`article_id`,`at`);--> statement-breakpoint
CREATE TABLE `published_change` (
	`number` integer NOT NULL,
	`at` integer NOT NULL,
	`note` text NOT NULL,
	PRIMARY KEY(`number`, `at`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `published_correction` (
	`number` integer NOT NULL,
	`at` integer NOT NULL,
	`headline` text NOT NULL,
	`section_name` text NOT NULL,
	`article_at` integer NOT NULL,
	`wrong` text NOT NULL,
	`corrected` text NOT NULL,
	`apology` text NOT NULL,
	`conclusion` text NOT NULL,
	PRIMARY KEY(`at`, `number`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `published_correction_number` ON `published_correction` (`number`,`at`);
--> statement-breakpoint
CREATE TRIGGER published_correction_insert_moves_version AFTER INSERT ON published_correction BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER published_correction_update_moves_version AFTER UPDATE ON published_correction BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER published_correction_delete_moves_version AFTER DELETE ON published_correction BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER published_change_insert_moves_version AFTER INSERT ON published_change BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER published_change_update_moves_version AFTER UPDATE ON published_change BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER published_change_delete_moves_version AFTER DELETE ON published_change BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER correction_refuses_update BEFORE UPDATE ON correction BEGIN
  SELECT RAISE(ABORT, 'correction is immutable');
END;
--> statement-breakpoint
CREATE TRIGGER correction_refuses_delete BEFORE DELETE ON correction BEGIN
  SELECT RAISE(ABORT, 'correction is immutable');
END;
--> statement-breakpoint
-- What was updated before updates were told is told too.
INSERT INTO published_change (number, at, note)
  SELECT number, updated_at, '' FROM published_article WHERE updated_at IS NOT NULL;
