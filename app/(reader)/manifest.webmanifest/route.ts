import { ICONS, iconAddress } from '#domain/addresses.ts';
import { startPage } from '../reader-page.ts';

export const dynamic = 'force-dynamic';

/** What a device needs to install the paper like a program of its own. */
export async function GET(): Promise<Response> {
  const { site } = await startPage();
  const { name, fullName, description } = site.newspaper;
  const manifest = {
    id: '/',
    name: fullName,
    short_name: name,
    description,
    lang: 'vi',
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    display_override: ['minimal-ui'],
    background_color: '#ffffff',
    theme_color: '#ffffff',
    categories: ['news'],
    icons: ICONS.map((icon) => ({
      src: iconAddress(icon.name),
      sizes: `${icon.size}x${icon.size}`,
      type: 'image/png',
      purpose: icon.isMaskable ? 'maskable' : 'any',
    })),
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
}
