import { z } from 'zod';

/** Most bytes that a beacon has; the script's own has about sixty. */
export const BEACON_MAX_BYTES = 200;

/** So many of a name's random digits fit into a whole number: 52 bits, of which half a million share one by chance never. */
const NAME_DIGITS = 13;

/**
 * What the reader script sends once for each page view: the article, and a random name of this view that means nothing; of the
 * name its last digits as a number.
 */
export const beaconSchema = z.strictObject({
  number: z.int().min(1).max(999_999_999_999),
  view: z
    .string()
    .regex(/^[0-9a-f]{24}$/u)
    .transform((digits) => Number.parseInt(digits.slice(-NAME_DIGITS), 16)),
});

/** Reads a beacon's text; undefined for whatever the reader script does not send. */
export function readBeacon(text: string): z.output<typeof beaconSchema> | undefined {
  if (text.length > BEACON_MAX_BYTES) return undefined;
  try {
    return beaconSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** What became of a beacon; all but the first changed nothing. */
export const BEACON_OUTCOMES = [
  'counted',
  'malformed',
  'foreign',
  'prefetch',
  'bot',
  'unknown',
  'replayed',
  'flood',
  'full',
] as const;

export type BeaconOutcome = (typeof BEACON_OUTCOMES)[number];
