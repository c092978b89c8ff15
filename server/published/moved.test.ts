import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MORNING, type Newsroom, openNewsroom } from '../fixture.test-support.ts';
import { importRedirects } from '../redirect/import-redirects.ts';
import { findMoved, findMovedByParameters } from './moved.ts';

const SITE = 'https://bao.example';

const TABLE: readonly (readonly [old: string, target: string])[] = [
  ['/tin/12.html', '/kinh-te'],
  ['/Tin/Lớn', '/kinh-te'],
  ['/s/aB', '/kinh-te'],
  ['/s/Ab', '/xa-hoi'],
  ['/quang-cao', ''],
  ['/index.php?id=5', '/kinh-te'],
  ['/index.php?id=5&view=anh', '/xa-hoi'],
  ['/index.php', '/thoi-su'],
  ['/xem.asp?12345', '/xa-hoi'],
  ['/l%E1%BB%97i%fe', '/xa-hoi'],
  ['/?p=12', '/kinh-te'],
  ['/kinh-te?id=7', '/xa-hoi'],
];

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
  const answer = await importRedirects(newsroom.at(MORNING), {
    lines: (async function* () {
      for (const [index, fields] of TABLE.entries()) yield { line: index + 1, fields };
    })(),
    siteUrl: SITE,
    dryRun: false,
    tell: (refused) => expect(refused).toBeUndefined(),
  });
  expect(answer.ok).toBe(true);
});
afterAll(() => newsroom.close());

const moved = async (target: string) => (await findMoved(newsroom.readerAt(MORNING), target))?.target;
const byParameters = async (target: string) =>
  (await findMovedByParameters(newsroom.readerAt(MORNING), target))?.target;

describe('an old address', () => {
  it.each([
    ['/tin/12.html', '/kinh-te'],
    ['/tin/12.html/', '/kinh-te'],
    ['/tin/12%2Ehtml', '/kinh-te'],
    ['/TIN/12.HTML', '/kinh-te'],
    ['/tin/12.html?utm_source=zalo', '/kinh-te'],
    ['/tin/12.html?trang=2&x=1', '/kinh-te'],
    ['/Tin/L%E1%BB%9Bn', '/kinh-te'],
    ['/tin/l%e1%bb%9bn/', '/kinh-te'],
    [`/Tin/${encodeURIComponent('Lớn'.normalize('NFD'))}`, '/kinh-te'],
    ['/s/aB', '/kinh-te'],
    ['/s/Ab', '/xa-hoi'],
    ['/quang-cao', null],
    ['/index.php?id=5', '/kinh-te'],
    ['/index.php?ID=5', '/kinh-te'],
    ['/index.php?Itemid=3&id=5&fbclid=abc', '/kinh-te'],
    ['/index.php?view=anh&Itemid=3&id=5', '/xa-hoi'],
    ['/index.php?view=tin&id=5', '/kinh-te'],
    ['/index.php?id=6', '/thoi-su'],
    ['/index.php', '/thoi-su'],
    ['/xem.asp?12345', '/xa-hoi'],
    ['/l%E1%BB%97i%FE', '/xa-hoi'],
  ])('%s leads to %s', async (target, expected) => {
    expect(await moved(target)).toBe(expected);
  });

  it.each([
    '/tin/12',
    '/tin/12.htm',
    '/tin',
    '/s/AB',
    '/xem.asp',
    '/xem.asp?12346',
    '/xem.asp?12345&x=1',
    '/khong-co?id=5',
    '/__proto__',
    '/%ff',
    `/${'x'.repeat(7000)}`,
    `/khong-co?${'id=5&'.repeat(1000)}`,
  ])('%s leads nowhere', async (target) => {
    expect(await moved(target)).toBeUndefined();
  });

  it('on a page of ours is told by parameters that the page does not know', async () => {
    expect(await byParameters('/?p=12')).toBe('/kinh-te');
    expect(await byParameters('/?utm_source=zalo&p=12')).toBe('/kinh-te');
    expect(await byParameters('/kinh-te?trang=x&id=7')).toBe('/xa-hoi');
    for (const target of ['/', '/?p=13', '/?x=1', '/?utm_source=zalo', '/kinh-te?trang=2', '/index.php?x=1'])
      expect([target, await byParameters(target)]).toEqual([target, undefined]);
  });

  it('leads nowhere any more when it is removed', async () => {
    const { removeOldAddresses } = await import('../redirect/remove-redirects.ts');
    expect(await removeOldAddresses(newsroom.at(MORNING), { address: '/quang-cao' })).toBe(1);
    expect(await moved('/quang-cao')).toBeUndefined();
    expect(await removeOldAddresses(newsroom.at(MORNING), { address: '/quang-cao' })).toBe(0);
  });
});
