import sharp from 'sharp';

/*
 * Uploads are decoded as JPEG, PNG and WebP alone: decoders that have been exploited from afar stay closed
 * (reference/reliability.md §0.5). Drawing needs the one for SVG, which the whole process shares, so it is open only while
 * no upload is being decoded.
 */

sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] });
sharp.concurrency(1);

const SVG = { operation: ['VipsForeignLoadSvg'] };

type Gate = { alone: Promise<unknown>; readonly together: Set<Promise<unknown>> };

/** One for the process: the framework may load this file once for each of its bundles. */
const KEY = Symbol.for('lentrang.decoders');
const shared = globalThis as { [KEY]?: Gate };
shared[KEY] ??= { alone: Promise.resolve(), together: new Set() };
const gate = shared[KEY];

/** Works on an upload, beside others, while the SVG decoder is closed. */
export async function withUploads<Result>(work: () => Promise<Result>): Promise<Result> {
  const working = gate.alone.then(work);
  gate.together.add(working);
  try {
    return await working;
  } finally {
    gate.together.delete(working);
  }
}

/** Works on a drawing of our own with the SVG decoder open, alone; uploads that come meanwhile wait. */
export async function withDrawing<Result>(work: () => Promise<Result>): Promise<Result> {
  const working = Promise.allSettled([gate.alone, ...gate.together]).then(async () => {
    sharp.unblock(SVG);
    try {
      return await work();
    } finally {
      sharp.block(SVG);
    }
  });
  gate.alone = working.catch(() => undefined);
  return working;
}
