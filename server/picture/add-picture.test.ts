import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { granted, MORNING, type Newsroom, openNewsroom, refused, rowsOf } from '../fixture.test-support.ts';
import { addPicture, PICTURE_MAX_BYTES } from './add-picture.ts';
import { readPictures } from './read-pictures.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

const WORDS = { caption: '', credit: '', alt: '' };
const add = (bytes: Uint8Array, words = WORDS) => addPicture(newsroom.at(MORNING), 'reporter', { bytes, ...words });
const mediaFolder = () => newsroom.at(MORNING).mediaFolder;
const files = () => (existsSync(mediaFolder()) ? readdirSync(mediaFolder()).toSorted() : []);

/** A picture with something in it, upper left green. */
function drawing(width: number, height: number, channels: 3 | 4 = 3) {
  const left = {
    create: { width: Math.ceil(width / 2), height: Math.ceil(height / 2), channels: 3 as const, background: '#00ff00' },
  };
  const create = { width, height, channels, background: '#ff0000' };
  return sharp({ create }).composite([{ input: left, gravity: 'northwest' }]);
}

/** A PNG by hand: its head promises more than any machine should unpack. */
function bombPng(side: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc((Math.ceil(side / 8) + 1) * side), { level: 1 });
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

describe('taking a picture in', () => {
  it.each([
    ['JPEG', () => drawing(1000, 600).jpeg().toBuffer()],
    ['PNG', () => drawing(1000, 600, 4).png().toBuffer()],
    ['WebP', () => drawing(1000, 600).webp().toBuffer()],
    ['grey PNG', () => drawing(1000, 600).greyscale().png().toBuffer()],
    ['CMYK JPEG', () => drawing(1000, 600).toColourspace('cmyk').jpeg().toBuffer()],
  ])('a %s gets its renditions as JPEG and WebP, and a row', async (_kind, draw) => {
    const item = granted(
      await add(await draw(), { caption: ' Ga\u0323\u0306t\nlúa ', credit: 'Tấn Lộc', alt: 'Ruộng' }),
    );
    expect(item).toMatchObject({ width: 1000, height: 600, caption: 'Gặt lúa', credit: 'Tấn Lộc', alt: 'Ruộng' });
    expect(item.hash).toMatch(/^[0-9a-f]{32}$/u);
    expect(files()).toEqual(
      [320, 480, 800, 1000].flatMap((width) => [`${item.hash}-${width}.jpg`, `${item.hash}-${width}.webp`]).toSorted(),
    );
    for (const name of files()) {
      const metadata = await sharp(join(mediaFolder(), name)).metadata();
      const width = Number(/-(\d+)\./u.exec(name)?.[1]);
      expect([metadata.width, metadata.height, metadata.format]).toEqual([
        width,
        Math.round(width * 0.6),
        name.endsWith('jpg') ? 'jpeg' : 'webp',
      ]);
    }
    expect(await rowsOf(newsroom, 'picture')).toMatchObject([
      { hash: item.hash, staff_id: 'reporter', created_at: MORNING },
    ]);
    expect(await readPictures(newsroom.at(MORNING))).toEqual([item]);
  });

  it('takes place, camera and every other note out of the renditions', async () => {
    const bytes = await drawing(600, 400)
      .withExif({
        IFD0: { Copyright: 'bí mật', Make: 'Máy ảnh' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '10/1 2/1 3/1', GPSLongitudeRef: 'E', GPSLongitude: '105/1 0/1 0/1' },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>')
      .jpeg()
      .toBuffer();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    granted(await add(bytes));
    expect(files().length).toBeGreaterThan(0);
    for (const name of files()) {
      const { exif, xmp, iptc } = await sharp(join(mediaFolder(), name)).metadata();
      expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined]);
    }
  });

  it('stands a picture upright that was taken with the camera turned', async () => {
    const bytes = await drawing(600, 400).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const item = granted(await add(bytes));
    expect([item.width, item.height]).toEqual([400, 600]);
    const { data, info } = await sharp(join(mediaFolder(), `${item.hash}-400.jpg`))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const upperRight = (info.width - 20 + 20 * info.width) * info.channels;
    const [red = 0, green = 0] = data.subarray(upperRight);
    expect(green).toBeGreaterThan(200);
    expect(red).toBeLessThan(60);
  });

  it('keeps a wide picture at five widths', async () => {
    const item = granted(await add(await drawing(2400, 1200).jpeg().toBuffer()));
    expect(item).toMatchObject({ width: 2400, height: 1200 });
    expect(files()).toHaveLength(10);
    expect(files()).toContain(`${item.hash}-1920.webp`);
  });
});

describe('the same picture twice', () => {
  it('is one picture with its first words, and its files are not written again', async () => {
    const bytes = await drawing(300, 300).jpeg().toBuffer();
    const first = granted(await add(bytes, { ...WORDS, caption: 'một' }));
    const written = files().map((name) => statSync(join(mediaFolder(), name)).ino);
    expect(granted(await add(bytes, { ...WORDS, caption: 'hai' }))).toEqual(first);
    expect(files().map((name) => statSync(join(mediaFolder(), name)).ino)).toEqual(written);
    expect(await rowsOf(newsroom, 'picture')).toHaveLength(1);
  });

  it('is one picture also when it comes from two people at once', async () => {
    const bytes = await drawing(300, 300).jpeg().toBuffer();
    const [one, other] = await Promise.all([add(bytes), add(bytes)]);
    expect(granted(one)).toEqual(granted(other));
    expect(await rowsOf(newsroom, 'picture')).toHaveLength(1);
    expect(files()).toHaveLength(2);
  });
});

describe('what is no picture of ours leaves no file and no row', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><script>alert(1)</script></svg>';
  it.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
    ['nothing', () => new Uint8Array()],
    ['words', () => Buffer.from('Đây không phải ảnh. '.repeat(50))],
    ['an SVG', () => Buffer.from(svg)],
    ['an SVG with an XML head', () => Buffer.from(`<?xml version="1.0"?>${svg}`)],
    ['a GIF', () => drawing(600, 400).gif().toBuffer()],
    ['a TIFF', () => drawing(600, 400).tiff().toBuffer()],
    ['an HTML page', () => Buffer.from('<!doctype html><title>x</title>')],
    ['a PDF', () => Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n')],
    ['the head of a JPEG', async () => (await drawing(600, 400).jpeg().toBuffer()).subarray(0, 300)],
    [
      'a PNG cut in the middle',
      async () => {
        const whole = await sharp(Buffer.from(Array.from({ length: 480_000 }, (_, n) => (n * 7919) % 251)), {
          raw: { width: 400, height: 400, channels: 3 },
        })
          .png()
          .toBuffer();
        return whole.subarray(0, whole.length / 2);
      },
    ],
    ['a bomb of 400 million pixels', () => bombPng(20_000)],
    ['a picture of 199 pixels', () => drawing(199, 600).png().toBuffer()],
    ['a picture of 199 lines', () => drawing(600, 199).png().toBuffer()],
  ])('%s', async (_what, make) => {
    expect(refused(await add(await make()))).toEqual({
      kind: 'invalid',
      problems: [{ field: 'file', problem: 'invalid' }],
    });
    expect(files()).toEqual([]);
    expect(await rowsOf(newsroom, 'picture')).toEqual([]);
  });

  it('more than 25 MiB', async () => {
    expect(refused(await add(new Uint8Array(PICTURE_MAX_BYTES + 1)))).toEqual({
      kind: 'invalid',
      problems: [{ field: 'file', problem: 'too_long' }],
    });
    expect(files()).toEqual([]);
  });

  it('but the smallest that a page can use is taken', async () => {
    granted(await add(await drawing(200, 200).png().toBuffer()));
    expect(files()).toHaveLength(2);
  });
});
