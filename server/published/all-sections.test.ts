import { afterEach, beforeEach, expect, it } from 'vitest';
import { HOUR, MORNING, type Newsroom, openNewsroom, publishText } from '../fixture.test-support.ts';
import { readAllSections } from './all-sections.ts';
import { readSite } from './site.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

/** The headlines that a section and its subsections show. */
async function shownIn(path: string) {
  const reader = newsroom.readerAt(MORNING + 9 * HOUR);
  const found = (await readAllSections(reader, await readSite(reader))).find(({ section }) => section.path === path);
  return [
    found?.newest?.headline,
    ...(found?.children ?? []).map((child) => [child.section.path, child.newest?.headline]),
  ];
}

it('every subsection shows a story, and another one than its section where it has one', async () => {
  const sectionId = 'nong-nghiep';
  expect(await shownIn('kinh-te')).toEqual([undefined, ['kinh-te/nong-nghiep', undefined]]);
  await publishText(newsroom, { headline: 'Lúa trổ', sectionId }, MORNING);
  expect(await shownIn('kinh-te')).toEqual(['Lúa trổ', ['kinh-te/nong-nghiep', 'Lúa trổ']]);
  await publishText(newsroom, { headline: 'Lúa chín', sectionId }, MORNING + HOUR);
  expect(await shownIn('kinh-te')).toEqual(['Lúa chín', ['kinh-te/nong-nghiep', 'Lúa trổ']]);
  await publishText(newsroom, { headline: 'Chợ đông', sectionId: 'kinh-te' }, MORNING + 2 * HOUR);
  expect(await shownIn('kinh-te')).toEqual(['Chợ đông', ['kinh-te/nong-nghiep', 'Lúa chín']]);
});
