import jsqr from 'jsqr';
import { renderToStaticMarkup } from 'react-dom/server';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { ShortLinkCode } from './short-link-code.tsx';

/** Its module is of the older kind, whose default the types promise and the file keeps one step deeper. */
const decode = (jsqr as unknown as { readonly default: typeof jsqr }).default;

/** What a telephone's camera reads off the printed code. */
async function scan(address: string): Promise<string | undefined> {
  const markup = renderToStaticMarkup(<ShortLinkCode address={address} label="mã" />);
  const drawing = markup.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300" ');
  const { data, info } = await sharp(Buffer.from(drawing))
    .flatten({ background: '#ffffff' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const read = decode(new Uint8ClampedArray(data), info.width, info.height);
  return read?.data;
}

describe('the code of a short link', () => {
  it.each([
    'https://baosonghau.example/a1',
    'http://localhost:3000/a47',
    'https://bao-mien-tay-cua-chung-toi.example.vn/a999999999999',
  ])('leads a camera to %s', async (address) => {
    expect(await scan(address)).toBe(address);
  });

  it('weighs little on a page that nobody prints', () => {
    const markup = renderToStaticMarkup(<ShortLinkCode address="https://baosonghau.example/a1234567" label="mã" />);
    expect(markup.length).toBeLessThan(5000);
  });
});
