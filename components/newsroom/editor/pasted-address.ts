import { articleNumberOf } from '#domain/addresses.ts';
import type { BlockOf } from '#domain/body/document.ts';

type EmbedTarget = Pick<BlockOf<'embed'>['attrs'], 'provider' | 'id'>;

const ID = /^[\w.-]{1,80}$/u;

function hostOf(url: URL): string {
  return url.hostname.toLowerCase().replace(/^(?:www|m|mobile)\./u, '');
}

function youtubeId(url: URL, host: string): string | undefined {
  const [first, second] = url.pathname.split('/').filter(Boolean);
  if (host === 'youtu.be') return first;
  if (first === 'watch') return url.searchParams.get('v') ?? undefined;
  return first && ['embed', 'shorts', 'live', 'v'].includes(first) ? second : undefined;
}

function facebookId(url: URL): string | undefined {
  const video = /\/(?:videos|reel|posts)\/(?:[^/]+\/)?([\w.-]+)/u.exec(url.pathname)?.[1];
  return video ?? url.searchParams.get('v') ?? url.searchParams.get('story_fbid') ?? undefined;
}

/** What an address of YouTube, Facebook or TikTok shows; undefined for other addresses. */
export function readEmbedAddress(pasted: string): EmbedTarget | undefined {
  const address = pasted.trim();
  const whole = /^https?:\/\//iu.test(address) ? address : `https://${address}`;
  if (!URL.canParse(whole)) return undefined;
  const url = new URL(whole);
  const target = targetOf(url, hostOf(url));
  return target?.id !== undefined && ID.test(target.id) ? { provider: target.provider, id: target.id } : undefined;
}

function targetOf(url: URL, host: string): { provider: EmbedTarget['provider']; id: string | undefined } | undefined {
  switch (host) {
    case 'youtube.com':
    case 'youtube-nocookie.com':
    case 'youtu.be':
      return { provider: 'youtube', id: youtubeId(url, host) };
    case 'facebook.com':
      return { provider: 'facebook', id: facebookId(url) };
    case 'tiktok.com':
      return { provider: 'tiktok', id: /\/video\/(\d+)/u.exec(url.pathname)?.[1] };
    default:
      return undefined;
  }
}

/** The article that a typed number or a pasted address (`…-a12.html`, `/a12`, `/toa-soan/bai/12`) names. */
export function readArticleAddress(pasted: string): number | undefined {
  const text = pasted.trim();
  const digits = /^(?:a|#)?(\d{1,12})$/iu.exec(text)?.[1];
  if (digits !== undefined) return Number(digits) >= 1 ? Number(digits) : undefined;
  const path = URL.canParse(text) ? new URL(text).pathname : text.replace(/[?#].*$/u, '');
  const desk = /^\/toa-soan\/bai\/(\d{1,12})$/u.exec(path)?.[1];
  return desk === undefined ? articleNumberOf(path) : Number(desk) || undefined;
}
