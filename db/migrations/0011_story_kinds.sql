CREATE TABLE `published_kind` (
	`kind` text NOT NULL,
	`number` integer NOT NULL,
	`publish_at` integer NOT NULL,
	PRIMARY KEY(`kind`, `publish_at`, `number`),
	FOREIGN KEY (`number`) REFERENCES `published_article`(`number`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "published_kind_kind" CHECK("published_kind"."kind" IN ('photo', 'video'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `published_kind_number` ON `published_kind` (`number`);
--> statement-breakpoint
CREATE TRIGGER published_kind_insert_moves_version AFTER INSERT ON published_kind BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER published_kind_update_moves_version AFTER UPDATE ON published_kind BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER published_kind_delete_moves_version AFTER DELETE ON published_kind BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
-- What was published before kinds were told: the rules of domain/body/story-kinds.ts on the bodies of that day.
INSERT INTO published_kind (kind, number, publish_at)
  SELECT 'photo', number, publish_at FROM published_article
  WHERE json_valid(body) AND (
    EXISTS (SELECT 1 FROM json_each(body, '$.content') AS block WHERE block.value ->> 'type' = 'gallery')
    OR (SELECT count(*) FROM json_each(body, '$.content') AS block WHERE block.value ->> 'type' = 'image') >= 3
  );
--> statement-breakpoint
INSERT INTO published_kind (kind, number, publish_at)
  SELECT 'video', number, publish_at FROM published_article
  WHERE json_valid(body)
    AND EXISTS (SELECT 1 FROM json_each(body, '$.content') AS block WHERE block.value ->> 'type' = 'embed');
