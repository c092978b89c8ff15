ALTER TABLE `job` ADD `together` integer CONSTRAINT "job_together" CHECK("together" > 0);--> statement-breakpoint
CREATE TABLE `job_pause` (
	`kind` text PRIMARY KEY NOT NULL,
	`until` integer NOT NULL
) STRICT;
