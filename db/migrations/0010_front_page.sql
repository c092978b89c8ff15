CREATE TABLE `front_page_slot` (
	`position` integer PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	CONSTRAINT "front_page_slot_position" CHECK("front_page_slot"."position" BETWEEN 0 AND 4)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `front_page_slot_number_unique` ON `front_page_slot` (`number`);
--> statement-breakpoint
CREATE TRIGGER front_page_slot_insert_moves_version AFTER INSERT ON front_page_slot BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER front_page_slot_update_moves_version AFTER UPDATE ON front_page_slot BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER front_page_slot_delete_moves_version AFTER DELETE ON front_page_slot BEGIN
  UPDATE site_state SET content_version = content_version + 1 WHERE id = 1;
END;
