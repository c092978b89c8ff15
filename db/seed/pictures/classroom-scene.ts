import { figure } from './figures.ts';
import {
  box,
  type Canvas,
  clipped,
  curve,
  fill,
  glow,
  HEIGHT,
  line,
  many,
  n,
  oval,
  polygon,
  stroke,
  taper,
  WIDTH,
} from './ink.ts';
import { type Light, mix, tone } from './palette.ts';
import { foliage, palm } from './plants.ts';
import { lookAt } from './view.ts';

/** A lesson seen from the back row: pupils on benches, the board, light from the windows. */
export function classroom(canvas: Canvas): string {
  const { random, light } = canvas;
  const wall = tone(light, '#c9bd93', 0.1);
  const view = lookAt(900, 520, 1.55, 900);
  const room =
    fill(box(0, 0, WIDTH, HEIGHT), mix(wall, light.ink, 0.3)) +
    fill(polygon(view(-4, 7, 3.4), view(4, 7, 3.4), view(4, 7), view(-4, 7)), wall) +
    fill(polygon(view(-4, 7, 3.4), view(4, 7, 3.4), view(4, 1.2, 3.4), view(-4, 1.2, 3.4)), mix(wall, light.ink, 0.5)) +
    fill(polygon(view(-4, 7), view(4, 7), view(4, 1.2), view(-4, 1.2)), mix(tone(light, '#96714f'), light.ink, 0.38)) +
    fill(
      polygon(view(-4, 7, 0.9), view(4, 7, 0.9), view(4, 7), view(-4, 7)),
      mix(tone(light, '#6f8474'), light.ink, 0.25),
    );
  const windows = many(3, (index) => {
    const from = 1.7 + index * 1.8;
    const pane = polygon(view(-4, from, 2.8), view(-4, from + 1.35, 2.8), view(-4, from + 1.35, 1), view(-4, from, 1));
    return (
      clipped(
        canvas,
        pane,
        fill(pane, mix(light.skyLow, light.sun, 0.5)) +
          palm(canvas, view(-4, from + 0.7)[0], 760, 500, mix(light.haze, light.ink, 0.25)) +
          foliage(canvas, view(-4, from)[0], 640, 150, 90, tone(light, '#6d8a55', 0.3), 0.5),
      ) +
      stroke(
        pane +
          line(view(-4, from + 0.67, 2.8), view(-4, from + 0.67, 1)) +
          line(view(-4, from, 2.2), view(-4, from + 1.35, 2.2)),
        mix(wall, light.ink, 0.35),
        9 - index * 2,
      ) +
      fill(
        polygon(
          view(-4, from, 0.02),
          view(-4, from + 1.3, 0.02),
          view(0.6, from + 0.9, 0.02),
          view(0.6, from - 0.3, 0.02),
        ),
        light.sun,
        0.16,
      ) +
      fill(
        polygon(
          view(-4, from, 2.8),
          view(-4, from + 1.35, 2.8),
          view(0.6, from + 0.9, 0.02),
          view(0.6, from - 0.3, 0.02),
        ),
        light.sun,
        0.05,
      )
    );
  });
  const board =
    fill(
      polygon(view(-2.1, 6.97, 2.6), view(2.1, 6.97, 2.6), view(2.1, 6.97, 1.15), view(-2.1, 6.97, 1.15)),
      mix('#2e4a40', light.ink, 0.2),
    ) +
    stroke(
      polygon(view(-2.1, 6.97, 2.6), view(2.1, 6.97, 2.6), view(2.1, 6.97, 1.15), view(-2.1, 6.97, 1.15)),
      mix(tone(light, '#8d6b45'), light.ink, 0.2),
      9,
    ) +
    stroke(
      many(7, (index) => {
        const [bx, by] = view(-1.85 + (index % 2) * 2, 6.96, 2.35 - Math.floor(index / 2) * 0.27);
        return curve(
          Array.from({ length: 14 }, (_, k): readonly [number, number] => [bx + k * 13, by + random.spread(0, 9)]),
        );
      }),
      '#dfe3d6',
      2.4,
      0.5,
    );
  const teacher = figure(canvas, {
    x: view(1.2, 6.2)[0],
    y: view(1.2, 6.2)[1],
    height: 238,
    pose: 'point',
    left: true,
    head: 'bun',
    shirt: random.pick('#9a4a52', '#4d6e84', '#7a6a94'),
    trousers: '#e8e2d4',
    tunic: true,
  });
  const desks = many(4, (row) => {
    const far = 5 - row * 0.98;
    return many(4, (column) => {
      const right = -2.7 + column * 1.8;
      const [a, b] = [view(right - 0.75, far, 0.75), view(right + 0.75, far, 0.75)];
      const size = 900 / far;
      const wood = mix(tone(light, '#a27a4c'), light.ink, 0.2 + row * 0.06);
      return (
        fill(
          polygon(view(right - 0.75, far + 0.4, 0.75), view(right + 0.75, far + 0.4, 0.75), b, a),
          mix(wood, light.sun, 0.3),
        ) +
        fill(box(a[0], a[1], b[0] - a[0], size * 0.07), wood) +
        stroke(
          line([a[0] + 6, a[1]], view(right - 0.72, far)) + line([b[0] - 6, b[1]], view(right + 0.72, far)),
          light.ink,
          Math.max(4, size * 0.03),
        ) +
        many(2, (seat) =>
          pupilBack(
            canvas,
            view(right - 0.36 + seat * 0.72, far - 0.25, 0.72)[0] + random.spread(0, size * 0.03),
            view(0, far - 0.25, 0.72)[1],
            size * 0.62,
          ),
        ) +
        bench(
          a[0] + size * 0.02,
          b[0] - size * 0.02,
          view(0, far - 0.25, 0.72)[1],
          size * 0.62,
          mix(wood, light.ink, 0.12),
          light,
        )
      );
    });
  });
  return room + windows + board + teacher + desks + glow(canvas, 120, 420, 900, light.sun, 0.3);
}

function bench(from: number, to: number, y: number, s: number, wood: string, light: Light): string {
  const dark = mix(wood, light.ink, 0.5);
  return (
    stroke(
      line([from + s * 0.08, y], [from + s * 0.02, y + s * 1.1]) +
        line([to - s * 0.08, y], [to - s * 0.02, y + s * 1.1]),
      dark,
      s * 0.06,
    ) +
    fill(box(from, y + s * 0.1, to - from, s * 0.13), wood) +
    fill(box(from, y + s * 0.1, to - from, s * 0.025), mix(wood, light.sun, 0.35)) +
    fill(box(from, y + s * 0.36, to - from, s * 0.28), dark) +
    fill(box(from, y + s * 0.36, to - from, s * 0.05), mix(wood, light.sun, 0.25))
  );
}

function pupilBack(canvas: Canvas, x: number, y: number, s: number): string {
  const { random, light } = canvas;
  const shirt = mix(tone(light, '#ebe6d8'), light.ink, 0.14);
  const [top, tilt] = [y - s * 0.5, random.spread(0, s * 0.05)];
  const hair = mix('#1d1b1c', light.haze, 0.06);
  return (
    fill(
      `M${n(x - s * 0.26)} ${n(y + s * 0.5)}Q${n(x - s * 0.38)} ${n(top + s * 0.1)} ${n(x - s * 0.1)} ${n(top + s * 0.03)}H${n(x + s * 0.1)}Q${n(x + s * 0.38)} ${n(top + s * 0.1)} ${n(x + s * 0.26)} ${n(y + s * 0.5)}Z`,
      shirt,
    ) +
    fill(
      `M${n(x + s * 0.05)} ${n(y + s * 0.5)}V${n(top + s * 0.05)}Q${n(x + s * 0.38)} ${n(top + s * 0.1)} ${n(x + s * 0.26)} ${n(y + s * 0.5)}Z`,
      light.ink,
      0.14,
    ) +
    stroke(
      line([x - s * 0.14, top + s * 0.06], [x, top + s * 0.2], [x + s * 0.14, top + s * 0.06]),
      tone(light, '#a8392f'),
      s * 0.045,
    ) +
    fill(
      taper([x + tilt, top - s * 0.1], [x, top + s * 0.06], s * 0.14, s * 0.16),
      mix(tone(light, '#9c7152'), light.ink, 0.25),
    ) +
    fill(oval(x + tilt, top - s * 0.2, s * 0.17, s * 0.2), hair) +
    (random.chance(0.45)
      ? fill(taper([x + tilt, top - s * 0.16], [x + tilt * 0.5, top + s * 0.34], s * 0.26, s * 0.1), hair)
      : '') +
    stroke(
      curve([
        [x + tilt - s * 0.13, top - s * 0.28],
        [x + tilt - s * 0.03, top - s * 0.37],
        [x + tilt + s * 0.1, top - s * 0.33],
      ]),
      light.sun,
      s * 0.018,
      0.4,
    )
  );
}
