import type { Page } from '@playwright/test';
import { expect, test } from './newspaper.ts';
import { leadAddress } from './reader-page-kinds.ts';

declare global {
  /** What the page under test has shifted by until now. */
  var shiftSoFar: number;
}

/** Cumulative layout shift (https://web.dev/articles/cls) at a width in px, when the files that `late` names come after the paint. */
async function shiftOf(page: Page, address: string, width: number, late: string): Promise<number> {
  await page.setViewportSize({ width, height: 823 });
  let letThrough: () => void = () => undefined;
  const painted = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(late, async (route) => {
    await painted;
    await route.continue();
  });
  await page.addInitScript(() => {
    globalThis.shiftSoFar = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        globalThis.shiftSoFar += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  if (late !== FONTS) await settleFonts(page);
  letThrough();
  return page.evaluate(async () => {
    await new Promise((resolve) => {
      if (document.readyState === 'complete') resolve(undefined);
      else window.addEventListener('load', resolve);
    });
    await document.fonts.ready;
    for (let frame = 0; frame < 10; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    return shiftSoFar;
  });
}

/** Fonts may come late by themselves on a busy machine: what they moved is not what is asked about. */
async function settleFonts(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const states = [...document.fonts].map(({ status }) => status);
    return states.includes('loaded') && !states.includes('loading');
  });
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    globalThis.shiftSoFar = 0;
  });
}

const FONTS = '**/*.woff2';

/** What may come only when the page has been painted, and how far that may move it; up to 0.1 is good for Google. */
const LATE = [
  ['**/enhance/*.js', 0.02],
  [FONTS, 0.1],
] as const;

test.use({ serviceWorkers: 'block' });

for (const width of [360, 412, 768, 1280])
  test(`next to nothing moves when script or fonts come late to a page of ${width} px`, async ({
    browser,
    reader,
    baseURL,
  }) => {
    for (const address of ['/', await leadAddress(reader)])
      for (const [late, most] of LATE) {
        // Each time as for the first time: nothing of it is on the device yet.
        const page = await browser.newPage({ serviceWorkers: 'block', ...(baseURL ? { baseURL } : {}) });
        expect(await shiftOf(page, address, width, late), `${address} without ${late}`).toBeLessThan(most);
        await page.close();
      }
  });
