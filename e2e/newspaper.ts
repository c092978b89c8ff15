import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';

export const PROJECT = join(import.meta.dirname, '..');

export type Role = 'reporter' | 'editor' | 'chief' | 'admin';

/** Where the sign-in of a role is kept between stories. */
export function stateFile(role: Role): string {
  return join(process.env.E2E_STATES ?? '', `${role}.json`);
}

/** Signs in on the newsroom's own page. */
export async function signInThrough(page: Page, person: { login: string; password: string }): Promise<void> {
  await page.goto('/toa-soan/dang-nhap');
  await page.getByLabel('Tên đăng nhập').fill(person.login);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page).toHaveURL(/\/toa-soan$/u);
}

type Fixtures = {
  /** A page of a person of the newsroom, signed in; each call is a browser of its own. */
  readonly as: (role: Role) => Promise<Page>;
  /** A page of a reader who never signed in. */
  readonly reader: Page;
};

/** Stories start at the interesting line: with people already at their desks. */
export const test = base.extend<Fixtures>({
  baseURL: async ({ browserName: _ }, use) => use(process.env.E2E_BASE),
  as: async ({ browser, baseURL }, use) => {
    const contexts: { close(): Promise<void> }[] = [];
    await use(async (role) => {
      const context = await browser.newContext({
        storageState: stateFile(role),
        locale: 'vi-VN',
        timezoneId: 'Asia/Ho_Chi_Minh',
        viewport: { width: 1280, height: 900 },
        ...(baseURL ? { baseURL } : {}),
      });
      contexts.push(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
  reader: async ({ page }, use) => use(page),
});

export { expect };
