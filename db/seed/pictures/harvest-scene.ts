import { figure } from './figures.ts';
import {
  box,
  type Canvas,
  curve,
  fill,
  glow,
  HEIGHT,
  lens,
  line,
  many,
  n,
  oval,
  polygon,
  stroke,
  taper,
  WIDTH,
} from './ink.ts';
import { farBank, ground } from './land.ts';
import { mix, tone } from './palette.ts';
import { blades } from './plants.ts';
import { birds } from './sky-water.ts';
import { lookAt } from './view.ts';

/** A combine works through ripe rice in its own dust; workers gather sacks in front. */
export function harvest(canvas: Canvas): string {
  const { random, light } = canvas;
  const horizon = random.range(470, 530);
  const view = lookAt(random.range(560, 760), horizon, 2.6, 1000);
  const gold = tone(light, '#c9a245', 0.03);
  const [mx, my] = [random.range(1180, 1290), horizon + 220];
  const straw = many(30, (index) => {
    const row = 29 - index;
    const y = HEIGHT + 20 - (HEIGHT - horizon - 20) * (row / 30) ** 0.55;
    const size = (y - horizon) * 0.17;
    return blades(
      canvas,
      -20,
      WIDTH + 20,
      y,
      size,
      95,
      mix(mix(gold, light.ink, 0.2 + (row % 3) * 0.08), light.haze, (row / 30) * 0.4),
      0.15,
    );
  });
  const swath =
    fill(polygon(view(0.6, 150), view(-1, 2), view(4.5, 2), view(2.6, 150)), mix(gold, light.sun, 0.3), 0.5) +
    many(9, (index) =>
      stroke(line(view(-0.5 + index * 0.55, 90), view(-0.5 + index * 0.55, 2)), mix(gold, light.ink, 0.45), 5, 0.25),
    );
  const sacks = many(9, (index) => {
    const [sx, sy] = [
      random.range(240, 420) + (index % 5) * 92,
      horizon + 420 + Math.floor(index / 5) * 60 + random.spread(0, 12),
    ];
    return (
      fill(lens(sx, sy, 130, 30), light.ink, 0.4) +
      fill(
        curve(
          [
            [sx - 40, sy],
            [sx - 44, sy - 50],
            [sx - 20, sy - 86],
            [sx + 6, sy - 80],
            [sx + 20, sy - 90],
            [sx + 43, sy - 52],
            [sx + 41, sy],
          ],
          true,
        ),
        mix(tone(light, '#cfc5a6'), light.ink, 0.08 + random.range(0, 0.15)),
      ) +
      fill(
        curve(
          [
            [sx + 8, sy + 4],
            [sx + 14, sy - 80],
            [sx + 43, sy - 52],
            [sx + 41, sy],
          ],
          true,
        ),
        light.ink,
        0.22,
      )
    );
  });
  const people = many(3 + (canvas.variant % 2), (index) =>
    figure(canvas, {
      x: [230, 760, 640, 900][index] ?? 500,
      y: horizon + 430 - index * 20,
      height: 270 - index * 12,
      pose: (['carry', 'bend', 'hips', 'walk'] as const)[index] ?? 'stand',
      left: index === 1,
      head: 'cone',
      shirt: random.pick('#8a4f47', '#5a7280', '#7a7a55'),
      distance: 0.04,
    }),
  );
  const dust = many(12, () =>
    glow(
      canvas,
      mx - random.range(120, 560),
      my - random.range(10, 110),
      random.range(80, 190),
      mix(gold, light.sun, 0.6),
      0.26,
      0.6,
    ),
  );
  return (
    farBank(canvas, horizon, random.range(420, 700)) +
    ground(canvas, horizon + 6, gold, mix(gold, light.ink, 0.4)) +
    straw +
    swath +
    dust +
    combine(canvas, mx, my, 440) +
    birds(canvas, 900, horizon * 0.5, 12, 12, light.ink) +
    sacks +
    people +
    blades(canvas, -20, WIDTH, HEIGHT + 40, 260, 240, mix(gold, light.ink, 0.5), 0.2) +
    blades(canvas, 1100, WIDTH + 20, HEIGHT + 40, 330, 120, mix(gold, light.ink, 0.25), 0.22)
  );
}

function combine(canvas: Canvas, x: number, y: number, s: number): string {
  const { light } = canvas;
  const paint = mix(tone(light, '#a8452f'), light.ink, 0.16);
  const dark = mix(light.ink, light.haze, 0.08);
  const reel = stroke(
    many(7, (index) => {
      const a = (index / 7) * 6.28;
      return line(
        [x + s * 0.62, y - s * 0.17],
        [x + s * 0.62 + Math.cos(a) * s * 0.14, y - s * 0.17 + Math.sin(a) * s * 0.14],
      );
    }) + oval(x + s * 0.62, y - s * 0.17, s * 0.14, s * 0.14),
    mix(paint, light.sun, 0.25),
    s * 0.013,
  );
  const track =
    fill(
      `M${n(x - s * 0.42)} ${n(y - s * 0.14)}H${n(x + s * 0.3)}q${n(s * 0.1)} ${n(s * 0.02)} ${n(s * 0.02)} ${n(s * 0.12)}q${n(-s * 0.03)} ${n(s * 0.03)} ${n(-s * 0.08)} ${n(s * 0.03)}H${n(x - s * 0.36)}q${n(-s * 0.12)} ${n(-s * 0.06)} ${n(-s * 0.06)} ${n(-s * 0.15)}Z`,
      light.ink,
    ) +
    many(7, (index) =>
      stroke(
        oval(x - s * 0.36 + index * s * 0.105, y - s * 0.06, s * 0.034, s * 0.034),
        mix(light.ink, light.haze, 0.35),
        s * 0.013,
      ),
    );
  return (
    fill(lens(x, y + s * 0.02, s * 1.5, s * 0.1), light.ink, 0.45) +
    track +
    fill(
      polygon(
        [x - s * 0.48, y - s * 0.15],
        [x - s * 0.52, y - s * 0.36],
        [x - s * 0.36, y - s * 0.5],
        [x + s * 0.06, y - s * 0.5],
        [x + s * 0.12, y - s * 0.36],
        [x + s * 0.34, y - s * 0.34],
        [x + s * 0.36, y - s * 0.15],
      ),
      paint,
    ) +
    fill(
      polygon(
        [x - s * 0.5, y - s * 0.26],
        [x + s * 0.34, y - s * 0.22],
        [x + s * 0.36, y - s * 0.15],
        [x - s * 0.48, y - s * 0.15],
      ),
      dark,
      0.55,
    ) +
    stroke(line([x - s * 0.36, y - s * 0.5], [x + s * 0.06, y - s * 0.5]), light.sun, s * 0.012, 0.5) +
    fill(
      box(x - s * 0.3, y - s * 0.45, s * 0.13, s * 0.09) + box(x - s * 0.14, y - s * 0.45, s * 0.13, s * 0.09),
      dark,
      0.4,
    ) +
    fill(
      polygon(
        [x + s * 0.34, y - s * 0.28],
        [x + s * 0.58, y - s * 0.05],
        [x + s * 0.76, y - s * 0.02],
        [x + s * 0.74, y + s * 0.02],
        [x + s * 0.5, y + s * 0.02],
        [x + s * 0.3, y - s * 0.16],
      ),
      mix(paint, dark, 0.4),
    ) +
    reel +
    figure(canvas, { x: x + s * 0.2, y: y - s * 0.28, height: s * 0.46, pose: 'sit', head: 'cone', shirt: '#5a7280' }) +
    stroke(
      line([x + s * 0.08, y - s * 0.36], [x + s * 0.08, y - s * 0.82]) +
        line([x + s * 0.33, y - s * 0.34], [x + s * 0.33, y - s * 0.81]),
      dark,
      s * 0.014,
    ) +
    fill(
      polygon(
        [x + s * 0.01, y - s * 0.82],
        [x + s * 0.42, y - s * 0.85],
        [x + s * 0.43, y - s * 0.81],
        [x + s * 0.01, y - s * 0.79],
      ),
      mix(paint, light.haze, 0.2),
    ) +
    fill(taper([x - s * 0.4, y - s * 0.5], [x - s * 0.62, y - s * 0.66], s * 0.07, s * 0.05), mix(paint, dark, 0.3)) +
    stroke(line([x - s * 0.05, y - s * 0.5], [x - s * 0.05, y - s * 0.64]), dark, s * 0.024)
  );
}
