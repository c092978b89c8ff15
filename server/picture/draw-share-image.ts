import { createHash } from 'node:crypto';
import { access, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { StoredPicture } from '#domain/edition.ts';
import {
  drawableText,
  fitHeadline,
  HEADLINE_LEADING,
  HEADLINE_WIDTH,
  SHARE_IMAGE_SIZE,
  type ShareImageWords,
} from '#domain/share-image.ts';
import { Turnstile } from '#domain/turnstile.ts';
import { withDrawing } from './decoders.ts';
import { writeWhole } from './write-whole.ts';

/** Part of every file's name: raise it when the drawing changes, so that a new drawing gets a new name. */
const DESIGN = 1;

const INK = '#191814';
const PAPER = '#ffffff';
const ACCENT = '#9c3a1c';
const HAIRLINE = '#d9d4ca';

/** A font in three subsets, each a family of its own: the drawing takes every letter from the first that has it. */
const SERIF = [
  'source-serif-4-latin-700-5.3.1',
  'source-serif-4-vietnamese-700-5.3.1',
  'source-serif-4-latin-ext-700-5.3.1',
];
const SANS = [
  'be-vietnam-pro-latin-600-5.3.0',
  'be-vietnam-pro-vietnamese-600-5.3.0',
  'be-vietnam-pro-latin-ext-600-5.3.0',
];

/** One after another: a drawing is some tens of milliseconds of work and nobody waits for many. */
const turnstile = new Turnstile({ atOnce: 1, longestQueue: 500 });

/**
 * Draws the picture of an article that has none, 1200 × 630, into the media folder as `{hash}-1200.jpg`; the hash is of the
 * words, so the same words are one file, drawn once. Undefined when it cannot be drawn, which is written to the log: the
 * article is shared under the paper's own picture then.
 */
export async function drawShareImage(folder: string, words: ShareImageWords): Promise<StoredPicture | undefined> {
  try {
    return await turnstile.run(() => drawOnce(folder, words));
  } catch (error) {
    // biome-ignore lint/suspicious/noConsole: the answer is whole without it, but operators must hear
    console.error(`the share image of “${words.headline}” was not drawn:`, error);
    return undefined;
  }
}

async function drawOnce(folder: string, words: ShareImageWords): Promise<StoredPicture> {
  const drawn = {
    headline: drawableText(words.headline),
    section: drawableText(words.section),
    paper: drawableText(words.paper),
  };
  const hash = createHash('sha256')
    .update(JSON.stringify([DESIGN, drawn]))
    .digest('hex')
    .slice(0, 32);
  const { width, height } = SHARE_IMAGE_SIZE;
  const file = join(folder, `${hash}-${width}.jpg`);
  if (!(await isThere(file))) {
    const bytes = await draw(drawn);
    await mkdir(folder, { recursive: true });
    // Letters keep their edges when colour is kept at full size.
    await writeWhole(file, await sharp(bytes).jpeg({ quality: 88, chromaSubsampling: '4:4:4' }).toBuffer());
  }
  return { hash, width, height };
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

let fonts: ReturnType<typeof readFonts> | undefined;

function readFonts() {
  return Promise.all(
    [...SERIF, ...SANS].map(async (name) => ({
      name,
      data: await readFile(join(process.cwd(), 'public', 'fonts', `${name}.woff`)),
    })),
  );
}

async function draw(words: ShareImageWords): Promise<Uint8Array> {
  fonts ??= readFonts();
  // Its WebAssembly is loaded when the first image is drawn, not when the program starts.
  const [{ ImageResponse }, loaded] = await Promise.all([import('next/og.js'), fonts]);
  // Every letter is a path before sharp sees the drawing, so no font of the system plays a part.
  return withDrawing(async () => {
    const answer = new ImageResponse(layout(words), { ...SHARE_IMAGE_SIZE, fonts: loaded });
    return new Uint8Array(await answer.arrayBuffer());
  });
}

type Style = Readonly<Record<string, string | number>>;

/** An element as React would make it; this layer knows no React. */
function box(style: Style, children: unknown) {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } };
}

function layout({ headline, section, paper }: ShareImageWords) {
  const { size, lines } = fitHeadline(headline);
  const serif = SERIF.map((name) => `'${name}'`).join(', ');
  const sans = SANS.map((name) => `'${name}'`).join(', ');
  const frame = { width: '100%', height: '100%', flexDirection: 'column', background: PAPER, color: INK };
  return box({ ...frame, borderTop: `16px solid ${ACCENT}`, padding: '44px 72px 0' }, [
    box(
      {
        fontFamily: sans,
        fontSize: 30,
        lineHeight: 1.4,
        color: ACCENT,
        height: 42,
        maxWidth: HEADLINE_WIDTH,
        overflow: 'hidden',
      },
      section,
    ),
    box({ height: 400, alignItems: 'center' }, [
      box(
        {
          display: 'block',
          width: HEADLINE_WIDTH,
          fontFamily: serif,
          fontSize: size,
          lineHeight: HEADLINE_LEADING,
          lineClamp: lines,
          wordBreak: 'break-word',
        },
        headline,
      ),
    ]),
    box({ borderTop: `2px solid ${HAIRLINE}`, paddingTop: 24, justifyContent: 'space-between', alignItems: 'center' }, [
      box({ fontFamily: serif, fontSize: 40, lineHeight: 1.4 }, paper),
      box({ width: 56, height: 12, background: ACCENT }, ''),
    ]),
  ]);
}
