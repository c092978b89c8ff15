import { stiltHouse } from './buildings.ts';
import { figure } from './figures.ts';
import { type Canvas, fill, HEIGHT, lens, line, many, n, polygon, stroke, WIDTH } from './ink.ts';
import { farBank, ground } from './land.ts';
import { mix, tone } from './palette.ts';
import { blades } from './plants.ts';
import { rain } from './press.ts';
import { birds, water } from './sky-water.ts';
import { lookAt } from './view.ts';

/** Rice in rows that run to the horizon, planters bent over them, a bund and egrets. */
export function riceField(canvas: Canvas): string {
  const { random, light } = canvas;
  const horizon = random.range(430, 500);
  const vanish = random.range(1150, 1400);
  const view = lookAt(vanish, horizon, 2.3, 1000);
  const leaf = tone(light, random.pick('#7f9444', '#8c9a4a', '#6e8c45'), 0.04);
  const rows = many(58, (index) => {
    const row = 57 - index;
    const far = 2.55 + row ** 1.72 * 0.035;
    const [, y] = view(0, far);
    const size = 620 / far;
    return (
      blades(
        canvas,
        -30,
        WIDTH + 30,
        y,
        size * 0.42,
        Math.round(Math.min(200, 46 + far * 9)),
        mix(mix(leaf, light.ink, 0.3 - row * 0.004 + (row % 2) * 0.07), light.haze, row * 0.006),
        0.05,
      ) +
      (row % 2 === 0
        ? fill(
            many(16, () => lens(random.range(0, WIDTH), y + size * 0.03, size * random.range(0.2, 0.8), size * 0.025)),
            light.skyLow,
            0.4,
          )
        : '')
    );
  });
  const furrows = many(44, (index) =>
    fill(
      polygon(view(-30 + index * 1.3, 120), view(-30 + index * 1.3 - 0.14, 1.9), view(-30 + index * 1.3 + 0.14, 1.9)),
      light.ink,
      0.1,
    ),
  );
  const wet = light.hour === 'dawn' || light.hour === 'rain';
  const bund =
    fill(polygon(view(-2.2, 160), view(-1.3, 2), view(-3, 2), view(-2.7, 160)), tone(light, '#8a7a4c', 0.05)) +
    many(16, (index) => {
      const far = 2.4 + (15 - index) ** 1.6 * 0.4;
      return [-2.85, -1.4]
        .map((right) => {
          const [bx, by] = view(right - far * 0.002, far);
          return blades(
            canvas,
            bx - 300 / far,
            bx + 300 / far,
            by + 100 / far,
            260 / far,
            30,
            mix(leaf, light.ink, 0.42),
            0.1,
          );
        })
        .join('');
    });
  const [rowX, rowLeft] = [random.range(1130, 1230), random.chance(0.5)];
  const workers = many(8 + (canvas.variant % 3), (index) => {
    const near = index > 4 + (canvas.variant % 3);
    const place = 7 + (canvas.variant % 3) - index;
    const far = near ? 5.2 + place * 1.15 : 18 - index * 1.3;
    const [fx, fy] = view(random.range(-9, 7), far);
    return figure(canvas, {
      x: near ? rowX + place * 250 + random.spread(0, 24) : fx,
      y: fy - 90 / far,
      height: (near ? 1900 : 1700) / far,
      pose: index === 1 ? 'carry' : 'bend',
      left: near ? rowLeft : random.chance(0.4),
      head: 'cone',
      shirt: random.pick('#8a4f47', '#56707e', '#7d6f8a', '#b8a271'),
      distance: Math.min(0.4, far / 45),
    });
  });
  return (
    farBank(canvas, horizon, random.range(500, 800)) +
    stiltHouse(canvas, 1640, horizon + 16, 170, 0.4, true) +
    (wet
      ? water(canvas, horizon + 8, 600, 0.35)
      : ground(canvas, horizon + 6, mix(leaf, light.haze, 0.3), mix(leaf, light.ink, 0.45))) +
    furrows +
    rows +
    bund +
    workers +
    many(6, () => egret(canvas, random.range(500, 1100), horizon + random.range(110, 250), random.range(26, 44))) +
    birds(canvas, 620, horizon * 0.5, 9, 16, mix(light.sun, light.haze, 0.1)) +
    blades(canvas, -20, WIDTH + 20, HEIGHT + 30, 230, 260, mix(leaf, light.ink, 0.6), 0.12) +
    blades(canvas, -20, WIDTH, HEIGHT + 30, 170, 130, mix(leaf, light.ink, 0.3), 0.14) +
    (light.hour === 'rain' ? rain(canvas) : '')
  );
}

function egret(canvas: Canvas, x: number, y: number, size: number): string {
  const white = mix('#f7f4e8', canvas.light.haze, 0.12);
  return (
    fill(
      `M${n(x)} ${n(y - size * 0.5)}q${n(size * 0.3)} ${n(-size * 0.2)} ${n(size * 0.62)} ${n(size * 0.2)}q${n(-size * 0.36)} ${n(size * 0.1)} ${n(-size * 0.62)} ${n(-size * 0.2)}Z`,
      white,
    ) +
    stroke(
      `M${n(x + size * 0.04)} ${n(y - size * 0.5)}q${n(-size * 0.22)} ${n(-size * 0.16)} ${n(-size * 0.1)} ${n(-size * 0.36)}q${n(0)} ${n(-size * 0.12)} ${n(-size * 0.16)} ${n(-size * 0.06)}`,
      white,
      size * 0.07,
    ) +
    stroke(line([x + size * 0.26, y - size * 0.36], [x + size * 0.24, y]), canvas.light.ink, size * 0.03)
  );
}
