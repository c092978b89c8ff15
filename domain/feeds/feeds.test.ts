import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { writeAtom } from './atom.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { writeJsonFeed } from './json-feed.ts';
import { writeRss } from './rss.ts';
import { isAbsolute, NAUGHTY, type Parsed, parseXml } from './xml.test-support.ts';
import { printable } from './xml.ts';

const MORNING = Date.UTC(2020, 5, 1, 23, 17);
const MINUTE = 60_000;

const ENTRY: FeedEntry = {
  id: 'https://bao.example/a7',
  address: 'https://bao.example/lua-duoc-mua-a7.html',
  headline: 'Lúa được mùa',
  lead: '(CT) - Nông dân phấn khởi.',
  html: undefined,
  authors: [
    { name: 'Thanh Ân', address: 'https://bao.example/tac-gia/thanh-an' },
    { name: 'Tấn Lộc', address: 'https://bao.example/tac-gia/tan-loc' },
  ],
  categories: ['Kinh tế', 'Lúa'],
  picture: {
    url: 'https://bao.example/media/abc-1280.jpg',
    width: 1280,
    height: 720,
    alt: 'Ruộng lúa',
    credit: 'Ân',
  },
  publishedAt: MORNING,
  changedAt: MORNING + 90 * MINUTE,
};

function feedOf(...entries: readonly Partial<FeedEntry>[]): Feed {
  return {
    title: 'Kinh tế | Báo Sông Hậu',
    description: 'Tin tức mỗi ngày.',
    page: 'https://bao.example/kinh-te',
    self: 'https://bao.example/rss/kinh-te.rss',
    language: 'vi',
    paper: { name: 'Báo Sông Hậu', address: 'https://bao.example/', rights: 'Ghi rõ nguồn.' },
    hub: undefined,
    entries: entries.map((fields, index) => ({ ...ENTRY, id: `https://bao.example/a${index}`, ...fields })),
  };
}

/** RFC 822 with the year in full, English names, a numeric zone; and the weekday is that of the date. */
function isRssDate(text: string | undefined): boolean {
  const match = /^(Sun|Mon|Tue|Wed|Thu|Fri|Sat), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} \+0700$/u.exec(text ?? '');
  if (!match) return false;
  const local = new Date(Date.parse(text ?? '') + 7 * 60 * MINUTE);
  return local.toUTCString().startsWith(`${match[1]},`);
}

const isAtomDate = (text: string | undefined) =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+07:00$/u.test(text ?? '') && !Number.isNaN(Date.parse(text ?? ''));

/** What the W3C's validator asks of RSS 2.0, as far as it concerns what we write. */
function expectValidRss(xml: string): Parsed {
  const rss = parseXml(xml);
  expect(rss.one('/rss/@version')).toBe('2.0');
  const [channel, ...others] = rss.each('/rss/channel');
  if (!channel || others.length > 0) throw new Error('not one channel');
  for (const name of ['title', 'link', 'description', 'language', 'ttl']) expect(channel.all(name)).toHaveLength(1);
  expect(isAbsolute(channel.one('link'))).toBe(true);
  expect(channel.one('language')).toMatch(/^[a-z]{2}(?:-[a-z]{2})?$/u);
  for (const date of channel.all('lastBuildDate')) expect(date).toSatisfy(isRssDate);
  const selves = channel.all('atom:link[@rel="self"]/@href');
  expect(selves).toHaveLength(1);
  for (const address of channel.all('atom:link/@href')) expect(address).toSatisfy(isAbsolute);
  const guids = channel.all('item/guid');
  expect(new Set(guids).size).toBe(guids.length);
  for (const item of channel.each('item')) {
    for (const name of ['title', 'link', 'guid', 'pubDate', 'description']) expect(item.all(name)).toHaveLength(1);
    expect(isAbsolute(item.one('link'))).toBe(true);
    expect(isRssDate(item.one('pubDate'))).toBe(true);
    expect(item.one('guid/@isPermaLink')).toBe('false');
    expect(item.all('author')).toEqual([]);
    expect(item.all('dc:creator').length).toBeGreaterThan(0);
    for (const address of item.all('media:content/@url')) expect(address).toSatisfy(isAbsolute);
    for (const size of item.all('media:content/@width | media:content/@height')) expect(size).toMatch(/^[1-9]\d*$/u);
    expect(item.all('enclosure')).toEqual([]);
  }
  return channel;
}

/** What RFC 4287 asks of feeds and entries. */
function expectValidAtom(xml: string): Parsed {
  const feed = parseXml(xml);
  for (const part of [feed, ...feed.each('/atom:feed/atom:entry')]) {
    for (const name of ['id', 'title', 'updated']) expect(part.all(`atom:${name}`)).toHaveLength(1);
    expect(isAbsolute(part.one('atom:id'))).toBe(true);
    expect(isAtomDate(part.one('atom:updated'))).toBe(true);
    for (const date of part.all('atom:published')) expect(date).toSatisfy(isAtomDate);
    expect(part.all('atom:link[@rel="alternate"]')).toHaveLength(1);
    for (const address of part.all('atom:link/@href | atom:author/atom:uri')) expect(address).toSatisfy(isAbsolute);
    for (const name of part.each('atom:author').map((author) => author.one('atom:name'))) expect(name).toBeTruthy();
  }
  expect(feed.all('/atom:feed/atom:author')).toHaveLength(1);
  expect(feed.all('/atom:feed/atom:link[@rel="self"]')).toHaveLength(1);
  const ids = feed.all('//atom:id');
  expect(new Set(ids).size).toBe(ids.length);
  return feed;
}

const web = z.url({ protocol: /^https?$/u });
const authors = z.array(z.strictObject({ name: z.string().min(1), url: web })).min(1);
const moment = z.iso.datetime({ offset: true });

/** JSON Feed 1.1 as its page describes it, and nothing that it does not. */
const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: web,
  feed_url: web,
  description: z.string().min(1).optional(),
  language: z.string().regex(/^[a-z]{2}(?:-[A-Z]{2})?$/u),
  authors,
  hubs: z.array(z.strictObject({ type: z.string(), url: web })).optional(),
  items: z.array(
    z
      .strictObject({
        id: z.string().min(1),
        url: web,
        title: z.string(),
        summary: z.string(),
        content_text: z.string().optional(),
        content_html: z.string().optional(),
        image: web.optional(),
        date_published: moment,
        date_modified: moment,
        authors: authors.optional(),
        tags: z.array(z.string()).min(1).optional(),
      })
      .refine((item) => item.content_text !== undefined || item.content_html !== undefined),
  ),
});

const parseJsonFeed = (json: string) => jsonFeedSchema.parse(JSON.parse(json));

describe('RSS', () => {
  it('says who, what, when and where', () => {
    const channel = expectValidRss(writeRss(feedOf({}, { authors: [], picture: undefined })));
    expect(channel.one('title')).toBe('Kinh tế | Báo Sông Hậu');
    expect(channel.one('copyright')).toBe('Ghi rõ nguồn.');
    expect(channel.one('lastBuildDate')).toBe('Tue, 02 Jun 2020 07:47:00 +0700');
    const [item, bare] = channel.each('item');
    expect(item?.one('pubDate')).toBe('Tue, 02 Jun 2020 06:17:00 +0700');
    expect(item?.one('guid')).toBe('https://bao.example/a0');
    expect(item?.all('dc:creator')).toEqual(['Thanh Ân', 'Tấn Lộc']);
    expect(item?.all('category')).toEqual(['Kinh tế', 'Lúa']);
    expect(item?.one('media:content/@url')).toBe('https://bao.example/media/abc-1280.jpg');
    expect([item?.one('media:content/@type'), item?.one('media:content/media:credit')]).toEqual(['image/jpeg', 'Ân']);
    expect(bare?.all('dc:creator')).toEqual(['Báo Sông Hậu']);
    expect(bare?.all('media:content')).toEqual([]);
  });

  it('carries the whole text where the paper gives it, and then only there', () => {
    const html = '<p>Một ]]> hai &amp; ba</p>';
    const channel = expectValidRss(writeRss(feedOf({ html }, {})));
    expect(channel.each('item').map((item) => item.all('content:encoded'))).toEqual([[html], []]);
  });
});

describe('Atom', () => {
  it('says who, what, when and where', () => {
    const feed = expectValidAtom(writeAtom(feedOf({ html: '<p>x</p>' }, { changedAt: MORNING })));
    expect(feed.one('atom:updated')).toBe('2020-06-02T07:47:00+07:00');
    const [entry, other] = feed.each('atom:entry');
    expect(entry?.one('atom:published')).toBe('2020-06-02T06:17:00+07:00');
    expect(entry?.all('atom:author/atom:name')).toEqual(['Thanh Ân', 'Tấn Lộc']);
    expect(entry?.all('atom:category/@term')).toEqual(['Kinh tế', 'Lúa']);
    expect([entry?.one('atom:content'), entry?.one('atom:content/@type')]).toEqual(['<p>x</p>', 'html']);
    expect(other?.all('atom:content')).toEqual([]);
  });
});

describe('JSON Feed', () => {
  it('says who, what, when and where', () => {
    const { items, ...feed } = parseJsonFeed(writeJsonFeed(feedOf({ html: '<p>x</p>' }, { authors: [] })));
    expect(feed).toMatchObject({ title: 'Kinh tế | Báo Sông Hậu', language: 'vi' });
    expect(items[0]).toMatchObject({
      id: 'https://bao.example/a0',
      content_html: '<p>x</p>',
      date_published: '2020-06-02T06:17:00+07:00',
      date_modified: '2020-06-02T07:47:00+07:00',
      tags: ['Kinh tế', 'Lúa'],
    });
    expect(items[1]).toMatchObject({ content_text: ENTRY.lead });
    expect(items[1]?.authors).toBeUndefined();
  });
});

describe('every form', () => {
  it('names the hub where there is one', () => {
    const feed = { ...feedOf({}), hub: 'https://hub.example/' };
    expect(expectValidRss(writeRss(feed)).one('atom:link[@rel="hub"]/@href')).toBe('https://hub.example/');
    expect(expectValidAtom(writeAtom(feed)).one('atom:link[@rel="hub"]/@href')).toBe('https://hub.example/');
    expect(parseJsonFeed(writeJsonFeed(feed)).hubs).toEqual([{ type: 'WebSub', url: 'https://hub.example/' }]);
    expect(expectValidRss(writeRss(feedOf({}))).all('atom:link[@rel="hub"]')).toEqual([]);
    expect(parseJsonFeed(writeJsonFeed(feedOf({}))).hubs).toBeUndefined();
  });

  it('is valid without an article, and says nothing of when', () => {
    expect(expectValidRss(writeRss(feedOf())).all('lastBuildDate')).toEqual([]);
    expect(expectValidAtom(writeAtom(feedOf())).one('atom:updated')).toBe('1970-01-01T07:00:00+07:00');
    expect(parseJsonFeed(writeJsonFeed(feedOf())).items).toEqual([]);
  });

  const dressed = (words: string): Feed => ({
    ...feedOf({
      headline: words,
      lead: words,
      html: words,
      categories: [words],
      authors: [{ name: `x${words}`, address: ENTRY.address }],
      picture: { ...(ENTRY.picture as NonNullable<FeedEntry['picture']>), alt: words, credit: words },
    }),
    title: `x${words}`,
    description: `x${words}`,
    paper: { name: `x${words}`, address: 'https://bao.example/', rights: words },
  });

  /** As a parser gives it back: CR LF is one line break, in text at least. */
  const read = (words: string) => printable(words).replace(/\r\n?/gu, '\n');
  const asHtml = (words: string) => words.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');

  function expectCarried(words: string): void {
    const rss = expectValidRss(writeRss(dressed(words)));
    expect(rss.one('item/title')).toBe(read(words));
    expect(rss.one('item/description')?.replaceAll('&quot;', '"')).toBe(read(asHtml(words)));
    expect(rss.one('item/content:encoded')).toBe(read(words));
    const atom = expectValidAtom(writeAtom(dressed(words)));
    expect(atom.one('atom:entry/atom:title')).toBe(read(words));
    expect(atom.one('atom:entry/atom:content')).toBe(read(words));
    const item = parseJsonFeed(writeJsonFeed(dressed(words))).items[0];
    expect([item?.title, item?.content_html]).toEqual([printable(words), printable(words)]);
    expect(item?.title.isWellFormed()).toBe(true);
  }

  it.each(NAUGHTY.map((words) => [JSON.stringify(words), words]))('carries %s', (_shown, words) => {
    expectCarried(words);
  });

  it('carries whatever can be written', { timeout: 30_000 }, () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...NAUGHTY)).map((parts) => parts.join('')),
    );
    fc.assert(fc.property(words, expectCarried), { numRuns: 60 });
  });
});
