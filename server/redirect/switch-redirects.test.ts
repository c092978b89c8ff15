import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findContentVersion } from '#db/queries/published.ts';
import { addRedirectHits, listRedirects } from '#db/queries/redirect-work.ts';
import type { Store } from '#db/store.ts';
import { readCsvLine } from '#domain/csv.ts';
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
} from '../fixture.test-support.ts';
import { findMoved } from '../published/moved.ts';
import { importRedirects } from './import-redirects.ts';
import type { FileLine } from './prove-redirects.ts';
import { removeOldAddresses } from './remove-redirects.ts';
import { TURN } from './switch-redirects.ts';

const NOW = MORNING + HOUR;

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

async function* linesOf(file: readonly string[]): AsyncGenerator<FileLine> {
  for (const [index, text] of file.entries()) yield { line: index + 1, fields: readCsvLine(text) };
}

function bring(file: readonly string[], store: Store = newsroom.store) {
  const request = { lines: linesOf(file), siteUrl: 'https://bao.example', dryRun: false, tell: () => undefined };
  return importRedirects({ ...newsroom.at(NOW), store }, request);
}

/** The import of a file, whose name it answers. */
async function brought(file: readonly string[]): Promise<string> {
  const answer = await bring(file);
  if (!answer.ok) throw new Error(answer.why);
  return answer.batch;
}

const many = (count: number, target: string) => Array.from({ length: count }, (_, index) => `/cu-${index},${target}`);

/** The newsroom's store, which does something after each turn of the write lock. */
function watched(after: (turn: number) => Promise<unknown>): Store {
  const { store } = newsroom;
  let turn = 0;
  return {
    ...store,
    tx: async (work) => {
      const value = await store.tx(work);
      turn += 1;
      await after(turn);
      return value;
    },
  };
}

/** An import that is killed after its second thousand of lines. */
async function crash(file: readonly string[]): Promise<void> {
  const killed = watched(async (turn) => {
    if (turn === 4) throw new Error('killed');
  });
  await expect(bring(file, killed)).rejects.toThrow('killed');
}

const leads = async (address: string) => (await findMoved(newsroom.readerAt(NOW), address))?.target;

/** Where readers are led from each old address, by which import, and how often they were. */
async function seen(): Promise<Readonly<Record<string, string>>> {
  const rows = await listRedirects(newsroom.store.read, { after: '', limit: 100_000 });
  return Object.fromEntries(rows.map(({ address, target, batch, hits }) => [address, `${target} ${batch} ${hits}`]));
}

const rowCount = async () => (await rowsOf(newsroom, 'redirect')).length;

describe('an import that is being written', () => {
  it('shows readers nothing and leaves their pages valid, until it shows all at once', async () => {
    await brought(['/cu-0,/xa-hoi', '/khac,/xa-hoi']);
    const before = { version: await findContentVersion(newsroom.store.read), seen: await seen() };
    const states: unknown[] = [];
    const store = watched(async () => {
      const version = await findContentVersion(newsroom.store.read);
      const now = await seen();
      states.push([version - before.version, Object.keys(now).length, await leads('/cu-0'), await leads('/CU-2400')]);
      if (version === before.version) expect(now).toEqual(before.seen);
    });
    expect((await bring(many(2500, '/kinh-te'), store)).ok).toBe(true);
    const unseen = [0, 2, '/xa-hoi', undefined];
    const all = [1, 2501, '/kinh-te', '/kinh-te'];
    expect(states).toEqual([unseen, unseen, unseen, unseen, unseen, all, all]);
    expect(await rowCount()).toBe(2501);
  });

  it('takes no place from the parameters that readers are led by', async () => {
    await brought(['/xem?ma=7,/xa-hoi']);
    expect(await leads('/xem?ma=7&cua=ai')).toBe('/xa-hoi');
    await crash(Array.from({ length: 2500 }, (_, index) => `/xem?a${index % 20}=${index},/kinh-te`));
    expect(await rowCount()).toBeGreaterThan(2000);
    expect(await leads('/xem?ma=7&cua=ai')).toBe('/xa-hoi');
  });

  it('lets others write between its turns', async () => {
    const other = new Database(newsroom.file, { timeout: 0 });
    let written = 0;
    const editor = setInterval(() => {
      try {
        other.exec(`UPDATE staff SET name = 'x' WHERE id = 'chief'`);
        written += 1;
      } catch {
        // The lock is held; asked again soon.
      }
    }, 5);
    await bring(many(5 * TURN, '/kinh-te'));
    clearInterval(editor);
    other.close();
    expect(written).toBeGreaterThanOrEqual(5);
  });

  it('leaves what readers never see when it is killed, and the next one sweeps it away', async () => {
    await publishText(newsroom);
    await brought(['/cu-0,/xa-hoi', '/khac,/xa-hoi']);
    const before = await seen();
    await crash(many(2500, '/kinh-te'));
    expect(await rowCount()).toBeGreaterThan(2000);
    expect(await seen()).toEqual(before);
    expect([await leads('/cu-0'), await leads('/cu-7')]).toEqual(['/xa-hoi', undefined]);
    const batch = await brought(['/moi,/thoi-su']);
    expect(await seen()).toEqual({ ...before, '/moi': `/thoi-su ${batch} 0` });
    expect(await rowCount()).toBe(3);
    expect((await rowsOf(newsroom, 'redirect')).filter(({ until }) => until !== null)).toEqual([]);
  });

  it('can be begun anew after it was killed, and is whole then', async () => {
    await brought(many(1500, '/xa-hoi'));
    await crash(many(2500, '/kinh-te'));
    await brought(many(2500, '/kinh-te'));
    expect([Object.keys(await seen()).length, await rowCount()]).toEqual([2500, 2500]);
    expect([await leads('/cu-0'), await leads('/cu-2499')]).toEqual(['/kinh-te', '/kinh-te']);
  });

  it('ends when another takes the table over, and leaves nothing', async () => {
    let batch = '';
    const store = watched(async (turn) => {
      if (turn === 4) batch = await brought(['/moi,/thoi-su']);
    });
    expect(await bring(many(2500, '/kinh-te'), store)).toEqual({ ok: false, why: 'overtaken' });
    expect(await seen()).toEqual({ '/moi': `/thoi-su ${batch} 0` });
    expect(await rowCount()).toBe(1);
    const deeds = (await rowsOf(newsroom, 'audit_event')).filter(({ deed }) => deed === 'import_redirects');
    expect(deeds.length).toBe(1);
  });

  it('ends when one of its addresses is removed meanwhile', async () => {
    await brought(['/cu-0,/kinh-te']);
    const store = watched(async (turn) => {
      if (turn === 4) expect(await removeOldAddresses(newsroom.at(NOW), { address: '/cu-0' })).toBe(1);
    });
    expect(await bring(many(2500, '/kinh-te'), store)).toEqual({ ok: false, why: 'overtaken' });
    expect([await seen(), await rowCount()]).toEqual([{}, 0]);
  });
});

describe('counts of old addresses', () => {
  it('stay when the address leads elsewhere, and go with the address', async () => {
    const first = await brought(['/cu-0,/xa-hoi', '/cu-1,/xa-hoi']);
    await newsroom.store.tx(async (tx) => {
      for (const address of ['/cu-0', '/cu-1']) await addRedirectHits(tx, { address, hits: 5, lastAt: NOW });
    });
    const second = await brought(['/cu-0,/kinh-te']);
    expect(await seen()).toEqual({ '/cu-0': `/kinh-te ${second} 5`, '/cu-1': `/xa-hoi ${first} 5` });
    expect(await removeOldAddresses(newsroom.at(NOW), { batch: second })).toBe(1);
    expect(await removeOldAddresses(newsroom.at(NOW), { batch: second })).toBe(0);
    expect((await rowsOf(newsroom, 'redirect_hit')).map(({ address }) => address)).toEqual(['/cu-1']);
  });
});

describe('the removal of an import', () => {
  it('is written in turns and seen at once', async () => {
    await brought(['/khac,/xa-hoi']);
    const batch = await brought(many(2500, '/kinh-te'));
    const counts: number[] = [];
    const store = watched(async () => counts.push(Object.keys(await seen()).length));
    expect(await removeOldAddresses({ ...newsroom.at(NOW), store }, { batch })).toBe(2500);
    expect(new Set(counts)).toEqual(new Set([2501, 1]));
    expect(counts.filter((count) => count === 2501).length).toBeGreaterThan(3);
    expect(await rowCount()).toBe(1);
  });

  it('leaves an earlier import’s redirect where the removed one led it on', async () => {
    const tag = '/tu-khoa/lua';
    const tagged = await publishText(newsroom, { tags: ['Lúa'] }, MORNING);
    const first = await brought([`/cu,${tag}`]);
    granted(await withdrawArticle(newsroom.at(NOW), newsroom.actors.chief, { ...tagged, reason: 'Sai.' }));
    const second = await brought([`${tag},/xa-hoi`]);
    expect(await seen()).toEqual({ '/cu': `/xa-hoi ${first} 0`, [tag]: `/xa-hoi ${second} 0` });
    await removeOldAddresses(newsroom.at(NOW), { batch: second });
    expect(await seen()).toEqual({ '/cu': `/xa-hoi ${first} 0` });
  });

  it('of nothing writes nothing', async () => {
    await brought(['/khac,/xa-hoi']);
    const before = await everythingIn(newsroom);
    for (const which of [{ batch: 'khong-co' }, { address: '/khong-co' }])
      expect(await removeOldAddresses(newsroom.at(NOW), which)).toBe(0);
    expect(await everythingIn(newsroom)).toEqual(before);
  });
});
