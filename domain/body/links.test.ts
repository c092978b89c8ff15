import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSafeLink } from './links.ts';

const SITE = 'https://bao.example';

/** What a browser would do with a link on our site: an independent judge. */
function goesSomewhereAllowed(href: string): boolean {
  const url = new URL(href, SITE);
  return (
    ['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol) && (!href.startsWith('/') || url.origin === SITE)
  );
}

const SAFE = [
  'http://bao.example',
  'https://bao.example/x?y=1&z=2#k',
  'HTTPS://BAO.EXAMPLE/',
  'https://bao.example/tiếng-việt',
  'https://vi.wikipedia.org/wiki/C%E1%BA%A7n_Th%C6%A1',
  'https://[2001:db8::1]:8080/',
  'mailto:toasoan@bao.example',
  'MAILTO:toasoan@bao.example?subject=x',
  'tel:+842993000000',
  '/',
  '/lua-a12.html',
  '/tim-kiem?q=lúa#ket-qua',
  '/x:y',
];

/** After the OWASP and PortSwigger lists: schemes, hidden characters, foreign hosts in disguise. */
const UNSAFE = [
  '',
  ' ',
  '#',
  '#muc',
  '?q=1',
  'trang.html',
  './trang.html',
  '../trang.html',
  'www.bao.example',
  'bao.example:443',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'javascript :alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\rscript:alert(1)',
  'java\u0000script:alert(1)',
  '\u0001javascript:alert(1)',
  '\u00A0javascript:alert(1)',
  '\u200Bjavascript:alert(1)',
  '\u2028javascript:alert(1)',
  '\u202Ejavascript:alert(1)',
  '\uFEFFjavascript:alert(1)',
  'javascript://bao.example/%0Aalert(1)',
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  '&#106;avascript:alert(1)',
  'javascript%3Aalert(1)',
  'ｊavascript:alert(1)',
  'javascript：alert(1)',
  'vbscript:msgbox(1)',
  'livescript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'blob:https://bao.example/0',
  'filesystem:https://bao.example/temporary/x',
  'file:///etc/passwd',
  'ftp://bao.example/',
  'ws://bao.example/',
  'view-source:https://bao.example',
  'feed:javascript:alert(1)',
  'jar:https://bao.example!/x',
  'about:blank',
  'intent://x#Intent;end',
  'zalo://share',
  'x-javascript:alert(1)',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/ /evil.example',
  '/\u200B/evil.example',
  'https:evil.example',
  'https:/evil.example',
  'https:\\\\evil.example',
  'https://',
  'https://?x',
  'https://a b.example',
  'https://bao.example\u0000.evil.example',
  'https://%zz',
  'http://[1::',
  ':https://bao.example',
  '1https://bao.example',
  'mailto:',
  'tel:',
  'sms:+84',
];

describe('isSafeLink', () => {
  it.each(SAFE)('lets %j in', (href) => {
    expect(isSafeLink(href)).toBe(true);
    expect(goesSomewhereAllowed(href)).toBe(true);
  });

  it.each(UNSAFE)('keeps %j out', (href) => {
    expect(isSafeLink(href)).toBe(false);
  });

  it('lets in nothing that a browser would take for another scheme or another host', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'javascript',
        'https',
        'http',
        'data',
        'mailto',
        'tel',
        ':',
        '/',
        '//',
        '\\',
        'evil.example',
        '@',
      ),
      fc.constantFrom('\t', '\n', '\r', '\u0000', ' ', '\u00A0', '\u200B', '\u202E', '%0A', '&#58;', '?', '#'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    const href = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(href, (link) => {
        if (isSafeLink(link)) expect([link, goesSomewhereAllowed(link)]).toEqual([link, true]);
      }),
      { numRuns: 3000 },
    );
  });
});
