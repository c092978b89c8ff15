CREATE TABLE `job` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`payload` text NOT NULL,
	`state` text NOT NULL,
	`run_at` integer NOT NULL,
	`attempts` integer NOT NULL,
	`lease_owner` text,
	`lease_until` integer,
	`last_error` text,
	`created_at` integer NOT NULL,
	`finished_at` integer,
	CONSTRAINT "job_state" CHECK("job"."state" IN ('waiting', 'running', 'done', 'dead')),
	CONSTRAINT "job_payload" CHECK(json_valid("job"."payload")),
	CONSTRAINT "job_lease_held" CHECK(("job"."state" = 'running') = ("job"."lease_until" IS NOT NULL))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `job_key_unique` ON `job` (`key`);--> statement-breakpoint
CREATE INDEX `job_due` ON `job` (`state`,`run_at`);--> statement-breakpoint
CREATE INDEX `job_lease` ON `job` (`state`,`lease_until`);--> statement-breakpoint
CREATE INDEX `job_finished` ON `job` (`state`,`finished_at`);
