import type { BlockOf } from './document.ts';

type Embed = Pick<BlockOf<'embed'>['attrs'], 'provider' | 'id'>;

/** What the providers call themselves. */
export const EMBED_NAMES = { youtube: 'YouTube', facebook: 'Facebook', tiktok: 'TikTok' } as const;

/** The provider's page of an embed. Only provider and id are stored, so no foreign address can be smuggled in. */
export function embedAddress({ provider, id }: Embed): string {
  switch (provider) {
    case 'youtube':
      return `https://www.youtube.com/watch?v=${id}`;
    case 'facebook':
      return `https://www.facebook.com/watch/?v=${id}`;
    case 'tiktok':
      return `https://www.tiktok.com/embed/v2/${id}`;
  }
}

/** The provider's player of an embed. */
export function embeddedPlayer({ provider, id }: Embed): string {
  switch (provider) {
    case 'youtube':
      return `https://www.youtube-nocookie.com/embed/${id}`;
    case 'facebook':
      return `https://www.facebook.com/plugins/video.php?href=${encodeURIComponent(embedAddress({ provider, id }))}`;
    case 'tiktok':
      return `https://www.tiktok.com/embed/v2/${id}`;
  }
}

/** The provider's picture of an embed, where its address follows from the id. */
export function embedThumbnail({ provider, id }: Embed): string | undefined {
  return provider === 'youtube' ? `https://i.ytimg.com/vi/${id}/hqdefault.jpg` : undefined;
}
