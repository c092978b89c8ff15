import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Context } from '../context.ts';
import { granted, MORNING, type Newsroom, openNewsroom } from '../fixture.test-support.ts';
import { addPicture } from './add-picture.ts';
import { completeRenditions } from './complete-renditions.ts';

let newsroom: Newsroom;
let context: Context;

beforeEach(async () => {
  newsroom = await openNewsroom();
  context = { ...newsroom.at(MORNING), mediaFolder: mkdtempSync(join(tmpdir(), 'lentrang-media-')) };
});
afterEach(() => {
  rmSync(context.mediaFolder, { recursive: true });
  newsroom.close();
});

async function add(colour: string): Promise<string> {
  const image = sharp({ create: { width: 1000, height: 600, channels: 3, background: colour } });
  const file = { bytes: await image.png().toBuffer(), caption: '', credit: '', alt: '' };
  return granted(await addPicture(context, null, file)).hash;
}

const files = () => readdirSync(context.mediaFolder).toSorted();
const remove = (...names: readonly string[]) => {
  for (const name of names) rmSync(join(context.mediaFolder, name));
};

it('what an earlier version did not know is made from the largest file, and only that', async () => {
  const [one] = [await add('#224466'), await add('#664422')];
  const before = files();
  remove(`${one}-320.jpg`, `${one}-320.webp`);
  const untouched = statSync(join(context.mediaFolder, `${one}-800.webp`)).mtimeMs;
  expect(await completeRenditions(context)).toEqual({ made: 1, failed: [] });
  expect(files()).toEqual(before);
  for (const ending of ['jpg', 'webp']) {
    const { width, height } = await sharp(join(context.mediaFolder, `${one}-320.${ending}`)).metadata();
    expect([width, height]).toEqual([320, 192]);
  }
  expect(statSync(join(context.mediaFolder, `${one}-800.webp`)).mtimeMs).toBe(untouched);
  expect(await completeRenditions(context)).toEqual({ made: 0, failed: [] });
});

it('a width of which one of the two files is missing is made again', async () => {
  const hash = await add('#224466');
  remove(`${hash}-320.jpg`);
  expect(await completeRenditions(context)).toEqual({ made: 1, failed: [] });
  expect(files()).toContain(`${hash}-320.jpg`);
});

it('a picture without its largest file, or with a broken one, holds up none of the others', async () => {
  const [gone, broken, good] = [await add('#224466'), await add('#664422'), await add('#446622')];
  remove(...[gone, broken, good].map((hash) => `${hash}-320.webp`), `${gone}-1000.jpg`);
  writeFileSync(join(context.mediaFolder, `${broken}-1000.jpg`), 'no picture');
  const { made, failed } = await completeRenditions(context);
  // Of the one that is gone two widths: the largest file is a width itself.
  expect([made, failed.length]).toEqual([1, 3]);
  expect(failed.join()).toMatch(/missing|unsupported/u);
  expect(files()).toContain(`${good}-320.webp`);
});
