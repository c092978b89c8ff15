import { motorbike, townHouse } from './buildings.ts';
import { figure } from './figures.ts';
import { box, type Canvas, clipped, curve, fill, lens, many, n, shade, stroke, WIDTH } from './ink.ts';
import { mix, tone } from './palette.ts';
import { rain } from './press.ts';
import { mist, reflection, sky, water } from './sky-water.ts';
import { houses, wires } from './street.ts';
import { lookAt, type View } from './view.ts';

/** A street under the spring tide: water at the thresholds, people wading, one pushing a motorbike. */
export function floodTide(canvas: Canvas): string {
  const { random, light } = canvas;
  const horizon = random.range(560, 620);
  const vanish = random.range(1060, 1240);
  const view = lookAt(vanish, horizon, 2.2, 1150);
  const wader = (right: number, far: number, pose: 'walk' | 'push' | 'carry', left: boolean): string => {
    const [fx, fy] = view(right, far);
    const s = 1950 / far;
    const shirt = random.pick('#8a4f47', '#546f80', '#a8935a', '#6a7550');
    const bike =
      pose === 'push'
        ? motorbike(
            canvas,
            fx + (left ? -s * 0.62 : s * 0.62),
            fy + s * 0.2,
            s * 0.98,
            left,
            random.pick('#8b3f35', '#3f5a70'),
          )
        : '';
    const surface = box(0, 0, WIDTH, fy);
    return (
      reflection(canvas, fx - s * 0.14, fx + s * 0.14, fy, s * 0.5, light.ink, 0.36) +
      clipped(canvas, surface, bike) +
      clipped(
        canvas,
        surface,
        figure(canvas, {
          x: fx,
          y: fy + s * 0.22,
          height: s,
          pose,
          left,
          head: random.pick('cone', 'hair', 'cap'),
          shirt,
          distance: Math.min(0.4, far / 50),
        }),
      ) +
      wake(canvas, fx + (bike === '' ? 0 : s * (left ? -0.4 : 0.4)), fy, s, bike === '' ? s * 0.3 : s * 1.3)
    );
  };
  return (
    sky(canvas, horizon, vanish) +
    many(9, (index) => townHouse(canvas, vanish - 330 + index * 74, horizon + 10, 70, random.range(90, 190), 0.64)) +
    mist(canvas, horizon - 40, 220, 0.5) +
    water(canvas, horizon - 1, vanish, 0.75) +
    houses(canvas, view, 6.6) +
    floodEdges(canvas, view, 6.6) +
    wires(canvas, view, -5.4) +
    wader(-2, 17, 'walk', false) +
    wader(2.3, 13, 'carry', true) +
    wader(-3.4, 11, 'walk', true) +
    wader(0.8, 21, 'walk', false) +
    wader(-1.5, 6.3, 'push', canvas.variant % 3 === 2) +
    wader(2.7, 7.6, 'walk', true) +
    many(2, (index) => {
      const [sx, sy] = view(index === 0 ? -5.6 : 5.4, 6.6);
      return many(12, (bag) => {
        const [bx, by] = [sx - 130 + (bag % 6) * 52 + Math.floor(bag / 6) * 22, sy + 6 - Math.floor(bag / 6) * 34];
        return fill(
          curve(
            [
              [bx - 32, by],
              [bx - 26, by - 30],
              [bx + 24, by - 32],
              [bx + 32, by - 2],
              [bx, by + 8],
            ],
            true,
          ),
          mix(tone(light, '#a99a7c'), light.ink, 0.15 + random.range(0, 0.25)),
        );
      });
    }) +
    (light.hour === 'rain' ? rain(canvas, horizon + 60) : '')
  );
}

function wake(canvas: Canvas, x: number, y: number, s: number, reach: number): string {
  const { light } = canvas;
  const rings = many(3, (index) => {
    const half = reach * (0.5 + index * 0.18);
    return `M${n(x - half)} ${n(y - s * 0.01 + index * s * 0.03)}q${n(half)} ${n(s * 0.07)} ${n(half * 2)} 0`;
  });
  return (
    fill(lens(x, y, reach * 1.05, s * 0.03), light.ink, 0.4) +
    stroke(rings, light.skyLow, Math.max(1.2, s * 0.009), 0.6)
  );
}

function floodEdges(canvas: Canvas, view: View, half: number): string {
  const { random, light } = canvas;
  return many(26, (index) => {
    const [side, far] = [index % 2 === 0 ? -1 : 1, 4.6 + Math.floor(index / 2) * 3.7];
    const [ax, ay] = view(side * half, far);
    const [bx] = view(side * half, far + 3.6);
    return reflection(
      canvas,
      Math.min(ax, bx) - 20,
      Math.max(ax, bx) + 20,
      ay - 400 / far,
      1500 / far,
      mix(shade(light, Math.min(0.5, far / 60)), tone(light, random.pick('#7d6d58', '#5b686c', '#84644f')), 0.35),
      0.34,
    );
  });
}
