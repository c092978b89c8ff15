import { MAP_INDEX_ADDRESS } from '#domain/maps/addresses.ts';
import { answerMap } from '../map-route.ts';

export const dynamic = 'force-dynamic';

/** The index of all maps. */
export function GET(): Promise<Response> {
  return answerMap(MAP_INDEX_ADDRESS);
}
