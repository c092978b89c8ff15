import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MORNING, type Newsroom, openNewsroom } from '../fixture.test-support.ts';
import { addPicture } from './add-picture.ts';
import { withDrawing, withUploads } from './decoders.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"><path d="M0 0h9v9z"/></svg>');

const upload = async (bytes: Buffer) =>
  (await addPicture(newsroom.at(MORNING), null, { bytes, caption: '', credit: '', alt: '' })).ok;
const decode = () => sharp(SVG).png().toBuffer();

describe('the SVG decoder', () => {
  it('is shut, and shut again after a drawing, also after one that failed', async () => {
    await expect(decode()).rejects.toThrow();
    expect((await withDrawing(decode)).byteLength).toBeGreaterThan(0);
    await expect(decode()).rejects.toThrow();
    await expect(
      withDrawing(async () => {
        throw new Error('spilt ink');
      }),
    ).rejects.toThrow('spilt ink');
    await expect(decode()).rejects.toThrow();
  });

  it('is never open to an upload: one that comes during a drawing waits for its end', async () => {
    const uploads: Promise<boolean>[] = [];
    await withDrawing(async () => {
      uploads.push(upload(SVG), upload(SVG));
      for (let turn = 0; turn < 20; turn += 1) await decode();
    });
    expect(await Promise.all(uploads)).toEqual([false, false]);
  });

  it('waits for the uploads before it opens for a drawing', async () => {
    const drawings: Promise<Buffer>[] = [];
    await withUploads(async () => {
      drawings.push(withDrawing(decode));
      for (let turn = 0; turn < 20; turn += 1) await expect(decode()).rejects.toThrow();
    });
    expect((await Promise.all(drawings)).length).toBe(1);
  });

  it('keeps nobody waiting for ever, however they come', async () => {
    const png = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#345' } })
      .png()
      .toBuffer();
    const work = Array.from({ length: 30 }, (_, index) => (index % 3 === 0 ? withDrawing(decode) : upload(png)));
    const done = await Promise.all(work);
    expect(done.filter((each) => each === true)).toHaveLength(20);
  });
});
