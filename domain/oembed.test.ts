import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { NAUGHTY, parseXml } from './feeds/xml.test-support.ts';
import { printable } from './feeds/xml.ts';
import { type OembedFacts, type OembedRequest, parseOembed, writeOembed } from './oembed.ts';

const SITE = 'https://bao.example';
const FACTS: OembedFacts = {
  title: 'Lúa được mùa',
  authors: [{ name: 'Thanh Ân', url: `${SITE}/tac-gia/thanh-an` }],
  paper: { name: 'Báo Sông Hậu', url: SITE },
  picture: { hash: 'abc', width: 1600, height: 900 },
};
const ALL: OembedRequest = {
  number: 7,
  format: 'json',
  maxWidth: Number.POSITIVE_INFINITY,
  maxHeight: Number.POSITIVE_INFINITY,
};

const ask = (query: string) => parseOembed(new URLSearchParams(query), SITE);
const about = (path: string) => `url=${encodeURIComponent(`${SITE}${path}`)}`;

/** The consumer's side of https://oembed.com, section 2.3.4, for links. */
const answerSchema = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('link'),
  title: z.string(),
  author_name: z.string().optional(),
  author_url: z.url().optional(),
  provider_name: z.string(),
  provider_url: z.url(),
  cache_age: z.number().int(),
  thumbnail_url: z.url().optional(),
  thumbnail_width: z.number().int().optional(),
  thumbnail_height: z.number().int().optional(),
});

const answer = (facts: Partial<OembedFacts> = {}, request: Partial<OembedRequest> = {}) =>
  answerSchema.parse(JSON.parse(writeOembed({ ...FACTS, ...facts }, { ...ALL, ...request }, SITE)));

describe('a question of oEmbed', () => {
  it.each([
    [about('/lua-duoc-mua-a7.html'), ALL],
    [about('/sai-het-a7.html?utm_source=x#y'), ALL],
    [about('/a7'), ALL],
    [`url=${encodeURIComponent('http://bao.example/a7')}`, ALL],
    [`${about('/a7')}&format=xml`, { ...ALL, format: 'xml' }],
    [`${about('/a7')}&maxwidth=600&maxheight=300`, { ...ALL, maxWidth: 600, maxHeight: 300 }],
    [`${about('/a7')}&maxwidth=-1&maxheight=1e9`, ALL],
    [`${about('/a7')}&maxwidth=0`, ALL],
  ])('%s is understood', (query, request) => {
    expect(ask(query)).toEqual(request);
  });

  it.each([
    '',
    'url=',
    'url=x',
    'url=/a7',
    'url=%00',
    `${about('/a7')}&${about('/a7')}`,
    about('/'),
    about('/thoi-su'),
    about('/a0'),
    about('/x/a7'),
    about('/%ff-a7.html'),
    'url=https://evil.example/a7',
    'url=https://bao.example.evil.example/a7',
    'url=https://bao.example:444/a7',
    'url=https://evil.example@evil.example/a7',
    'url=javascript:/a7',
    'url=ftp://bao.example/a7',
  ])('%s names no article of ours', (query) => {
    expect(ask(query)).toBeUndefined();
  });

  it.each(['format=html', 'format=', 'format=JSON', 'format=json&format=xml'])('%s is not given', (query) => {
    expect(ask(`${about('/a7')}&${query}`)).toBe('unsupported');
    expect(ask(query)).toBe('unsupported');
  });
});

describe('an answer of oEmbed', () => {
  it('is a link with its picture, and no HTML', () => {
    expect(answer()).toEqual({
      version: '1.0',
      type: 'link',
      title: 'Lúa được mùa',
      author_name: 'Thanh Ân',
      author_url: `${SITE}/tac-gia/thanh-an`,
      provider_name: 'Báo Sông Hậu',
      provider_url: SITE,
      cache_age: 600,
      thumbnail_url: `${SITE}/media/abc-1280.jpg`,
      thumbnail_width: 1280,
      thumbnail_height: 720,
    });
  });

  it.each([
    [{ maxWidth: 1279 }, 800],
    [{ maxWidth: 480 }, 480],
    [{ maxHeight: 450 }, 800],
    [{ maxWidth: 1280, maxHeight: 271 }, 480],
    [{ maxWidth: 479 }, 320],
    [{ maxWidth: 319 }, undefined],
    [{ maxHeight: 1 }, undefined],
  ])('holds a picture within %o', (request, width) => {
    const { thumbnail_width, thumbnail_url } = answer({}, request);
    expect([thumbnail_width, thumbnail_url !== undefined]).toEqual([width, width !== undefined]);
  });

  it('names all authors, or none', () => {
    const authors = [...FACTS.authors, { name: 'Tấn Lộc', url: `${SITE}/tac-gia/tan-loc` }];
    expect(answer({ authors })).toMatchObject({ author_name: 'Thanh Ân, Tấn Lộc' });
    expect(answer({ authors })).not.toHaveProperty('author_url');
    expect(answer({ authors: [], picture: undefined })).not.toHaveProperty('author_name');
  });

  it.each(NAUGHTY.map((words) => [JSON.stringify(words), words]))('carries %s in both forms', (_shown, words) => {
    expect(answer({ title: words }).title).toBe(printable(words));
    const xml = parseXml(writeOembed({ ...FACTS, title: words }, { ...ALL, format: 'xml' }, SITE));
    expect(xml.one('/oembed/title')).toBe(printable(words).replace(/\r\n?/gu, '\n'));
    expect(xml.one('/oembed/thumbnail_width')).toBe('1280');
  });
});
