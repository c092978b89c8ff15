import { type Canvas, fill, lens, line, many, oval, polygon, stroke } from './ink.ts';
import { mix, tone } from './palette.ts';

/** Draws a woven basket heaped with fruit. */
export function basketOf(canvas: Canvas, x: number, y: number, width: number, colour: string): string {
  const { light } = canvas;
  const cane = mix(tone(light, '#a9844f'), light.ink, 0.25);
  const h = width * 0.42;
  return (
    fill(lens(x, y, width * 1.3, width * 0.14), light.ink, 0.45) +
    heap(canvas, x, y - h * 0.85, width * 0.94, width * 0.34, colour, 0, width * 0.13) +
    fill(polygon([x - width / 2, y - h], [x + width / 2, y - h], [x + width * 0.38, y], [x - width * 0.38, y]), cane) +
    stroke(
      many(5, (row) =>
        line(
          [x - width * (0.49 - row * 0.024), y - h * (0.9 - row * 0.19)],
          [x + width * (0.49 - row * 0.024), y - h * (0.9 - row * 0.19)],
        ),
      ),
      light.ink,
      width * 0.012,
      0.4,
    ) +
    stroke(
      many(15, (k) => line([x - width * (0.48 - k * 0.0685), y - h], [x - width * (0.365 - k * 0.052), y])),
      light.ink,
      width * 0.012,
      0.3,
    ) +
    stroke(line([x - width / 2, y - h], [x + width / 2, y - h]), mix(cane, light.sun, 0.35), width * 0.03)
  );
}

/** Draws a heap of round fruit: dark at the foot, lit on top. */
export function heap(
  canvas: Canvas,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
  distance = 0,
  size = 0,
): string {
  const { random, light } = canvas;
  const unit = size > 0 ? size : Math.max(2.2, height * 0.17);
  const rows = Math.max(2, Math.round(height / unit / 0.8));
  const base = tone(light, colour, distance);
  let all = fill(
    polygon(
      [x - width * 0.5, y],
      [x - width * 0.2, y - height * 0.85],
      [x + width * 0.2, y - height * 0.85],
      [x + width * 0.5, y],
    ),
    mix(base, light.ink, 0.6),
  );
  for (let row = 0; row < rows; row += 1) {
    const part = row / rows;
    const half = (width / 2) * (1 - part ** 1.3 * 0.85);
    for (let fx = -half; fx <= half; fx += unit * 1.02) {
      const [cx, cy, r] = [
        x + fx + random.spread(0, unit * 0.25),
        y - part * height - unit * 0.3 + random.spread(0, unit * 0.15),
        unit * random.range(0.5, 0.62),
      ];
      const shadeShare = Math.min(0.6, 0.42 * (1 - part) + random.range(0, 0.16) + (fx > 0 ? 0.1 : 0));
      const skin = mix(base, light.ink, shadeShare);
      all += fill(oval(cx, cy, r, r * 0.95), skin);
      if (unit > 5)
        all +=
          fill(oval(cx - r * 0.25, cy - r * 0.3, r * 0.5, r * 0.42), mix(skin, light.sun, 0.32), 0.6) +
          fill(lens(cx, cy + r * 0.8, r * 1.5, r * 0.4), light.ink, 0.3);
    }
  }
  return all;
}
