import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './newspaper.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Has the page as it stands looked at for violations of WCAG 2.2 AA, in light and in the dark; `name` tells where one is. */
export async function expectNoViolation(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    const told = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    expect(told, `${name}, ${colorScheme}`).toEqual([]);
  }
}

/** Links marked as where somebody is that look like every other one once colours and backgrounds are the system's. */
export function unseenMarks(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const inkOf = (link: Element) => {
      const { borderTopWidth, borderBottomWidth, borderLeftWidth, textDecorationLine } = getComputedStyle(link);
      const borders = [borderTopWidth, borderBottomWidth, borderLeftWidth].map((width) => Number.parseFloat(width));
      return borders.reduce((sum, width) => sum + width, Number(textDecorationLine !== 'none'));
    };
    return [...document.querySelectorAll('a[aria-current]')]
      .filter((here) => {
        const others = here.closest('nav, table, ul, header')?.querySelectorAll('a:not([aria-current])') ?? [];
        return [...others].some((other) => inkOf(other) >= inkOf(here));
      })
      .map((here) => here.outerHTML.slice(0, 120));
  });
}
