import { basketOf } from './baskets.ts';
import { figure } from './figures.ts';
import { type Canvas, clipped, fill, lens, many, oval, polygon, WIDTH } from './ink.ts';
import { ground } from './land.ts';
import { mix, tone } from './palette.ts';
import { blades, foliage, tree, treeLine } from './plants.ts';
import { mist, sky, water } from './sky-water.ts';
import { lookAt } from './view.ts';

/** Fruit trees along a ditch that mirrors the sky; a gardener fills a basket on the bank. */
export function orchard(canvas: Canvas): string {
  const { random, light } = canvas;
  const horizon = 470;
  const vanish = random.range(760, 900);
  const view = lookAt(vanish, horizon, 2.2, 1050);
  const [leaf, soil] = [tone(light, '#5c7a3e', 0.02), tone(light, '#8b7850', 0.03)];
  const fruit = random.pick('#d09a35', '#c9b24c', '#b9532f');
  const trees = many(7, (back) => {
    const far = 4.9 + (6 - back) ** 1.5 * 2.2;
    const fade = Math.min(0.5, far / 70);
    return [-3.1, 3.3]
      .map((right) => {
        const [tx, ty] = view(right, far);
        const size = 4300 / far;
        return (
          tree(canvas, tx, ty, size, mix(leaf, light.haze, fade), far > 16 ? 0.45 : 0.9) +
          fruitsOn(canvas, tx, ty - size * 0.6, size * 0.34, fruit, fade)
        );
      })
      .join('');
  });
  const [wx, wy] = view(-1.75, 6.6);
  return (
    sky(canvas, horizon, vanish) +
    treeLine(canvas, -40, WIDTH + 40, horizon + 8, 110, 0.6, 12) +
    mist(canvas, horizon, 120, 0.6) +
    ground(canvas, horizon + 4, mix(leaf, light.haze, 0.3), mix(soil, light.ink, 0.5)) +
    clipped(
      canvas,
      polygon(view(-0.35, 200), view(-1.05, 2.2), view(1.25, 2.2), view(0.35, 200)),
      water(canvas, horizon + 6, vanish, 0.35),
    ) +
    many(22, (index) => {
      const far = 2.7 + (21 - index) ** 1.6 * 0.25;
      return [-1.15, 1.3]
        .map((right) => {
          const [gx, gy] = view(right, far);
          return blades(
            canvas,
            gx - 320 / far,
            gx + 320 / far,
            gy + 90 / far,
            330 / far,
            34,
            mix(leaf, light.ink, 0.2 + random.range(0, 0.3)),
            right > 0 ? -0.1 : 0.1,
          );
        })
        .join('');
    }) +
    many(80, () => {
      const far = random.range(3, 16);
      const [px, py] = view(random.chance(0.5) ? random.range(-7, -1.4) : random.range(1.5, 8), far);
      return fill(lens(px, py, 500 / far, 40 / far), random.pick(light.ink, light.sun, leaf), 0.2);
    }) +
    trees +
    fill(lens(wx, wy, 220, 28), light.ink, 0.4) +
    figure(canvas, {
      x: wx,
      y: wy,
      height: 310,
      pose: canvas.variant % 2 === 0 ? 'carry' : 'cast',
      left: false,
      head: 'cone',
      shirt: random.pick('#8a5046', '#587482', '#7a6a86'),
    }) +
    basketOf(canvas, wx + 150, wy + 34, 130, fruit) +
    basketOf(canvas, wx + 20, wy + 92, 150, fruit) +
    many(6, (index) =>
      foliage(canvas, 1420 + index * 110, 40 + (index % 3) * 60, 170, 100, mix(leaf, light.ink, 0.45), 1),
    ) +
    fruitsOn(canvas, 1640, 190, 300, fruit, 0, 34)
  );
}

function fruitsOn(
  canvas: Canvas,
  x: number,
  y: number,
  reach: number,
  colour: string,
  fade: number,
  size = reach * 0.075,
): string {
  const { random, light } = canvas;
  return many(11, () => {
    const [fx, fy, r] = [random.spread(x, reach * 0.8), random.spread(y, reach * 0.45), size * random.range(0.75, 1.1)];
    const skin = tone(light, colour, fade);
    return (
      fill(oval(fx, fy, r, r * 1.08), mix(skin, light.ink, 0.35)) +
      fill(oval(fx - r * 0.15, fy - r * 0.18, r * 0.76, r * 0.8), skin) +
      fill(oval(fx - r * 0.35, fy - r * 0.4, r * 0.25, r * 0.25), light.sun, 0.5)
    );
  });
}
