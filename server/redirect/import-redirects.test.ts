import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCsvLine } from '#domain/csv.ts';
import { publishArticle } from '../article/publish-article.ts';
import { withdrawArticle } from '../article/withdraw-article.ts';
import {
  everythingIn,
  granted,
  HOUR,
  MORNING,
  type Newsroom,
  openNewsroom,
  publishText,
  rowsOf,
  writeDraft,
} from '../fixture.test-support.ts';
import { importRedirects } from './import-redirects.ts';
import type { FileLine } from './prove-redirects.ts';

const NOW = MORNING + HOUR;
const SITE = 'https://bao.example';

let newsroom: Newsroom;
/** The canonical address of a published article. */
let article: string;
let number: number;

beforeEach(async () => {
  newsroom = await openNewsroom();
  const published = await publishText(newsroom, {}, MORNING);
  ({ number } = published);
  article = `/${published.slug}-a${number}.html`;
});
afterEach(() => newsroom.close());

async function* linesOf(file: readonly string[]): AsyncGenerator<FileLine> {
  for (const [index, text] of file.entries()) yield { line: index + 1, fields: readCsvLine(text) };
}

async function run(file: readonly string[], dryRun = false, now = NOW) {
  const told: string[] = [];
  const answer = await importRedirects(newsroom.at(now), {
    lines: linesOf(file),
    siteUrl: SITE,
    dryRun,
    tell: ({ line, why, about }) => told.push(`${line} ${why} ${about}`),
  });
  return { answer, told };
}

/** Old addresses and targets in the table. */
async function table(): Promise<Readonly<Record<string, unknown>>> {
  return Object.fromEntries((await rowsOf(newsroom, 'redirect')).map(({ address, target }) => [address, target]));
}

/** The file is refused with exactly these lines, and nothing at all is written. */
async function expectRefused(file: readonly string[], ...told: string[]): Promise<void> {
  const before = await everythingIn(newsroom);
  const found = await run(file);
  expect(found.told).toEqual(told);
  const refused = new Set(told.map((words) => words.split(' ')[0])).size;
  expect(found.answer).toEqual({ ok: false, why: 'refused_lines', refused });
  expect(await everythingIn(newsroom)).toEqual(before);
}

describe('an imported file', () => {
  it('leads old addresses to pages, articles to their present address, and others to nothing for ever', async () => {
    const { answer, told } = await run([
      `/tin/12.html,/a${number}`,
      `https://www.bao.example/tin.aspx?ID=12,/ten-sai-a${number}.html`,
      '/chuyen-muc/kinh-te/,/kinh-te',
      `/Bài cũ,${SITE}${article}`,
      '/quang-cao.html,',
      '/?p=12,/thoi-su/trong-tinh',
    ]);
    expect(told).toEqual([]);
    expect(answer).toMatchObject({ ok: true, added: 6, changed: 0, unchanged: 0, repeated: 0, flattened: 2 });
    expect(await table()).toEqual({
      '/tin/12.html': article,
      '/tin.aspx?ID=12': article,
      '/chuyen-muc/kinh-te': '/kinh-te',
      '/B%C3%A0i%20c%C5%A9': article,
      '/quang-cao.html': null,
      '/?p=12': '/thoi-su/trong-tinh',
    });
    const [event] = (await rowsOf(newsroom, 'audit_event')).filter(({ deed }) => deed === 'import_redirects');
    expect(event).toMatchObject({ at: NOW, staff_id: null });
    expect(JSON.parse(String(event?.detail))).toMatchObject({ added: 6 });
  });

  it('is composed in one way, however it was typed', async () => {
    await run(['/lúa'.normalize('NFD').concat(',/kinh-te')]);
    expect(await table()).toEqual({ '/l%C3%BAa': '/kinh-te' });
  });

  it('adds, changes and leaves alone when it comes again', async () => {
    await run(['/cu-1,/kinh-te', '/cu-2,/kinh-te']);
    const { answer } = await run(['/cu-1,/kinh-te', '/cu-2,/xa-hoi', '/cu-3,/thoi-su', '/cu-3/,/thoi-su']);
    expect(answer).toMatchObject({ ok: true, added: 1, changed: 1, unchanged: 1, repeated: 1 });
    expect(await table()).toEqual({ '/cu-1': '/kinh-te', '/cu-2': '/xa-hoi', '/cu-3': '/thoi-su' });
  });

  it('is only proved in a dry run', async () => {
    const before = await everythingIn(newsroom);
    const { answer } = await run(['/cu-1,/kinh-te'], true);
    expect(answer).toMatchObject({ ok: true, added: 1 });
    expect(await everythingIn(newsroom)).toEqual(before);
  });

  it('that holds nothing is refused', async () => {
    expect((await run([])).answer).toEqual({ ok: false, why: 'empty' });
  });

  it('gives way when another import ends while it is proved', async () => {
    const slow = importRedirects(newsroom.at(NOW), {
      lines: (async function* () {
        yield { line: 1, fields: ['/cu-1', '/kinh-te'] };
        await run(['/cu-2,/cu-3', '/cu-3,/xa-hoi']);
      })(),
      siteUrl: SITE,
      dryRun: false,
      tell: () => undefined,
    });
    expect(await slow).toEqual({ ok: false, why: 'overtaken' });
    expect(await table()).toEqual({ '/cu-2': '/xa-hoi', '/cu-3': '/xa-hoi' });
  });
});

describe('chains', () => {
  it('are followed to their ends, in whatever order the lines come', async () => {
    const { answer } = await run(['/a,/b', '/c,/kinh-te', '/b,/c', '/gone-too,/gone', '/gone,']);
    expect(answer).toMatchObject({ ok: true, added: 5, flattened: 3 });
    expect(await table()).toEqual({
      '/a': '/kinh-te',
      '/b': '/kinh-te',
      '/c': '/kinh-te',
      '/gone': null,
      '/gone-too': null,
    });
  });

  it('of a thousand links are followed, in both orders', async () => {
    const links = Array.from(
      { length: 1000 },
      (_, index) => `/x${index},${index === 999 ? '/xa-hoi' : `/x${index + 1}`}`,
    );
    const other = links.map((line) => line.replaceAll('/x', '/y').replace('/ya-hoi', '/xa-hoi')).reverse();
    expect((await run([...links, ...other])).answer).toMatchObject({ ok: true, added: 2000 });
    expect(new Set(Object.values(await table()))).toEqual(new Set(['/xa-hoi']));
  });

  it('go on through what was imported earlier, and earlier ones through what comes now', async () => {
    const tag = '/tu-khoa/lua';
    const tagged = await publishText(newsroom, { tags: ['Lúa'] }, MORNING);
    await run(['/cu-1,/kinh-te', `/cu-2,${tag}`]);
    // The page that /cu-2 leads to is gone, and its address leads elsewhere now.
    granted(await withdrawArticle(newsroom.at(NOW), newsroom.actors.chief, { ...tagged, reason: 'Sai.' }));
    const { answer, told } = await run(['/cu-0,/cu-1', `${tag},/xa-hoi`]);
    expect(told).toEqual([]);
    expect(answer).toMatchObject({ ok: true, added: 2, flattened: 1, movedOn: 1 });
    expect(await table()).toEqual({ '/cu-0': '/kinh-te', '/cu-1': '/kinh-te', '/cu-2': '/xa-hoi', [tag]: '/xa-hoi' });
  });

  it('end at a list that something is on again, though an earlier import leads on from there', async () => {
    const tag = '/tu-khoa/lua';
    const tagged = await publishText(newsroom, { tags: ['Lúa'] }, MORNING);
    granted(await withdrawArticle(newsroom.at(NOW), newsroom.actors.chief, { ...tagged, reason: 'Sai.' }));
    await run([`${tag},/xa-hoi`]);
    await publishText(newsroom, { tags: ['Lúa'] }, NOW);
    expect((await run([`/cu,${tag}`])).answer).toMatchObject({ ok: true, added: 1, flattened: 0 });
    expect(await table()).toEqual({ '/cu': tag, [tag]: '/xa-hoi' });
  });

  it('that go round in a circle are refused, with all that lead into it', async () => {
    await expectRefused(
      ['/a,/b', '/b,/c', '/c,/a', '/vao,/b', '/rieng,/kinh-te', '/tu,/tu/'],
      '1 circle /b',
      '2 circle /c',
      '3 circle /a',
      '4 circle /b',
      '6 itself /tu',
    );
  });

  it('that would be closed by an earlier import are refused', async () => {
    const tag = '/tu-khoa/lua';
    const tagged = await publishText(newsroom, { tags: ['Lúa'] }, MORNING);
    await run([`/cu,${tag}`]);
    granted(await withdrawArticle(newsroom.at(NOW), newsroom.actors.chief, { ...tagged, reason: 'Sai.' }));
    await expectRefused([`${tag},/cu`], '1 circle /cu');
  });
});

describe('a line is refused, and with it the file,', () => {
  it('for each address that is none', async () => {
    await expectRefused(
      [
        '/cu,//evil.example',
        '/cu,javascript:alert(1)',
        '/cu,https://evil.example/x',
        '/tin\u0000,/kinh-te',
        '/tin%0a,/kinh-te',
        `/${'x'.repeat(10_000)},/kinh-te`,
        'tin,/kinh-te',
        '/toa-soan/x,/kinh-te',
        '/cu',
        '/cu,/kinh-te,301',
        '"/cu,/kinh-te',
        '/c"u,/kinh-te',
        'tin,//evil.example',
      ],
      '1 target_other_site //evil.example',
      '2 target_no_path javascript:alert(1)',
      '3 target_other_site https://evil.example/x',
      '4 old_unprintable /tin\u0000',
      '5 old_unprintable /tin%0a',
      `6 old_too_long /${'x'.repeat(119)}…`,
      '7 old_no_path tin',
      '8 old_reserved /toa-soan/x',
      '9 fields 1',
      '10 fields 3',
      '11 open_quote ',
      '12 stray_quote ',
      '13 old_no_path tin',
      '13 target_other_site //evil.example',
    );
  });

  it('when it contradicts an earlier one', async () => {
    await expectRefused(['/cu,/kinh-te', '/cu/,/xa-hoi', '/c%75,'], '2 contradicts 1', '3 contradicts 1');
  });

  it('when a page of ours stands there, but not for parameters that the page does not know', async () => {
    const mistaken = await publishText(newsroom, {}, MORNING);
    granted(await withdrawArticle(newsroom.at(NOW), newsroom.actors.chief, { ...mistaken, reason: 'Sai.' }));
    await expectRefused(
      [
        '/,/kinh-te',
        '/kinh-te,/xa-hoi',
        `/x-a${number}.html,/xa-hoi`,
        `/a${mistaken.number},/xa-hoi`,
        '/kinh-te?trang=2,/xa-hoi',
      ],
      '1 own_page /',
      '2 own_page /kinh-te',
      `3 own_page /x-a${number}.html`,
      `4 own_page /a${mistaken.number}`,
      '5 own_page /kinh-te?trang=2',
    );
    expect((await run(['/kinh-te?id=5,/xa-hoi', '/?p=1,/xa-hoi'])).answer).toMatchObject({ ok: true, added: 2 });
  });

  it('when readers cannot see its target', async () => {
    const { reporter, chief } = newsroom.actors;
    const draft = await writeDraft(newsroom, reporter);
    const later = await writeDraft(newsroom, reporter);
    const schedule = { ...later, move: 'schedule', publishAt: NOW + HOUR } as const;
    granted(await publishArticle(newsroom.at(NOW), chief, schedule));
    const mistaken = await publishText(newsroom, {}, MORNING);
    granted(await withdrawArticle(newsroom.at(NOW), chief, { ...mistaken, reason: 'Sai.' }));
    const targets = ['/khong-co', `/a${draft.number}`, `/a${later.number}`, `/a${mistaken.number}`, '/kinh-te?trang=x'];
    await expectRefused(
      targets.map((target, index) => `/cu-${index},${target}`),
      ...targets.map((target, index) => `${index + 1} no_page ${target}`),
    );
  });
});
