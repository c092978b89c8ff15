-- Reader pages are valid for one content version: every change of what readers can reach moves it, in the same transaction.
INSERT INTO site_state (id, content_version) VALUES (1, 1);
--> statement-breakpoint
CREATE TRIGGER published_article_insert_moves_version AFTER INSERT ON published_article BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER published_article_update_moves_version AFTER UPDATE ON published_article BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER published_article_delete_moves_version AFTER DELETE ON published_article BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER published_tag_insert_moves_version AFTER INSERT ON published_tag BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER published_tag_update_moves_version AFTER UPDATE ON published_tag BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER published_tag_delete_moves_version AFTER DELETE ON published_tag BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER published_credit_insert_moves_version AFTER INSERT ON published_credit BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER published_credit_update_moves_version AFTER UPDATE ON published_credit BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER published_credit_delete_moves_version AFTER DELETE ON published_credit BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER section_insert_moves_version AFTER INSERT ON section BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER section_update_moves_version AFTER UPDATE ON section BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER section_delete_moves_version AFTER DELETE ON section BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER newspaper_insert_moves_version AFTER INSERT ON newspaper BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER newspaper_update_moves_version AFTER UPDATE ON newspaper BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER newspaper_delete_moves_version AFTER DELETE ON newspaper BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER tombstone_insert_moves_version AFTER INSERT ON tombstone BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER tombstone_update_moves_version AFTER UPDATE ON tombstone BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER tombstone_delete_moves_version AFTER DELETE ON tombstone BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
-- What was written down stays as it was.
CREATE TRIGGER revision_refuses_update BEFORE UPDATE ON revision BEGIN
  SELECT RAISE(ABORT, 'revision is immutable');
END;
--> statement-breakpoint
CREATE TRIGGER revision_refuses_delete BEFORE DELETE ON revision BEGIN
  SELECT RAISE(ABORT, 'revision is immutable');
END;
--> statement-breakpoint
CREATE TRIGGER audit_event_refuses_update BEFORE UPDATE ON audit_event BEGIN
  SELECT RAISE(ABORT, 'audit_event is immutable');
END;
--> statement-breakpoint
CREATE TRIGGER audit_event_refuses_delete BEFORE DELETE ON audit_event BEGIN
  SELECT RAISE(ABORT, 'audit_event is immutable');
END;
--> statement-breakpoint
CREATE TRIGGER article_refuses_delete BEFORE DELETE ON article BEGIN
  SELECT RAISE(ABORT, 'articles are withdrawn, never deleted');
END;
--> statement-breakpoint
CREATE TRIGGER article_keeps_number BEFORE UPDATE OF number ON article WHEN NEW.number <> OLD.number BEGIN
  SELECT RAISE(ABORT, 'an article number never changes');
END;
