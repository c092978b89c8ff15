import { box, type Canvas, fill, glow, gradient, HEIGHT, layer, lens, many, n, oval, stroke, WIDTH } from './ink.ts';
import { mix } from './palette.ts';

/** Paints the sky down to the horizon with its clouds and, where the hour has one, the sun at x. */
export function sky(canvas: Canvas, horizon: number, sunX: number): string {
  const { light, random } = canvas;
  const top = fill(
    box(0, 0, WIDTH, horizon + 4),
    gradient(canvas, [
      [0, light.skyTop],
      [0.55, light.skyMiddle],
      [0.92, light.skyLow],
      [1, mix(light.skyLow, light.haze, 0.5)],
    ]),
  );
  const sunY = horizon * (1 - light.sunHeight);
  const sun =
    light.sunHeight > 0
      ? glow(canvas, sunX, sunY, 760, light.sun, 0.75) + fill(oval(sunX, sunY, 46, 46), light.sun, 0.96)
      : glow(canvas, sunX, horizon * 0.25, 900, light.sun, light.hour === 'night' ? 0.06 : 0.4);
  const streaks = many(light.hour === 'rain' ? 26 : 15, () => streak(canvas, horizon));
  const heaps =
    light.hour === 'noon' || light.hour === 'late' ? many(random.int(3, 5), () => cumulus(canvas, horizon)) : '';
  const veil = light.hour === 'night' ? stars(canvas, horizon) : '';
  return (
    top +
    veil +
    sun +
    heaps +
    streaks +
    fill(
      box(0, horizon * 0.72, WIDTH, horizon * 0.28 + 4),
      gradient(canvas, [
        [0, light.haze, 0],
        [1, light.haze, 0.75],
      ]),
    )
  );
}

function stars(canvas: Canvas, horizon: number): string {
  const { random } = canvas;
  return fill(
    many(90, () =>
      oval(random.range(0, WIDTH), random.range(0, horizon * 0.7), random.range(0.7, 1.7), random.range(0.7, 1.7)),
    ),
    '#dfe3ee',
    0.5,
  );
}

function streak(canvas: Canvas, horizon: number): string {
  const { light, random } = canvas;
  const [x, y, width] = [random.range(-100, WIDTH + 100), horizon * random.range(0.04, 0.8), random.range(260, 900)];
  const colour = random.pick(
    light.skyLow,
    mix(light.skyTop, light.ink, 0.12),
    mix(light.skyMiddle, light.sun, 0.4),
    light.sun,
  );
  const marks = many(random.int(7, 14), () =>
    lens(random.spread(x, width * 0.3), random.spread(y, 14), width * random.range(0.2, 0.9), random.range(4, 22)),
  );
  return fill(marks, colour, light.hour === 'rain' ? 0.16 : random.range(0.1, 0.24));
}

function cumulus(canvas: Canvas, horizon: number): string {
  const { light, random } = canvas;
  const [x, y, width] = [random.range(0, WIDTH), horizon * random.range(0.3, 0.75), random.range(200, 460)];
  const puffs = (count: number, lift: number, size: number): string =>
    many(count, () => {
      const offset = random.spread(0, width * 0.42);
      const radius = size * width * random.range(0.05, 0.15) * (1.25 - Math.abs(offset) / width);
      return oval(
        x + offset,
        y - lift * random.range(0, 1.7) * (1 - Math.abs(offset) / width) * radius,
        radius * 1.5,
        radius,
      );
    });
  const white = mix(light.skyLow, '#ffffff', 0.55);
  return (
    fill(
      puffs(30, 0.7, 1),
      gradient(canvas, [
        [0, white, 0.55],
        [0.7, mix(white, light.skyTop, 0.3), 0.35],
        [1, light.skyMiddle, 0],
      ]),
    ) +
    fill(
      puffs(16, 1.6, 0.8),
      gradient(canvas, [
        [0, white, 0.6],
        [1, white, 0],
      ]),
    )
  );
}

/** Paints water from the horizon to a lower edge: mirrored sky, bands, ripples and the sun's column. */
export function water(canvas: Canvas, horizon: number, sunX: number, silt = 0.3, bottom = HEIGHT): string {
  const { light, random } = canvas;
  const mud = mix('#8f8062', light.skyTop, 0.35);
  const height = bottom - horizon;
  const base = fill(
    box(0, horizon, WIDTH, height),
    gradient(canvas, [
      [0, mix(light.skyLow, light.haze, 0.4)],
      [0.3, mix(light.skyMiddle, mud, silt * 0.7)],
      [1, mix(mix(light.skyTop, mud, silt), light.ink, 0.34)],
    ]),
  );
  const marks = (count: number, near: number, scale: number): string =>
    many(count, () => {
      const depth = random.range(0, 1) ** near;
      return lens(
        random.range(-60, WIDTH + 60),
        horizon + 3 + depth * height,
        (16 + depth * 190) * random.range(0.4, 1.4) * scale,
        1.2 + depth * 9 * random.range(0.5, 1.2),
      );
    });
  const pale = mix(light.skyLow, light.sun, 0.3);
  const ripples =
    fill(marks(260, 1.5, 1.3), mix(light.skyTop, light.ink, 0.5), 0.16) +
    fill(marks(240, 1.6, 1), pale, 0.22) +
    fill(marks(150, 1.1, 0.7), light.ink, 0.15) +
    fill(marks(120, 2, 0.6), pale, 0.34);
  return (
    base +
    swells(canvas, horizon, height) +
    ripples +
    (light.sunHeight > 0 ? sunColumn(canvas, horizon, height, sunX) : '')
  );
}

function swells(canvas: Canvas, horizon: number, height: number): string {
  const { light, random } = canvas;
  return many(9, (index) => {
    const y = horizon + height * ((index + random.range(0.2, 0.9)) / 9) ** 1.6;
    return fill(
      lens(random.range(200, WIDTH - 200), y, random.range(900, 2400), 8 + (y - horizon) * 0.09),
      index % 2 === 0 ? light.skyLow : light.ink,
      0.09,
    );
  });
}

function sunColumn(canvas: Canvas, horizon: number, height: number, sunX: number): string {
  const { light, random } = canvas;
  const marks = (count: number, width: number): string =>
    many(count, () => {
      const depth = random.range(0, 1) ** 1.3;
      return lens(
        random.spread(sunX, (26 + 110 * depth) * width),
        horizon + 2 + depth * height * 0.94,
        (18 + depth * 90) * random.range(0.4, 1.3),
        1.6 + depth * 8,
      );
    });
  return (
    layer(glow(canvas, sunX, horizon + height * 0.2, height * 0.75, light.sun, 0.5), 0.7) +
    fill(marks(150, 1.5), light.sun, 0.3) +
    fill(marks(130, 0.8), light.sun, 0.75)
  );
}

/** Paints the broken reflection that a dark shape between two x leaves under it. */
export function reflection(
  canvas: Canvas,
  fromX: number,
  toX: number,
  y: number,
  depth: number,
  colour: string,
  opacity = 0.5,
): string {
  const { random } = canvas;
  const middle = (fromX + toX) / 2;
  const count = Math.round(10 + depth / 5);
  return (
    fill(lens(middle, y + depth * 0.06, (toX - fromX) * 1.04, depth * 0.16), colour, opacity * 0.6) +
    fill(
      many(count, (index) => {
        const part = index / count;
        const width = (toX - fromX) * (1 - part * 0.45) * random.range(0.3, 1);
        return lens(
          random.spread(middle, (toX - fromX) * 0.16),
          y + 2 + part ** 1.2 * depth,
          width,
          2 + (depth / count) * random.range(0.6, 1.7),
        );
      }),
      colour,
      opacity,
    )
  );
}

/** Lays a band of mist that is densest at y. */
export function mist(canvas: Canvas, y: number, height: number, opacity: number): string {
  const { light } = canvas;
  return fill(
    box(0, y - height / 2, WIDTH, height),
    gradient(canvas, [
      [0, light.haze, 0],
      [0.5, mix(light.haze, light.skyLow, 0.4), opacity],
      [1, light.haze, 0],
    ]),
  );
}

/** Draws a loose skein of birds around a point. */
export function birds(canvas: Canvas, x: number, y: number, count: number, size: number, colour: string): string {
  const { random } = canvas;
  const wings = many(count, () => {
    const [bx, by, s, lift] = [
      random.spread(x, 190),
      random.spread(y, 60),
      size * random.range(0.6, 1.2),
      random.range(0.2, 0.75),
    ];
    return `M${n(bx - s)} ${n(by - s * lift)}q${n(s * 0.6)} ${n(-s * 0.1)} ${n(s)} ${n(s * lift)}q${n(s * 0.5)} ${n(-s * (lift + 0.1))} ${n(s * 1.1)} ${n(-s * lift * 0.7)}`;
  });
  return stroke(wings, colour, Math.max(1.4, size * 0.17), 0.8);
}
