import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './newspaper.ts';
import { READER_PAGE_KINDS } from './reader-page-kinds.ts';

/** Opens one page of every kind and has it looked at. */
async function onEveryKind(page: Page, look: (name: string, isBare: boolean) => Promise<void>): Promise<void> {
  for (const { name, address, status = 200, isBare = false } of READER_PAGE_KINDS) {
    const answer = await page.goto(await address(page));
    expect(answer?.status(), name).toBe(status);
    await look(name, isBare);
  }
}

async function expectNoViolation(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    name,
  ).toEqual([]);
}

test('no kind of reader page has an accessibility violation, light or dark', async ({ reader }) => {
  test.setTimeout(300_000);
  await onEveryKind(reader, async (name) => {
    for (const scheme of ['light', 'dark'] as const) {
      await reader.emulateMedia({ colorScheme: scheme });
      await expectNoViolation(reader, `${name} (${scheme})`);
    }
  });
});

test('at 400 % no kind of reader page scrolls sideways or hides a word', async ({ reader }) => {
  await reader.setViewportSize({ width: 320, height: 640 });
  await onEveryKind(reader, async (name) => {
    const { excess, cut } = await reader.evaluate(() => ({
      excess: document.documentElement.scrollWidth - window.innerWidth,
      cut: [...document.querySelectorAll('main :is(h1, h2, h3, p, a, dt, dd, button)')]
        .filter((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          return width > 1 && (left < -1 || right > window.innerWidth + 1) && !element.closest('.table-scroll');
        })
        .map((element) => element.textContent?.slice(0, 40)),
    }));
    expect(excess, name).toBeLessThanOrEqual(0);
    expect(cut, name).toEqual([]);
  });
});

type FocusStep = {
  readonly place: string;
  readonly what: string;
  readonly isOutlined: boolean;
  readonly isInSight: boolean;
};

/**
 * Has the page itself look, before each key moves the focus on, at where the focus is; answers what reads all that it saw. To
 * ask from here between the keys takes twice as long.
 */
async function watchFocus(page: Page): Promise<() => Promise<readonly FocusStep[]>> {
  const steps = await page.evaluateHandle(() => {
    const seen: FocusStep[] = [];
    document.addEventListener(
      'keydown',
      () => {
        const element = document.activeElement;
        if (!(element instanceof HTMLElement) || element === document.body) return;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        seen.push({
          place: String([...document.querySelectorAll('*')].indexOf(element)),
          what: element.outerHTML.slice(0, 120),
          isOutlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
          isInSight: box.width > 0 && box.bottom > 0 && box.top < window.innerHeight,
        });
      },
      true,
    );
    return seen;
  });
  return () => steps.jsonValue();
}

test('every link and button is reached by the keyboard, in order, and is seen to have the focus', async ({
  reader,
}) => {
  test.setTimeout(240_000);
  await onEveryKind(reader, async (name, isBare) => {
    const wanted = await reader.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary')].filter(
          (element) => element.checkVisibility() && element.tabIndex >= 0,
        ).length,
    );
    await reader.keyboard.press('Tab');
    if (!isBare) await expect(reader.getByRole('link', { name: 'Bỏ qua để xem nội dung' }), name).toBeFocused();
    const steps = await watchFocus(reader);
    for (let step = 0; step < wanted + 5; step += 1) await reader.keyboard.press('Tab');
    const seen = new Set<string>();
    for (const { place, what, isOutlined, isInSight } of await steps()) {
      expect(isOutlined && isInSight, `${name}: ${what}`).toBe(true);
      seen.add(place);
    }
    expect(seen.size, name).toBeGreaterThanOrEqual(wanted);
  });
});

test('targets are large enough for a thumb, or stand in running text', async ({ reader }) => {
  await reader.setViewportSize({ width: 360, height: 740 });
  await onEveryKind(reader, async (name) => {
    const small = await reader.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('a[href], button, summary')]
        .filter((element) => element.checkVisibility() && !element.closest('p, dd, .skip-link'))
        .filter((element) => {
          const { width, height } = element.getBoundingClientRect();
          return width < 24 || height < 24;
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(small, name).toEqual([]);
  });
});

test('without script every kind of reader page says the same', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await onEveryKind(page, async (name) => {
    await expect(page.getByRole('heading', { level: 1 }), name).toHaveCount(1);
    await expect(page.getByRole('main'), name).toHaveText(/.{80}/su);
    await expect(page.getByRole('contentinfo'), name).toContainText('Cơ quan chủ quản');
  });
  await context.close();
});

test('in forced colours buttons keep their edges and the focus is seen', async ({ reader }) => {
  await reader.emulateMedia({ forcedColors: 'active' });
  await onEveryKind(reader, async (name, isBare) => {
    if (isBare) return;
    const menu = reader.getByRole('button', { name: 'Menu' });
    await menu.focus();
    const look = await menu.evaluate((element) => {
      const { borderTopWidth, borderTopStyle, outlineStyle } = getComputedStyle(element);
      return { borderTopWidth, borderTopStyle, outlineStyle };
    });
    expect(look, name).toMatchObject({ borderTopWidth: '1px', borderTopStyle: 'solid', outlineStyle: 'solid' });
  });
});

test('who asked for less motion gets none', async ({ reader }) => {
  await reader.emulateMedia({ reducedMotion: 'reduce' });
  await onEveryKind(reader, async (name) => {
    const moving = await reader.evaluate(() =>
      document
        .getAnimations()
        .filter((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0) > 10)
        .map((animation) => (animation instanceof CSSAnimation ? animation.animationName : 'other')),
    );
    expect(moving, name).toEqual([]);
  });
});
