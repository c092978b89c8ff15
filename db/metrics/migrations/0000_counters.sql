CREATE TABLE `ranking_turn` (
	`id` integer PRIMARY KEY NOT NULL,
	`taken_at` integer NOT NULL,
	CONSTRAINT "ranking_turn_one_row" CHECK("ranking_turn"."id" = 1)
) STRICT;
--> statement-breakpoint
CREATE TABLE `section_day` (
	`section_id` text NOT NULL,
	`day` integer NOT NULL,
	`views` integer NOT NULL,
	PRIMARY KEY(`section_id`, `day`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `section_hour` (
	`hour` integer NOT NULL,
	`section_id` text NOT NULL,
	`views` integer NOT NULL,
	PRIMARY KEY(`hour`, `section_id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `view_day` (
	`number` integer NOT NULL,
	`day` integer NOT NULL,
	`views` integer NOT NULL,
	PRIMARY KEY(`number`, `day`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `view_hour` (
	`hour` integer NOT NULL,
	`number` integer NOT NULL,
	`views` integer NOT NULL,
	PRIMARY KEY(`hour`, `number`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `view_hour_number` ON `view_hour` (`number`);
--> statement-breakpoint
INSERT INTO `ranking_turn` (`id`, `taken_at`) VALUES (1, 0);
