import { figure } from './figures.ts';
import {
  box,
  type Canvas,
  clipped,
  fill,
  glow,
  gradient,
  HEIGHT,
  lens,
  line,
  many,
  n,
  polygon,
  stroke,
  WIDTH,
} from './ink.ts';
import { mix, tone } from './palette.ts';
import { foliage, palm } from './plants.ts';
import { lookAt } from './view.ts';

/** A reading room: shelves in perspective, a tall window, readers at a long table. */
export function library(canvas: Canvas): string {
  const { random, light } = canvas;
  const [vanish, horizon] = [random.range(860, 980), 560];
  const view = lookAt(vanish, horizon, 1.62, 1000);
  const wood = mix(tone(light, '#7d5a3a'), light.ink, 0.3);
  const wall = tone(light, '#cbbb98', 0.05);
  const shell =
    fill(box(0, 0, WIDTH, HEIGHT), mix(wall, light.ink, 0.35)) +
    fill(polygon(view(-3.4, 12), view(3.4, 12), view(3.4, 12, 4.4), view(-3.4, 12, 4.4)), wall) +
    fill(
      polygon(view(-3.4, 12, 4.4), view(3.4, 12, 4.4), view(3.4, 1, 4.4), view(-3.4, 1, 4.4)),
      mix(wall, light.ink, 0.42),
    ) +
    many(6, (index) =>
      fill(
        polygon(
          view(-3.4, 2.2 + index * 1.8, 4.4),
          view(3.4, 2.2 + index * 1.8, 4.4),
          view(3.4, 2.5 + index * 1.8, 4.15),
          view(-3.4, 2.5 + index * 1.8, 4.15),
        ),
        mix(wood, light.ink, 0.3),
      ),
    ) +
    fill(
      polygon(view(-3.4, 12), view(3.4, 12), view(3.4, 1), view(-3.4, 1)),
      gradient(canvas, [
        [0, mix(wood, light.sun, 0.45)],
        [1, mix(wood, light.ink, 0.4)],
      ]),
    ) +
    stroke(
      many(15, (index) => line(view(-3.4 + index * 0.49, 12), view(-3.4 + index * 0.49, 1))),
      light.ink,
      1.6,
      0.2,
    );
  const window = (from: number, to: number): string => {
    const arch = [view(from, 12, 0.8), view(to, 12, 0.8), view(to, 12, 3.4)] as const;
    const [ax, ay] = view((from + to) / 2, 12, 4.1);
    const pane = `M${n(arch[0][0])} ${n(arch[0][1])}L${n(arch[1][0])} ${n(arch[1][1])}L${n(arch[2][0])} ${n(arch[2][1])}Q${n(ax)} ${n(ay)} ${n(arch[0][0])} ${n(arch[2][1])}Z`;
    return (
      clipped(
        canvas,
        pane,
        fill(
          pane,
          gradient(canvas, [
            [0, light.skyMiddle],
            [1, light.sun],
          ]),
        ) +
          palm(canvas, ax + 20, arch[0][1] + 30, 190, mix(light.haze, light.ink, 0.4)) +
          foliage(canvas, ax - 40, arch[0][1], 70, 42, tone(light, '#65824f', 0.3), 0.5),
      ) +
      stroke(
        pane +
          many(3, (k) =>
            line(view(from + ((to - from) * (k + 1)) / 4, 12, 0.8), view(from + ((to - from) * (k + 1)) / 4, 12, 3.6)),
          ) +
          many(3, (k) => line(view(from, 12, 1.5 + k * 0.7), view(to, 12, 1.5 + k * 0.7))),
        mix(wood, light.ink, 0.2),
        4,
      )
    );
  };
  const spines = ['#7c3f33', '#3f5968', '#8a7444', '#4d6148', '#b59a68', '#5c4658', '#c9bb98', '#2f3d48'] as const;
  const shelf = (side: number): string =>
    many(8, (back) => {
      const from = 1.25 + (7 - back) * 1.32;
      return (
        fill(
          polygon(
            view(side * 3.3, from, 3.5),
            view(side * 3.3, from + 1.3, 3.5),
            view(side * 3.3, from + 1.3),
            view(side * 3.3, from),
          ),
          mix(wood, light.ink, 0.55),
        ) +
        many(7, (row) => {
          const base = 0.14 + row * 0.47;
          let along = from + 0.06;
          let books = '';
          while (along < from + 1.22) {
            const [thick, high] = [random.range(0.035, 0.085), random.range(0.28, 0.4)];
            if (random.chance(0.93))
              books += fill(
                polygon(
                  view(side * 3.3, along, base),
                  view(side * 3.3, along + thick, base),
                  view(side * 3.3, along + thick, base + high),
                  view(side * 3.3, along, base + high),
                ),
                mix(
                  mix(tone(light, spines[random.int(0, 7)] ?? '#7c3f33'), light.ink, 0.16 + random.range(0, 0.24)),
                  light.haze,
                  Math.min(0.34, from / 32),
                ),
              );
            along += thick + 0.006;
          }
          return (
            books +
            fill(
              polygon(
                view(side * 3.3, from, base),
                view(side * 3.3, from + 1.3, base),
                view(side * 3.24, from + 1.3, base - 0.05),
                view(side * 3.24, from, base - 0.05),
              ),
              mix(wood, light.sun, 0.14),
            )
          );
        }) +
        fill(
          polygon(
            view(side * 3.22, from, 3.6),
            view(side * 3.22, from + 0.09, 3.6),
            view(side * 3.22, from + 0.09),
            view(side * 3.22, from),
          ),
          mix(wood, light.sun, 0.1),
        )
      );
    });
  const shafts = many(3, (index) =>
    fill(
      polygon(
        view(-2 + index * 1.7, 12, 3.8),
        view(-1 + index * 1.7, 12, 3.8),
        view(0.4 + index * 1.1, 4, 0.02),
        view(-1.1 + index * 1.1, 4, 0.02),
      ),
      light.sun,
      0.12,
    ),
  );
  const seat = (right: number, far: number, left: boolean): string => {
    const [px, py] = view(right, far);
    const s = 1900 / far;
    const [hx, hy] = [px + (left ? -1 : 1) * s * 0.26, py - s * 0.5];
    return (
      fill(lens(px, py, s * 0.6, s * 0.06), light.ink, 0.4) +
      stroke(
        line([px - s * 0.1, py], [px - s * 0.08, py - s * 0.28]) +
          line([px + s * 0.1, py], [px + s * 0.08, py - s * 0.28]) +
          line([px + (left ? 1 : -1) * s * 0.13, py - s * 0.62], [px + (left ? 1 : -1) * s * 0.1, py - s * 0.02]),
        mix(wood, light.ink, 0.5),
        s * 0.03,
      ) +
      figure(canvas, {
        x: px,
        y: py + s * 0.02,
        height: s,
        pose: 'sit',
        left,
        head: random.pick('hair', 'bun', 'hair'),
        shirt: random.pick('#e2dccb', '#7d5048', '#57707c', '#8a8258'),
        distance: Math.min(0.2, far / 40),
      }) +
      fill(
        polygon([hx - s * 0.1, hy - s * 0.03], [hx, hy], [hx, hy - s * 0.12], [hx - s * 0.1, hy - s * 0.14]) +
          polygon([hx + s * 0.1, hy - s * 0.03], [hx, hy], [hx, hy - s * 0.12], [hx + s * 0.1, hy - s * 0.14]),
        mix('#f4ecd6', light.ink, 0.08),
      )
    );
  };
  const table = (far: number, to: number, left: number, right: number): string => {
    const top = [view(left, far, 0.76), view(right, far, 0.76), view(right, to, 0.76), view(left, to, 0.76)] as const;
    return (
      stroke(
        line(view(left + 0.08, far, 0.7), view(left + 0.08, far)) +
          line(view(right - 0.08, far, 0.7), view(right - 0.08, far)),
        mix(wood, light.ink, 0.5),
        90 / far,
      ) +
      fill(polygon(...top), mix(wood, light.sun, 0.32)) +
      fill(polygon(top[0], top[1], view(right, far, 0.69), view(left, far, 0.69)), mix(wood, light.ink, 0.25)) +
      many(6, (index) => {
        const [bx, by] = view(
          left + 0.25 + random.range(0, 0.2) + (index % 2) * (right - left - 0.8),
          far + 0.2 + (Math.floor(index / 2) * (to - far)) / 3,
          0.78,
        );
        const s = 300 / (far + 0.3 + index * 0.3);
        return many(1 + (index % 3), (k) =>
          fill(
            box(bx - s * 0.4 + k * 3, by - s * 0.12 * (k + 1), s, s * 0.12),
            mix(tone(light, spines[(index + k) % 8] ?? '#7c3f33'), light.ink, 0.12),
          ),
        );
      })
    );
  };
  const [sx, sy] = view(-2.45, 4.3);
  return (
    shell +
    window(-1.9, -0.2) +
    window(0.2, 1.9) +
    glow(canvas, vanish, 480, 620, light.sun, 0.5) +
    shelf(-1) +
    shelf(1) +
    shafts +
    seat(1.9, 8, true) +
    seat(0.2, 7.4, false) +
    table(6.2, 8.6, 0.5, 1.6) +
    seat(-0.15, 5.6, false) +
    (canvas.variant % 2 === 0 ? seat(2.35, 5.2, true) : '') +
    fill(lens(sx, sy, 220, 28), light.ink, 0.4) +
    figure(canvas, {
      x: sx,
      y: sy,
      height: 400,
      pose: 'cast',
      left: true,
      head: 'bun',
      shirt: random.pick('#9a5a52', '#58788a', '#7c6a92'),
      trousers: '#ddd6c6',
      tunic: true,
    }) +
    seat(0.1, 3.75, false) +
    table(3.1, 5.2, 0.45, 1.75) +
    seat(2.25, 3.5, true) +
    glow(canvas, vanish, 320, 900, light.sun, 0.2)
  );
}
