import type { Page } from '@playwright/test';
import { expect, test } from './newspaper.ts';
import { leadAddress } from './reader-page-kinds.ts';

/** Cumulative layout shift (https://web.dev/articles/cls) of a page opened on a screen of this width. */
async function shiftOf(page: Page, address: string, width: number, fonts: 'at once' | 'late'): Promise<number> {
  await page.setViewportSize({ width, height: 823 });
  let letThrough: () => void = () => undefined;
  const painted = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route('**/*.woff2', async (route) => {
    if (fonts === 'late') await painted;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  letThrough();
  return page.evaluate(async () => {
    await new Promise((resolve) => {
      if (document.readyState === 'complete') resolve(undefined);
      else window.addEventListener('load', resolve);
    });
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    let shift = 0;
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => requestAnimationFrame(resolve));
    for (const entry of observer.takeRecords()) shift += (entry as PerformanceEntry & { value: number }).value;
    return shift;
  });
}

test.use({ serviceWorkers: 'block' });

for (const width of [360, 412, 768, 1280])
  test(`nothing moves while a page of ${width} px loads, and next to nothing when the fonts come late`, async ({
    browser,
    reader,
    baseURL,
  }) => {
    for (const address of ['/', await leadAddress(reader)])
      for (const [fonts, most] of [
        ['at once', 0.002],
        ['late', 0.05],
      ] as const) {
        // Each time as for the first time: nothing of it is on the device yet.
        const page = await browser.newPage({ serviceWorkers: 'block', ...(baseURL ? { baseURL } : {}) });
        expect(await shiftOf(page, address, width, fonts), `${address}, fonts ${fonts}`).toBeLessThan(most);
        await page.close();
      }
  });
