import { z } from 'zod';
import { storedPictureSchema } from './edition.ts';
import { isShareTemplate } from './share.ts';

/** The paper's name and imprint: what the law wants on its pages (reference/features.md §4.17). */
export const newspaperSchema = z.strictObject({
  name: z.string(),
  /** The name as the masthead prints it above the rule: "Báo Sông Hậu". */
  fullName: z.string(),
  tagline: z.string(),
  description: z.string(),
  governingBody: z.string(),
  licence: z.string(),
  editorInChief: z.string(),
  deputyEditors: z.string(),
  address: z.string(),
  telephone: z.string(),
  email: z.string(),
  advertising: z.string(),
  reuse: z.string(),
  /** The link that shares on Zalo, with `{url}` where the encoded address goes; null for Zalo's own button's form. */
  zaloLink: z.string().refine(isShareTemplate).nullable().default(null),
  /** The paper's own picture, on share cards of pages that have none. */
  picture: storedPictureSchema.nullable().default(null),
  /** Whether feeds carry the lead alone or the whole text. */
  feedText: z.enum(['lead', 'full']).default('lead'),
  /** The WebSub hub that tells subscribers of news at once; feeds name it. */
  webSubHub: z.url({ protocol: /^https?$/u }).optional(),
});

/** Where the imprint states `reuse`, within its page. */
export const REUSE_ANCHOR = 'su-dung-lai';

export type Newspaper = z.output<typeof newspaperSchema>;
