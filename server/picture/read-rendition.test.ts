import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readRendition } from './read-rendition.ts';

const folder = mkdtempSync(join(tmpdir(), 'lentrang-media-'));
const media = join(folder, 'media');
const name = `${'0a'.repeat(16)}-480.webp`;
mkdirSync(media);
writeFileSync(join(media, name), 'tranh');
writeFileSync(join(folder, 'auth-secret'), 'bí mật');
afterAll(() => rmSync(folder, { recursive: true }));

it('reads a rendition by its name', async () => {
  expect((await readRendition(media, name))?.toString()).toBe('tranh');
});

it.each(['../auth-secret', '..%2Fauth-secret', `${'0b'.repeat(16)}-480.webp`, `./${name}`, '', `${name}\0`])(
  'reads nothing for %j',
  async (file) => {
    expect(await readRendition(media, file)).toBeUndefined();
  },
);
