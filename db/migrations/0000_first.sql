CREATE TABLE `article` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`revision` integer NOT NULL,
	`author_id` text NOT NULL,
	`editor_id` text,
	`section_id` text,
	`headline` text NOT NULL,
	`headline_folded` text NOT NULL,
	`published_revision` integer,
	`first_published_at` integer,
	`slug` text,
	`import_key` text,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`author_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`editor_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section_id`) REFERENCES `section`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "article_state" CHECK("article"."state" IN ('draft', 'submitted', 'editing', 'returned', 'approved', 'published', 'withdrawn')),
	CONSTRAINT "article_number" CHECK("article"."number" > 0),
	CONSTRAINT "article_version" CHECK("article"."version" > 0 AND "article"."revision" > 0)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `article_number_unique` ON `article` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `article_importKey_unique` ON `article` (`import_key`);--> statement-breakpoint
CREATE INDEX `article_changed` ON `article` (`changed_at`,`number`);--> statement-breakpoint
CREATE INDEX `article_state_changed` ON `article` (`state`,`changed_at`,`number`);--> statement-breakpoint
CREATE INDEX `article_author_changed` ON `article` (`author_id`,`changed_at`,`number`);--> statement-breakpoint
CREATE TABLE `audit_event` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`staff_id` text,
	`deed` text NOT NULL,
	`article_id` text,
	`detail` text NOT NULL,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "audit_event_detail" CHECK(json_valid("audit_event"."detail"))
) STRICT;
--> statement-breakpoint
CREATE INDEX `audit_event_article` ON `audit_event` (`article_id`,`at`);--> statement-breakpoint
CREATE TABLE `contributor` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`staff_id` text,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `contributor_slug_unique` ON `contributor` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `contributor_name_unique` ON `contributor` (`name`);--> statement-breakpoint
CREATE TABLE `picture` (
	`id` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`caption` text NOT NULL,
	`credit` text NOT NULL,
	`alt` text NOT NULL,
	`staff_id` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "picture_size" CHECK("picture"."width" > 0 AND "picture"."height" > 0)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `picture_hash_unique` ON `picture` (`hash`);--> statement-breakpoint
CREATE INDEX `picture_created` ON `picture` (`created_at`);--> statement-breakpoint
CREATE TABLE `revision` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`staff_id` text NOT NULL,
	`content` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "revision_content" CHECK(json_valid("revision"."content"))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `revision_sequence` ON `revision` (`article_id`,`sequence`);--> statement-breakpoint
CREATE TABLE `tag` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`name_folded` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `tag_slug_unique` ON `tag` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `tag_nameFolded_unique` ON `tag` (`name_folded`);--> statement-breakpoint
CREATE TABLE `newspaper` (
	`id` integer PRIMARY KEY NOT NULL,
	`profile` text NOT NULL,
	CONSTRAINT "newspaper_one_row" CHECK("newspaper"."id" = 1),
	CONSTRAINT "newspaper_profile" CHECK(json_valid("newspaper"."profile"))
) STRICT;
--> statement-breakpoint
CREATE TABLE `published_article` (
	`number` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`section_id` text NOT NULL,
	`top_section_id` text NOT NULL,
	`kicker` text NOT NULL,
	`headline` text NOT NULL,
	`share_title` text NOT NULL,
	`lead` text NOT NULL,
	`dateline` text NOT NULL,
	`source` text NOT NULL,
	`picture` text,
	`body` text NOT NULL,
	`media` text NOT NULL,
	`credits` text NOT NULL,
	`tags` text NOT NULL,
	`publish_at` integer NOT NULL,
	`updated_at` integer,
	FOREIGN KEY (`section_id`) REFERENCES `section`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`top_section_id`) REFERENCES `section`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `published_article_time` ON `published_article` (`publish_at`,`number`);--> statement-breakpoint
CREATE INDEX `published_article_section` ON `published_article` (`section_id`,`publish_at`,`number`);--> statement-breakpoint
CREATE INDEX `published_article_top_section` ON `published_article` (`top_section_id`,`publish_at`,`number`);--> statement-breakpoint
CREATE TABLE `published_credit` (
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`number` integer NOT NULL,
	`publish_at` integer NOT NULL,
	PRIMARY KEY(`slug`, `publish_at`, `number`),
	FOREIGN KEY (`number`) REFERENCES `published_article`(`number`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `published_credit_number` ON `published_credit` (`number`);--> statement-breakpoint
CREATE TABLE `published_tag` (
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`number` integer NOT NULL,
	`publish_at` integer NOT NULL,
	PRIMARY KEY(`slug`, `publish_at`, `number`),
	FOREIGN KEY (`number`) REFERENCES `published_article`(`number`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `published_tag_number` ON `published_tag` (`number`);--> statement-breakpoint
CREATE TABLE `section` (
	`id` text PRIMARY KEY NOT NULL,
	`parent_id` text,
	`path` text NOT NULL,
	`name` text NOT NULL,
	`position` integer NOT NULL,
	`editors_may_update` integer NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `section`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "section_editors_may_update" CHECK("section"."editors_may_update" IN (0, 1))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `section_path_unique` ON `section` (`path`);--> statement-breakpoint
CREATE TABLE `site_state` (
	`id` integer PRIMARY KEY NOT NULL,
	`content_version` integer NOT NULL,
	CONSTRAINT "site_state_one_row" CHECK("site_state"."id" = 1)
) STRICT;
--> statement-breakpoint
CREATE TABLE `tombstone` (
	`number` integer PRIMARY KEY NOT NULL,
	`withdrawn_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `staff` (
	`id` text PRIMARY KEY NOT NULL,
	`login` text NOT NULL,
	`login_folded` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text NOT NULL,
	`desk_role` text,
	`is_admin` integer NOT NULL,
	`language` text NOT NULL,
	`disabled_at` integer,
	`created_at` integer NOT NULL,
	CONSTRAINT "staff_desk_role" CHECK("staff"."desk_role" IN ('reporter', 'editor', 'chief')),
	CONSTRAINT "staff_is_admin" CHECK("staff"."is_admin" IN (0, 1)),
	CONSTRAINT "staff_language" CHECK("staff"."language" IN ('vi', 'en')),
	CONSTRAINT "staff_login" CHECK(length("staff"."login") BETWEEN 1 AND 64)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_loginFolded_unique` ON `staff` (`login_folded`);--> statement-breakpoint
CREATE TABLE `staff_session` (
	`id_hash` text PRIMARY KEY NOT NULL,
	`staff_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `staff_session_staff` ON `staff_session` (`staff_id`);--> statement-breakpoint
CREATE INDEX `staff_session_expiry` ON `staff_session` (`expires_at`);