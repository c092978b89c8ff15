import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
// Uploads shut the SVG decoder for the whole process, and a server has both.
import './add-picture.ts';
import { drawShareImage } from './draw-share-image.ts';

const WORDS = { headline: 'Lúa được mùa', section: 'Nông nghiệp', paper: 'Báo Sông Hậu' };

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lentrang-share-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

async function fileOf(words: Partial<typeof WORDS>): Promise<string> {
  const stored = await drawShareImage(folder, { ...WORDS, ...words });
  if (!stored) throw new Error('not drawn');
  return join(folder, `${stored.hash}-${stored.width}.jpg`);
}

/** How much ink lies in a part of the picture, from 0 to 1. */
async function inkIn(file: string, area: { left: number; top: number; width: number; height: number }) {
  const { channels } = await sharp(await sharp(file).extract(area).greyscale().toBuffer()).stats();
  return 1 - (channels[0]?.mean ?? 255) / 255;
}

// A dozen drawings on a busy machine take longer than a test usually may.
describe('a share image', { timeout: 60_000 }, () => {
  it('is a JPEG of 1200 × 630, small enough for every network', async () => {
    const file = await fileOf({});
    const { format, width, height } = await sharp(file).metadata();
    expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1200, height: 630 });
    expect(statSync(file).size).toBeLessThan(250_000);
  });

  it('is one file for the same words, drawn once, and another for others', async () => {
    const first = await fileOf({});
    utimesSync(first, 1, 1);
    expect(await fileOf({})).toBe(first);
    expect(statSync(first).mtimeMs).toBe(1000);
    const others = await Promise.all([
      fileOf({ headline: 'Lúa mất mùa' }),
      fileOf({ section: 'Kinh tế' }),
      fileOf({ paper: 'Báo khác' }),
    ]);
    expect(new Set([first, ...others]).size).toBe(4);
    expect(readdirSync(folder)).toHaveLength(4);
  });

  it('draws every Vietnamese letter, each as itself, from its own fonts alone', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const letters = [...'ẪẾỘỮỢặẵđĐơƯỹỵ', 'A', 'O'];
    const drawn = await Promise.all(
      letters.map(async (headline) => {
        const area = { left: 60, top: 110, width: 400, height: 380 };
        return (
          await sharp(await fileOf({ headline }))
            .extract(area)
            .greyscale()
            .raw()
            .toBuffer()
        ).toString('latin1');
      }),
    );
    expect(new Set(drawn).size).toBe(letters.length);
    const range = (from: number, to: number) =>
      String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
    await fileOf({ headline: `${range(0x20, 0x7e)} ${range(0x1ea0, 0x1ef9)} ${range(0x20ab, 0x20ac)}` });
    await fileOf({ headline: `${range(0xa0, 0x17e)} ${range(0x2010, 0x203a)} 越南 🎉 \u0915` });
    await fileOf({ section: range(0xa0, 0x17e), paper: range(0x1ea0, 0x1ef9) });
    expect(fetched).not.toHaveBeenCalled();
  });

  it.each([
    ['a long one', 'Người dân các xã cù lao phấn khởi trước vụ mùa bội thu '.repeat(4).slice(0, 200)],
    ['one in capitals', 'NGƯỜI DÂN CÁC XÃ CÙ LAO PHẤN KHỞI TRƯỚC VỤ MÙA BỘI THU '.repeat(4).slice(0, 200)],
    ['one without a space', 'Ộ'.repeat(200)],
    ['the widest', 'W'.repeat(200)],
  ])('keeps its headline inside its room: %s', async (_, headline) => {
    const file = await fileOf({ headline, section: 'Nông nghiệp '.repeat(20), paper: 'Báo Sông Hậu' });
    expect(await inkIn(file, { left: 72, top: 110, width: 1056, height: 380 })).toBeGreaterThan(0.05);
    // Margins at the sides, and the gaps under the section and over the rule.
    expect(await inkIn(file, { left: 0, top: 20, width: 68, height: 600 })).toBeLessThan(0.002);
    expect(await inkIn(file, { left: 1136, top: 20, width: 64, height: 600 })).toBeLessThan(0.002);
    expect(await inkIn(file, { left: 72, top: 492, width: 1056, height: 8 })).toBeLessThan(0.002);
  });

  it('that cannot be written is no image and no fault', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const file = join(folder, 'not-a-folder');
    writeFileSync(file, '');
    expect(await drawShareImage(file, WORDS)).toBeUndefined();
    expect(told).toHaveBeenCalledOnce();
  });
});
