import { box, type Canvas, fill, gradient, HEIGHT, WIDTH } from './ink.ts';
import { mix } from './palette.ts';
import { treeLine } from './plants.ts';
import { mist, sky } from './sky-water.ts';

/** Paints the sky with a hazy line of trees along the horizon. */
export function farBank(canvas: Canvas, horizon: number, sunX: number, rise = 56): string {
  return (
    sky(canvas, horizon, sunX) +
    treeLine(canvas, -40, WIDTH + 40, horizon + 8, rise, 0.62, 10) +
    treeLine(canvas, -40, 620, horizon + 12, rise * 1.5, 0.46, 6) +
    mist(canvas, horizon + 2, 70, 0.5)
  );
}

/** Paints open ground from the horizon down, from a far colour to a near one. */
export function ground(canvas: Canvas, horizon: number, far: string, near: string): string {
  return fill(
    box(0, horizon, WIDTH, HEIGHT - horizon),
    gradient(canvas, [
      [0, mix(far, canvas.light.haze, 0.45)],
      [0.3, far],
      [1, near],
    ]),
  );
}
