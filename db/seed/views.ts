import { hourOf } from '#domain/views/hours.ts';
import type { HourViews } from '#domain/views/tally.ts';
import { createRandom } from './pictures/random.ts';

/** How many of a hundred readers are up in each local hour, from midnight on: breakfast, the noon rest and the evening. */
const WAKING = [6, 3, 2, 2, 5, 22, 62, 85, 74, 60, 52, 70, 92, 66, 46, 44, 48, 60, 72, 88, 100, 90, 56, 20] as const;

const HALF_LIFE_HOURS = 9;

/** Views that an invented article of the demonstration newspaper might have had, by the hour; the same for the same article. */
export function viewsOfSeed(
  article: {
    readonly number: number;
    readonly sectionId: string;
    readonly headline: string;
    readonly publishAt: number;
    /** 1 leads the front page, 3 stands in its section. */
    readonly weight: number;
  },
  now: number,
): readonly HourViews[] {
  const { number, sectionId, headline, publishAt, weight } = article;
  const random = createRandom(headline);
  // A few are read far more than all others, as everywhere; the twentieth, whatever the hour, less than a hundred times.
  const pull = (random.range(0.25, 1) ** 3 * 330) / weight;
  const first = hourOf(publishAt);
  const rows: HourViews[] = [];
  for (let hour = first; hour <= hourOf(now); hour += 1) {
    const freshness = 0.5 ** ((hour - first) / HALF_LIFE_HOURS) + 0.012;
    const waking = (WAKING[(hour + 7) % 24] ?? 0) / 100;
    const views = Math.round(pull * freshness * waking * random.range(0.75, 1.25));
    if (views > 0) rows.push({ number, sectionId, hour, views });
  }
  return rows;
}
