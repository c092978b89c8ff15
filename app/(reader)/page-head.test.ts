import { describe, expect, it } from 'vitest';
import type { Site } from '#server/published/site.ts';
import { ownAddress, pageMetadata } from './page-head.ts';

const NEWSPAPER = { fullName: 'Báo Sông Hậu', picture: null } as Site['newspaper'];
const SITE: Site = { newspaper: NEWSPAPER, siteUrl: 'https://bao.example', sections: [] };
const PAGE = { title: 'Tin mới', description: 'Mọi bài của báo.', href: '/tin-moi' };

describe('a page that is its own canonical address', () => {
  it('names itself in its language, and for readers of every other', () => {
    const languages = { vi: '/tin-moi', 'x-default': '/tin-moi' };
    expect(ownAddress('/tin-moi')).toEqual({ canonical: '/tin-moi', languages });
    expect(pageMetadata(SITE, PAGE).alternates).toEqual({ canonical: '/tin-moi', languages });
  });

  it('names its translations between the two', () => {
    const translations = [
      { language: 'en', href: '/en/latest' },
      { language: 'km', href: 'https://km.bao.example/tin-moi' },
    ];
    expect(Object.entries(ownAddress('/tin-moi', translations)?.languages ?? {})).toEqual([
      ['vi', '/tin-moi'],
      ['en', '/en/latest'],
      ['km', 'https://km.bao.example/tin-moi'],
      ['x-default', '/tin-moi'],
    ]);
  });
});

it.each([
  ['that is not for search engines', { ...PAGE, isPassage: true }, { canonical: '/tin-moi' }],
  ['asked for at another address', { ...PAGE, isCopy: true }, { canonical: '/tin-moi' }],
  ['that stands at whatever was asked for', { title: 'Không tìm thấy trang', description: '' }, undefined],
])('a page %s names no language', (_which, page, alternates) => {
  expect(pageMetadata(SITE, page).alternates).toEqual(alternates);
});
