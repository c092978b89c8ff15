CREATE TABLE `published_search` (
	`place` integer PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	FOREIGN KEY (`number`) REFERENCES `published_article`(`number`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `published_search_number_unique` ON `published_search` (`number`);
--> statement-breakpoint
-- The words come split and folded, with their pairs (domain/search), so the simplest tokenizer does and where they stand is not kept.
CREATE VIRTUAL TABLE published_words USING fts5(terms, content='', contentless_delete=1, detail=none, tokenize='ascii');
--> statement-breakpoint
CREATE TRIGGER published_search_delete_takes_words AFTER DELETE ON published_search BEGIN
  DELETE FROM published_words WHERE rowid = OLD.place;
END;
--> statement-breakpoint
CREATE TRIGGER published_search_refuses_move BEFORE UPDATE OF place ON published_search BEGIN
  SELECT RAISE(ABORT, 'words cannot be moved to another place');
END;
--> statement-breakpoint
CREATE TRIGGER published_search_insert_moves_version AFTER INSERT ON published_search BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER published_search_update_moves_version AFTER UPDATE ON published_search BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER published_search_delete_moves_version AFTER DELETE ON published_search BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
