import { box, type Canvas, curve, fill, lens, line, many, n, oval, polygon, shade, stroke } from './ink.ts';
import { mix, tone } from './palette.ts';
import type { View } from './view.ts';

/** Paints both sides of a street of tube houses that narrows to a vanishing point. */
export function houses(canvas: Canvas, view: View, half: number): string {
  const { random, light } = canvas;
  const lit = light.hour === 'dusk' || light.hour === 'rain' ? 0.55 : 0.06;
  const paints = ['#cdb98e', '#b9c0b2', '#c9a58a', '#d3cbb8', '#a9b7bd', '#c2b28f', '#b8916f'];
  return many(13, (back) => {
    const near = 4.6 + (12 - back) * 3.7;
    return many(2, (index) => {
      const side = index === 0 ? -1 : 1;
      const [high, far, fade] = [random.range(7.5, 14), near + 3.6, Math.min(0.66, near / 62)];
      const wall = mix(tone(light, random.pick('#cdb98e', ...paints), fade), light.ink, side > 0 ? 0.24 : 0.06);
      const quad = (a: number, b: number, low: number, top: number, out = 0): string =>
        polygon(
          view(side * (half - out), a, low),
          view(side * (half - out), b, low),
          view(side * (half - out), b, top),
          view(side * (half - out), a, top),
        );
      const ink = shade(light, fade);
      const floors = Math.floor(high / 3.3);
      const openings = many(
        floors - 1,
        (floor) =>
          many(2, (column) => {
            const [from, base] = [near + 0.45 + column * 1.55, 3.9 + floor * 3.3];
            const glass = random.chance(lit) ? mix('#f4c877', light.haze, fade * 0.5) : mix(ink, light.skyMiddle, 0.16);
            return (
              fill(quad(from - 0.1, from + 1.2, base - 0.1, base + 1.9), mix(wall, light.sun, 0.25)) +
              fill(quad(from, from + 1.1, base, base + 1.8), glass)
            );
          }) +
          fill(quad(near + 0.1, far - 0.1, 3.25 + floor * 3.3, 3.5 + floor * 3.3, 0.7), mix(wall, ink, 0.35)) +
          stroke(
            many(10, (bar) =>
              line(
                view(side * (half - 0.7), near + 0.2 + bar * 0.36, 3.5 + floor * 3.3),
                view(side * (half - 0.7), near + 0.2 + bar * 0.36, 4.3 + floor * 3.3),
              ),
            ) +
              line(
                view(side * (half - 0.7), near + 0.2, 4.3 + floor * 3.3),
                view(side * (half - 0.7), far - 0.2, 4.3 + floor * 3.3),
              ),
            ink,
            Math.max(0.7, 22 / near),
            0.75,
          ),
      );
      const edge = fill(
        polygon(
          view(side * half, near, 0),
          view(side * half, near, high),
          view(side * (half + 5), near, high),
          view(side * (half + 5), near, 0),
        ),
        mix(wall, ink, 0.42),
      );
      const shop = lit > 0.3 ? mix('#f2c372', ink, random.range(0.3, 0.85)) : mix(ink, light.ink, 0.45);
      const cloth = mix(
        tone(light, random.pick('#8d4a3c', '#55695b', '#4f6472', '#a98446', '#7a6a5a'), fade),
        ink,
        0.12,
      );
      const awning = polygon(
        view(side * half, near, 3.2),
        view(side * half, far, 3.2),
        view(side * (half - 1.5), far, 2.5),
        view(side * (half - 1.5), near, 2.5),
      );
      const sign = random.chance(0.7)
        ? fill(
            polygon(
              view(side * half, near + 0.3, 7),
              view(side * (half - 0.9), near + 0.3, 7),
              view(side * (half - 0.9), near + 0.3, 4.4),
              view(side * half, near + 0.3, 4.4),
            ),
            mix(tone(light, random.pick('#a8412f', '#3f6478', '#d0c19a', '#4d6b51'), fade), ink, 0.15),
          )
        : '';
      return (
        edge +
        fill(quad(near, far, 0, high), wall) +
        fill(quad(near, far, high - 0.5, high + 0.2, 0.25), mix(wall, ink, 0.3)) +
        fill(quad(near + 0.2, far - 0.2, 0, 2.9), shop) +
        openings +
        fill(awning, cloth) +
        stroke(
          line(view(side * (half - 1.5), far, 2.5), view(side * (half - 1.5), near, 2.5)),
          light.sun,
          Math.max(0.8, 20 / near),
          0.35,
        ) +
        sign
      );
    });
  });
}

/** Draws poles along a street with their sagging cables. */
export function wires(canvas: Canvas, view: View, right: number): string {
  const { random, light } = canvas;
  const poles = many(5, (back) => {
    const far = 7 + (4 - back) * 9;
    return stroke(
      line(view(right, far), view(right, far, 8.6)) +
        line(view(right - 1, far, 8), view(right + 1, far, 8)) +
        line(view(right - 0.7, far, 7.4), view(right + 0.7, far, 7.4)),
      shade(light, Math.min(0.5, far / 80)),
      Math.max(2, 110 / far),
    );
  });
  const cables = many(9, (index) => {
    const [out, up] = [right + random.range(-0.9, 0.9), 7.3 + random.range(0, 0.9)];
    return stroke(
      curve(
        [3.4, 5.2, 7, 11.5, 16, 20.5, 25, 34, 43].map((far, at) =>
          view(out, far, up - (at % 2 === 1 ? 0.7 + index * 0.04 : 0)),
        ),
      ),
      light.ink,
      random.range(1.2, 2.6),
      0.65,
    );
  });
  return poles + cables;
}

/** Draws a motorbike and its rider, coming or going away. */
export function rider(canvas: Canvas, x: number, y: number, s: number, away: boolean): string {
  const { random, light } = canvas;
  const shirt = mix(
    tone(light, random.pick('#8b5146', '#4f6b7d', '#a3956c', '#c3bda9', '#5b6a4c', '#6f5a75')),
    light.ink,
    0.22,
  );
  const helmet = tone(light, random.pick('#b4463a', '#c9cfcd', '#4f6f86', '#d0a94e', '#2d3238'));
  return (
    fill(lens(x, y + s * 0.01, s * 0.62, s * 0.1), light.ink, 0.4) +
    fill(box(x - s * 0.035, y - s * 0.3, s * 0.07, s * 0.3), light.ink) +
    fill(
      `M${n(x - s * 0.13)} ${n(y - s * 0.2)}Q${n(x - s * 0.12)} ${n(y - s * 0.46)} ${n(x)} ${n(y - s * 0.46)}Q${n(x + s * 0.12)} ${n(y - s * 0.46)} ${n(x + s * 0.13)} ${n(y - s * 0.2)}Q${n(x)} ${n(y - s * 0.12)} ${n(x - s * 0.13)} ${n(y - s * 0.2)}Z`,
      mix(light.ink, helmet, 0.2),
    ) +
    stroke(line([x - s * 0.25, y - s * 0.58], [x + s * 0.25, y - s * 0.58]), light.ink, s * 0.025) +
    stroke(
      curve([
        [x - s * 0.06, y - s * 0.42],
        [x - s * 0.16, y - s * 0.3],
        [x - s * 0.12, y - s * 0.16],
      ]) +
        curve([
          [x + s * 0.06, y - s * 0.42],
          [x + s * 0.16, y - s * 0.3],
          [x + s * 0.12, y - s * 0.16],
        ]),
      mix(light.ink, shirt, 0.25),
      s * 0.085,
    ) +
    fill(
      `M${n(x - s * 0.12)} ${n(y - s * 0.38)}Q${n(x - s * 0.22)} ${n(y - s * 0.78)} ${n(x - s * 0.06)} ${n(y - s * 0.82)}H${n(x + s * 0.06)}Q${n(x + s * 0.22)} ${n(y - s * 0.78)} ${n(x + s * 0.12)} ${n(y - s * 0.38)}Z`,
      shirt,
    ) +
    stroke(
      curve([
        [x - s * 0.15, y - s * 0.74],
        [x - s * 0.23, y - s * 0.64],
        [x - s * 0.21, y - s * 0.58],
      ]) +
        curve([
          [x + s * 0.15, y - s * 0.74],
          [x + s * 0.23, y - s * 0.64],
          [x + s * 0.21, y - s * 0.58],
        ]),
      mix(shirt, light.ink, 0.2),
      s * 0.06,
    ) +
    fill(oval(x, y - s * 0.92, s * 0.1, s * 0.115), helmet) +
    (away
      ? fill(oval(x, y - s * 0.3, s * 0.03, s * 0.022), '#b8402f')
      : fill(oval(x, y - s * 0.89, s * 0.065, s * 0.06), light.ink, 0.75) +
        fill(oval(x, y - s * 0.52, s * 0.045, s * 0.045), light.sun))
  );
}
