import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { upsertNewspaper } from '#db/queries/editions.ts';
import type { ArticleContent } from '#domain/article.ts';
import { type Block, EMPTY_BODY, plainParagraph } from '#domain/body/document.ts';
import { moveArticle } from '../article/move-article.ts';
import { publishArticle } from '../article/publish-article.ts';
import { saveArticle } from '../article/save-article.ts';
import { withdrawArticle } from '../article/withdraw-article.ts';
import type { Announcing, Context } from '../context.ts';
import {
  DAY,
  granted,
  HOUR,
  MINUTE,
  MORNING,
  type Newsroom,
  openNewsroom,
  rowsOf,
  textWith,
  writeDraft,
} from '../fixture.test-support.ts';
import { renameStoryline } from '../storyline/rename-storyline.ts';
import { type Endpoint, openEndpoint } from './endpoint.test-support.ts';
import { runDueJobs } from './run-jobs.ts';

const SITE = 'https://bao.example';

let newsroom: Newsroom;
let endpoint: Endpoint;
let announcing: Announcing;

beforeEach(async () => {
  newsroom = await openNewsroom();
  endpoint = await openEndpoint();
  announcing = {
    siteUrl: SITE,
    indexNow: { key: 'khoa-12345', endpoint: `${endpoint.url}/indexnow` },
    webSubHub: `${endpoint.url}/hub`,
  };
});
afterEach(async () => {
  await endpoint.close();
  newsroom.close();
});

const at = (now: number): Context => ({ ...newsroom.at(now), announcing });

type Place = { readonly number: number; readonly version: number };

const draft = (fields: Partial<ArticleContent> = {}) => writeDraft(newsroom, newsroom.actors.reporter, fields);

const publish = async (place: Place, now = MORNING, move: 'publish' | 'update' = 'publish') =>
  granted(await publishArticle(at(now), newsroom.actors.chief, { ...place, move }));

const schedule = async (place: Place, publishAt: number, now = MORNING) =>
  granted(await publishArticle(at(now), newsroom.actors.chief, { ...place, move: 'schedule', publishAt }));

const withdraw = async (place: Place, now = MORNING) =>
  granted(await withdrawArticle(at(now), newsroom.actors.chief, { ...place, reason: 'Sai sự thật.' }));

const save = async (place: Place, fields: Partial<ArticleContent>, now = MORNING) =>
  granted(await saveArticle(at(now), newsroom.actors.chief, { ...place, content: textWith(fields) }));

/** Runs what is due at a moment, and answers what the endpoints were told: addresses and feeds, sorted. */
async function toldAt(
  now: number,
): Promise<{ readonly addresses: readonly string[]; readonly feeds: readonly string[] }> {
  const before = endpoint.told.length;
  while ((await runDueJobs({ owner: 'one', context: () => at(now), random: () => 0 })).ran > 0);
  const told = endpoint.told.slice(before);
  const urls = (body: string) => (JSON.parse(body) as { readonly urlList: readonly string[] }).urlList;
  const hubUrls = (body: string) => {
    const form = new URLSearchParams(body);
    expect(form.get('hub.mode')).toBe('publish');
    return form.getAll('hub.url');
  };
  const plain = (url: string) => url.replace(SITE, '');
  return {
    addresses: told
      .filter(({ path }) => path === '/indexnow')
      .flatMap(({ body }) => urls(body).map(plain))
      .toSorted(),
    feeds: told
      .filter(({ path }) => path === '/hub')
      .flatMap(({ body }) => hubUrls(body).map(plain))
      .toSorted(),
  };
}

const feeds = (...names: readonly string[]) =>
  names.flatMap((name) => ['atom', 'json', 'rss'].map((format) => `/rss/${name}.${format}`)).toSorted();

const NOTHING = { addresses: [], feeds: [] };

describe('search engines and the hub', () => {
  it('are told of an article when it is published, with every feed that carries it', async () => {
    const credits = [{ role: 'news', name: 'Thanh Ân' }] as const;
    const film: Block = { type: 'embed', attrs: { provider: 'youtube', id: 'x', title: '' } };
    const body = { ...EMPTY_BODY, content: [plainParagraph('Lúa.'), film] };
    const place = { sectionId: 'nong-nghiep', tags: ['Lúa'], storyline: 'Hạn mặn' };
    const { number, version } = await draft({ ...place, credits, body });
    const { slug } = await publish({ number, version });
    expect(await toldAt(MORNING)).toEqual({
      addresses: [`/${slug}-a${number}.html`],
      feeds: feeds(
        'tin-moi',
        'kinh-te',
        'kinh-te/nong-nghiep',
        'tu-khoa/lua',
        'tac-gia/thanh-an',
        'su-kien/han-man',
        'video',
      ),
    });
    expect(await toldAt(MORNING + DAY)).toEqual(NOTHING);
  });

  it('are never told of what is not published', async () => {
    const { number, version } = await draft();
    const saved = await save({ number, version }, { headline: 'Khác' });
    granted(
      await moveArticle(at(MORNING), newsroom.actors.reporter, { number, version: saved.version, move: 'submit' }),
    );
    expect(await rowsOf(newsroom, 'job')).toEqual([]);
  });

  it('are told of an update, also the feeds that it left, and not of one that changed nothing', async () => {
    const place = await draft({ sectionId: 'nong-nghiep' });
    const published = await publish(place);
    await toldAt(MORNING);
    const same = await publish({ number: place.number, version: published.version }, MORNING + HOUR, 'update');
    expect(await toldAt(MORNING + HOUR)).toEqual(NOTHING);
    const saved = await save({ number: place.number, version: same.version }, { sectionId: 'thoi-su' }, MORNING + HOUR);
    await publish({ number: place.number, version: saved.version }, MORNING + HOUR, 'update');
    expect(await toldAt(MORNING + HOUR)).toEqual({
      addresses: [`/${published.slug}-a${place.number}.html`],
      feeds: feeds('tin-moi', 'kinh-te', 'kinh-te/nong-nghiep', 'thoi-su'),
    });
  });

  it('are told of a withdrawal, and of a return', async () => {
    const { number, version } = await draft();
    const published = await publish({ number, version });
    await toldAt(MORNING);
    const told = { addresses: [`/${published.slug}-a${number}.html`], feeds: feeds('tin-moi', 'thoi-su') };
    const gone = await withdraw({ number, version: published.version }, MORNING + HOUR);
    expect(await toldAt(MORNING + HOUR)).toEqual(told);
    const { chief } = newsroom.actors;
    const restored = granted(await moveArticle(at(MORNING), chief, { number, version: gone.version, move: 'restore' }));
    await publish({ number, version: restored.version }, MORNING + 2 * HOUR);
    expect(await toldAt(MORNING + 2 * HOUR)).toEqual(told);
  });

  it('are told of what readers see when it is told: not of what was withdrawn meanwhile', async () => {
    const { number, version } = await draft();
    const published = await publish({ number, version });
    await withdraw({ number, version: published.version }, MORNING + MINUTE);
    const { addresses } = await toldAt(MORNING + MINUTE);
    expect(addresses).toEqual([`/${published.slug}-a${number}.html`]);
    expect((await rowsOf(newsroom, 'job')).map(({ last_error: note }) => note).toSorted()).toEqual(
      [...Array.from({ length: 3 }, () => 'readers see something else by now'), null, null, null].toSorted(),
    );
  });

  it('are told of a schedule at its time, once, and not before', async () => {
    const { number, version } = await draft();
    const scheduled = await schedule({ number, version }, MORNING + DAY);
    const saved = await save({ number, version: scheduled.version }, { headline: 'Sửa trước giờ đăng' });
    await publish({ number, version: saved.version }, MORNING + MINUTE, 'update');
    expect(await toldAt(MORNING + DAY - 1)).toEqual(NOTHING);
    expect((await toldAt(MORNING + DAY)).addresses.length).toBe(1);
    expect(await toldAt(MORNING + 2 * DAY)).toEqual(NOTHING);
  });

  it('are not told of a schedule that was taken back or put off', async () => {
    const { number, version } = await draft();
    const scheduled = await schedule({ number, version }, MORNING + DAY);
    const gone = await withdraw({ number, version: scheduled.version }, MORNING + HOUR);
    expect(await toldAt(MORNING + DAY)).toEqual(NOTHING);
    const { chief } = newsroom.actors;
    const later = MORNING + DAY;
    const restored = granted(await moveArticle(at(later), chief, { number, version: gone.version, move: 'restore' }));
    await schedule({ number, version: restored.version }, MORNING + 3 * DAY, later);
    expect(await toldAt(MORNING + 2 * DAY)).toEqual(NOTHING);
    expect((await toldAt(MORNING + 3 * DAY)).addresses.length).toBe(1);
  });

  it('are told by what is set alone', async () => {
    announcing = { siteUrl: SITE };
    await publish(await draft());
    expect(await rowsOf(newsroom, 'job')).toEqual([]);
    announcing = { siteUrl: SITE, webSubHub: `${endpoint.url}/hub` };
    await publish(await draft());
    expect(await toldAt(MORNING)).toEqual({ addresses: [], feeds: feeds('tin-moi', 'thoi-su') });
  });

  it('are told through the hub that the paper’s profile names', async () => {
    announcing = { siteUrl: SITE };
    const words = ['name', 'fullName', 'tagline', 'description', 'governingBody', 'licence', 'editorInChief'];
    const more = ['deputyEditors', 'address', 'telephone', 'email', 'advertising', 'reuse'];
    const profile = Object.fromEntries([...words, ...more].map((name) => [name, 'x']));
    const webSubHub = `${endpoint.url}/hub`;
    await newsroom.store.tx((tx) => upsertNewspaper(tx, JSON.stringify({ ...profile, webSubHub })));
    await publish(await draft());
    expect(await toldAt(MORNING)).toEqual({ addresses: [], feeds: feeds('tin-moi', 'thoi-su') });
  });

  it('are told nothing any more when that is switched off', async () => {
    await publish(await draft());
    announcing = { siteUrl: SITE };
    expect(await toldAt(MORNING)).toEqual(NOTHING);
    expect(new Set((await rowsOf(newsroom, 'job')).map(({ state }) => state))).toEqual(new Set(['done']));
  });
});

describe('a running story that is renamed', () => {
  const rename = async (from: string, to: string, context = at(MORNING)) => {
    const id = String((await rowsOf(newsroom, 'storyline')).find(({ name }) => name === from)?.id);
    return renameStoryline(context, newsroom.actors.chief, { id, from, to });
  };

  it('is told at its new place and its old one, to search engines and with its feeds', async () => {
    await publish(await draft({ storyline: 'Hạn mặm' }));
    await toldAt(MORNING);
    granted(await rename('Hạn mặm', 'Hạn mặn'));
    expect(await toldAt(MORNING)).toEqual({
      addresses: ['/su-kien/han-mam', '/su-kien/han-man'],
      feeds: feeds('su-kien/han-man'),
    });
    granted(await rename('Hạn mặn', 'Mùa khô', at(MORNING + HOUR)));
    granted(await rename('Mùa khô', 'Hạn mặn', at(MORNING + DAY)));
    expect(await toldAt(MORNING + DAY)).toEqual({
      addresses: ['/su-kien/han-man', '/su-kien/mua-kho'],
      feeds: feeds('su-kien/han-man', 'su-kien/han-man'),
    });
  });

  it('is told as long as readers see any of it, whatever became of its newest article', async () => {
    await publish(await draft({ storyline: 'Hạn mặm' }));
    const { number, version } = await draft({ storyline: 'Hạn mặm' });
    const newest = { number, version: (await publish({ number, version })).version };
    await toldAt(MORNING);
    granted(await rename('Hạn mặm', 'Hạn mặn'));
    await withdraw(newest);
    const told = await toldAt(MORNING);
    expect(told.addresses).toEqual(expect.arrayContaining(['/su-kien/han-mam', '/su-kien/han-man']));
    expect(told.feeds).toContain('/rss/su-kien/han-man.rss');
  });

  it('is told to the hub by the feed that it has now, also by what waited', async () => {
    await publish(await draft({ storyline: 'Hạn mặm' }));
    granted(await rename('Hạn mặm', 'Mùa khô'));
    const told = (await toldAt(MORNING)).feeds;
    expect(told.filter((feed) => feed.includes('su-kien'))).toEqual(feeds('su-kien/mua-kho', 'su-kien/mua-kho'));
  });

  it('is not told by a name that readers do not see yet', async () => {
    const { number, version } = await draft({ storyline: 'Mật' });
    const published = await publish({ number, version });
    const place = { number, version: published.version };
    await publish({ number, ...(await save(place, { storyline: '' })) }, MORNING, 'update');
    await schedule(await draft({ storyline: 'Mật' }), MORNING + DAY);
    const before = (await rowsOf(newsroom, 'job')).length;
    granted(await rename('Mật', 'Khởi công cầu'));
    expect((await rowsOf(newsroom, 'job')).length).toBe(before);
    expect((await toldAt(MORNING)).feeds).not.toContain('/rss/su-kien/khoi-cong-cau.rss');
    expect((await toldAt(MORNING + DAY)).feeds).toContain('/rss/su-kien/khoi-cong-cau.rss');
  });

  it('is told by what is set alone, and not when the renaming fails', async () => {
    announcing = { siteUrl: SITE };
    await publish(await draft({ storyline: 'Hạn mặm' }));
    granted(await rename('Hạn mặm', 'Hạn mặn'));
    expect(await rowsOf(newsroom, 'job')).toEqual([]);
    announcing = { siteUrl: SITE, webSubHub: `${endpoint.url}/hub` };
    const [{ id: used } = {}] = await rowsOf(newsroom, 'audit_event');
    await expect(rename('Hạn mặn', 'Mùa khô', { ...at(MORNING), newId: () => String(used) })).rejects.toThrow();
    expect(await rowsOf(newsroom, 'job')).toEqual([]);
    granted(await rename('Hạn mặn', 'Mùa khô'));
    expect(await toldAt(MORNING)).toEqual({ addresses: [], feeds: feeds('su-kien/mua-kho') });
  });
});

it('a publication that is refused or fails writes no job', async () => {
  const place = await draft();
  await publishArticle(at(MORNING), newsroom.actors.reporter, { ...place, move: 'publish' });
  const failing: Context = { ...at(MORNING), newId: () => 'twice' };
  await expect(publishArticle(failing, newsroom.actors.chief, { ...place, move: 'publish' })).rejects.toThrow();
  expect(await rowsOf(newsroom, 'job')).toEqual([]);
  expect(await rowsOf(newsroom, 'published_article')).toEqual([]);
});
