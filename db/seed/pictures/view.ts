import type { Point } from './ink.ts';

/** Returns the view of an eye at a height in metres that looks at a vanishing point. */
export function lookAt(vanishX: number, horizon: number, eye: number, lensLength = 1500): View {
  return (right, far, up = 0) => [vanishX + (right * lensLength) / far, horizon + ((eye - up) * lensLength) / far];
}

/** A viewer's eye: maps metres (right, far, up) to the picture. */
export type View = (right: number, far: number, up?: number) => Point;
