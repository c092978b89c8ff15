import { box, type Canvas, curve, fill, gradient, HEIGHT, line, many, oval, type Point, stroke, WIDTH } from './ink.ts';

/** Paints the final skin of print: uneven ink in wide strokes, a darker rim, and grain. */
export function press(canvas: Canvas): string {
  const { light, random } = canvas;
  // Loose dots, not a pattern fill: a turned pattern takes librsvg ten times as long.
  const specks = (count: number): string =>
    many(count, () => {
      const [width, height] = [random.pick(1, 2, 2, 3), random.pick(1, 1, 2)];
      return `M${random.int(0, WIDTH)} ${random.int(0, HEIGHT)}h${width}v${height}h-${width}z`;
    });
  const washes = many(46, () => {
    const [x, y, width] = [random.range(0, WIDTH), random.range(0, HEIGHT), random.range(200, 900)];
    const points: Point[] = [];
    for (let index = 0; index < 9; index += 1) {
      const angle = (index / 9) * Math.PI * 2;
      points.push([
        x + Math.cos(angle) * width * random.range(0.4, 0.6),
        y + Math.sin(angle) * width * random.range(0.06, 0.16),
      ]);
    }
    return fill(curve(points, true), random.pick(light.ink, light.skyLow, light.haze), 0.022);
  });
  const rim = gradient(canvas, [
    [0, light.ink, 0.14],
    [0.18, light.ink, 0],
    [0.8, light.ink, 0],
    [1, light.ink, 0.22],
  ]);
  const sides = gradient(
    canvas,
    [
      [0, light.ink, 0.12],
      [0.2, light.ink, 0],
      [0.8, light.ink, 0],
      [1, light.ink, 0.12],
    ],
    true,
  );
  return (
    washes +
    fill(box(0, 0, WIDTH, HEIGHT), rim) +
    fill(box(0, 0, WIDTH, HEIGHT), sides) +
    fill(specks(8000), light.ink, 0.13) +
    fill(specks(6500), '#fffaf0', 0.13)
  );
}

/** Hangs rain over the picture: slanted threads, and rings where it meets water below y. */
export function rain(canvas: Canvas, waterTop = HEIGHT): string {
  const { random } = canvas;
  const threads = (count: number, length: number): string =>
    many(count, () => {
      const [x, y, long] = [random.range(-80, WIDTH + 80), random.range(-40, HEIGHT), length * random.range(0.5, 1.3)];
      return line([x, y], [x - long * 0.2, y + long]);
    });
  const rings = many(waterTop < HEIGHT ? 130 : 0, () => {
    const depth = random.range(0, 1);
    const size = 3 + depth * 20 * random.range(0.5, 1.2);
    return oval(random.range(0, WIDTH), waterTop + 12 + depth ** 1.3 * (HEIGHT - waterTop), size, size * 0.28);
  });
  return (
    stroke(threads(420, 46), '#eef2f0', 1.2, 0.3) +
    stroke(threads(140, 90), '#f6f8f6', 1.8, 0.34) +
    (rings === '' ? '' : stroke(rings, '#eef2f0', 1.4, 0.45))
  );
}
