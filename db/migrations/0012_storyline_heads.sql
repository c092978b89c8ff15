CREATE TABLE `published_storyline_head` (
	`slug` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`editions` integer NOT NULL,
	`publish_at` integer NOT NULL,
	`number` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `published_storyline_head_time` ON `published_storyline_head` (`publish_at`,`number`);
--> statement-breakpoint
INSERT INTO published_storyline_head (slug, name, editions, publish_at, number)
  SELECT slug, name, (SELECT count(*) FROM published_storyline AS each WHERE each.slug = newest.slug), publish_at, number
  FROM published_storyline AS newest
  WHERE NOT EXISTS (SELECT 1 FROM published_storyline AS later
    WHERE later.slug = newest.slug AND (later.publish_at, later.number) > (newest.publish_at, newest.number));
--> statement-breakpoint
CREATE TRIGGER published_storyline_insert_heads AFTER INSERT ON published_storyline BEGIN
  INSERT INTO published_storyline_head (slug, name, editions, publish_at, number)
    VALUES (NEW.slug, NEW.name, 1, NEW.publish_at, NEW.number)
    ON CONFLICT (slug) DO UPDATE SET name = excluded.name, editions = editions + 1,
      (publish_at, number) = (SELECT publish_at, number FROM published_storyline WHERE slug = NEW.slug ORDER BY publish_at DESC, number DESC LIMIT 1);
END;
--> statement-breakpoint
CREATE TRIGGER published_storyline_delete_heads AFTER DELETE ON published_storyline BEGIN
  DELETE FROM published_storyline_head WHERE slug = OLD.slug AND editions = 1;
  UPDATE published_storyline_head SET editions = editions - 1,
    (publish_at, number) = (SELECT publish_at, number FROM published_storyline WHERE slug = OLD.slug ORDER BY publish_at DESC, number DESC LIMIT 1)
    WHERE slug = OLD.slug;
END;
--> statement-breakpoint
-- An entry that changes leaves one story and joins another, or the same one.
CREATE TRIGGER published_storyline_update_heads AFTER UPDATE ON published_storyline BEGIN
  DELETE FROM published_storyline_head WHERE slug = OLD.slug AND editions = 1;
  UPDATE published_storyline_head SET editions = editions - 1,
    (publish_at, number) = (SELECT publish_at, number FROM published_storyline WHERE slug = OLD.slug ORDER BY publish_at DESC, number DESC LIMIT 1)
    WHERE slug = OLD.slug;
  INSERT INTO published_storyline_head (slug, name, editions, publish_at, number)
    VALUES (NEW.slug, NEW.name, 1, NEW.publish_at, NEW.number)
    ON CONFLICT (slug) DO UPDATE SET name = excluded.name, editions = editions + 1,
      (publish_at, number) = (SELECT publish_at, number FROM published_storyline WHERE slug = NEW.slug ORDER BY publish_at DESC, number DESC LIMIT 1);
END;
--> statement-breakpoint
CREATE TRIGGER published_storyline_head_insert_moves_version AFTER INSERT ON published_storyline_head BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER published_storyline_head_update_moves_version AFTER UPDATE ON published_storyline_head BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER published_storyline_head_delete_moves_version AFTER DELETE ON published_storyline_head BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
