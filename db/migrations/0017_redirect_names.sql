DROP INDEX `redirect_names`;--> statement-breakpoint
CREATE INDEX `redirect_names` ON `redirect` (`path`,`names`,`until`,`since`) WHERE names <> '';