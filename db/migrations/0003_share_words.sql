ALTER TABLE `published_article` ADD `share_text` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `published_article` ADD `share_picture` text;