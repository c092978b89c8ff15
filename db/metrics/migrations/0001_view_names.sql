CREATE TABLE `view_name` (
	`place` integer PRIMARY KEY NOT NULL,
	`name` integer NOT NULL,
	`hour` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `view_name_name_unique` ON `view_name` (`name`);
