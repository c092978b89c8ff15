import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isShareTemplate, shareLinks } from './share.ts';

const ADDRESS = 'https://baosonghau.example/lua-duoc-mua-a12.html';

function linksByKind(address: string, title: string) {
  const links = new Map(shareLinks(address, title, null).map(({ kind, href }) => [kind, href]));
  return (kind: 'facebook' | 'zalo' | 'x' | 'email') => links.get(kind) ?? '';
}

describe('shareLinks', () => {
  it('hands Facebook and X the whole address', () => {
    const href = linksByKind(`${ADDRESS}?a=1&b=2#c`, 'Lúa “được mùa” & rớt giá');
    const facebook = new URL(href('facebook'));
    expect(facebook.origin + facebook.pathname).toBe('https://www.facebook.com/sharer/sharer.php');
    expect([...facebook.searchParams]).toEqual([['u', `${ADDRESS}?a=1&b=2#c`]]);
    const x = new URL(href('x'));
    expect(x.origin + x.pathname).toBe('https://x.com/intent/post');
    expect(x.searchParams.get('url')).toBe(`${ADDRESS}?a=1&b=2#c`);
    expect(x.searchParams.get('text')).toBe('Lúa “được mùa” & rớt giá');
  });

  it('hands Zalo the address in base64 JSON', () => {
    const zalo = new URL(linksByKind(ADDRESS, 'x')('zalo'));
    expect(zalo.hostname).toBe('button-share.zalo.me');
    expect(JSON.parse(atob(zalo.searchParams.get('d') ?? ''))).toEqual({ url: ADDRESS });
  });

  it('writes an e-mail with the title as subject and the address in its own line', () => {
    const query = new URLSearchParams(linksByKind(ADDRESS, 'Lúa & giá')('email').replace('mailto:?', ''));
    expect(query.get('subject')).toBe('Lúa & giá');
    expect(query.get('body')).toBe(`Lúa & giá\r\n${ADDRESS}`);
  });

  it('lets no title out of its parameter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        for (const { href } of shareLinks(ADDRESS, title, null)) {
          expect(href).not.toMatch(/[\s"<>\\^`{|}]/u);
          expect(URL.canParse(href)).toBe(true);
        }
        expect(new URL(linksByKind(ADDRESS, title)('x')).searchParams.get('text')).toBe(title);
      }),
    );
  });
});

describe('the setting of the Zalo link', () => {
  const zaloOf = (template: string, address = ADDRESS) =>
    shareLinks(address, 'x', template).find(({ kind }) => kind === 'zalo')?.href;

  it.each(['https://zalo.example/chia-se?url={url}', 'http://zalo.example/{url}', 'zalo://share?link={url}&type=1'])(
    'takes %s and puts the address into it',
    (template) => {
      expect(isShareTemplate(template)).toBe(true);
      expect(zaloOf(template, `${ADDRESS}?a=$&b=2`)).toBe(
        template.replace('{url}', () => encodeURIComponent(`${ADDRESS}?a=$&b=2`)),
      );
    },
  );

  it.each([
    '',
    'https://zalo.example/chia-se',
    'https://zalo.example/{url}/{url}',
    '{url}',
    'javascript:alert("{url}")',
    'data:text/html,{url}',
    'https://zalo.example/ {url}',
    'https://zalo.example/{url}"onclick="',
    'zalo.example/{url}',
    '//zalo.example/{url}',
    'https://{url}',
  ])('refuses %j', (template) => {
    expect(isShareTemplate(template)).toBe(false);
  });
});
