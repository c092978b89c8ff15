/**
 * How the demonstration newspaper's articles are written down: the shortest form an author can type.
 * Filling a data folder turns each one into a real article by the product's own commands.
 */

/** The drawn scenes that the picture program knows; each becomes a JPEG when the folder is filled. */
export type SceneName =
  | 'river-dawn'
  | 'rice-field'
  | 'floating-market'
  | 'orchard'
  | 'bridge'
  | 'city-street'
  | 'school'
  | 'clinic'
  | 'stage'
  | 'football'
  | 'dragon-boat'
  | 'mangrove'
  | 'flood-tide'
  | 'shrimp-pond'
  | 'market-stall'
  | 'harvest'
  | 'solar-farm'
  | 'ferry'
  | 'pagoda'
  | 'library'
  | 'palm-canal'
  | 'night-lanterns'
  | 'salt-drought'
  | 'workshop';

export type SeedPicture = {
  readonly scene: SceneName;
  /** Any whole number: the same scene with another seed gives another picture. */
  readonly variant: number;
  readonly caption: string;
  readonly credit: string;
  readonly alt: string;
};

export type SeedBlock =
  /** A paragraph; text starting with "## " is a heading of level 2, with "### " of level 3. */
  | string
  | { readonly quote: readonly string[]; readonly source: string }
  | { readonly bullets: readonly string[] }
  | { readonly steps: readonly string[] }
  | { readonly picture: SeedPicture; readonly width?: 'text' | 'wide' | 'full' }
  | { readonly gallery: readonly SeedPicture[] }
  | { readonly film: { readonly provider: 'youtube'; readonly id: string; readonly title: string } }
  | { readonly box: readonly string[]; readonly title: string }
  /** The first row is the header row. */
  | { readonly table: readonly (readonly string[])[] }
  | { readonly divider: true };

/** Roles of a credit; see CREDIT_ROLES in domain/credits.ts. */
export type SeedCredit = {
  readonly role: 'article' | 'news' | 'photo' | 'video' | 'graphic' | 'translation';
  readonly name: string;
};

export type SeedArticle = {
  /** Section path: 'kinh-te' or 'kinh-te/nong-nghiep'. */
  readonly section: string;
  readonly kicker?: string;
  readonly headline: string;
  readonly lead: string;
  readonly dateline?: string;
  readonly body: readonly SeedBlock[];
  readonly picture?: SeedPicture;
  readonly credits: readonly SeedCredit[];
  /** Where the text comes from when it is not the paper's own: 'Trung tâm Khí tượng thủy văn tỉnh Vàm Thuận'. */
  readonly source?: string;
  readonly tags: readonly string[];
  /** The running story that it is a part of. */
  readonly storyline?: string;
  /** Hours before the folder is filled; fractions allowed. */
  readonly publishedHoursAgo: number;
  /** 1 is the front page's lead, 2 a second; absent: by time. */
  readonly weight?: 1 | 2;
};
