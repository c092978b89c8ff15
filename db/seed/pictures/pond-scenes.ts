import { sampan } from './boats.ts';
import { stiltHouse } from './buildings.ts';
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
  shade,
  stroke,
  taper,
  WIDTH,
} from './ink.ts';
import { farBank } from './land.ts';
import { mix, tone } from './palette.ts';
import { blades, foliage, nipa, treeLine } from './plants.ts';
import { rain } from './press.ts';
import { birds, mist, reflection, sky, water } from './sky-water.ts';
import { lookAt } from './view.ts';

/** Shrimp ponds between bunds with aerators throwing spray, and a worker casting feed. */
export function shrimpPond(canvas: Canvas): string {
  const { random, light } = canvas;
  const horizon = random.range(430, 480);
  const vanish = random.range(560, 680);
  const view = lookAt(vanish, horizon, 4.6, 1050);
  const earth = tone(light, '#8f7f62', 0.03);
  const wall = (right: number, wide: number): string =>
    fill(polygon(view(right, 300), view(right, 3), view(right + wide, 3), view(right + wide, 300)), earth) +
    fill(
      polygon(
        view(right + wide, 300),
        view(right + wide, 3),
        view(right + wide + 0.3, 3, -0.5),
        view(right + wide + 0.3, 300, -0.5),
      ),
      light.ink,
      0.42,
    ) +
    stroke(line(view(right, 200), view(right, 3)), light.sun, 3, 0.35);
  const cross = (far: number, deep: number): string =>
    fill(
      polygon(view(-90, far), view(90, far), view(90, far + deep), view(-90, far + deep)),
      mix(earth, light.haze, Math.min(0.6, far / 90)),
    ) + stroke(line(view(-90, far), view(90, far)), light.ink, Math.max(1, 60 / far), 0.4);
  const aerators = many(10, (index) => {
    const far = 60 / (1 + (9 - (9 - index)) * 0.62);
    const [ax, ay] = view([6.5, -9, 8.5, -8, 5, -7, 6, -5, 3.6, -6][index] ?? 4, far);
    return aerator(canvas, ax, ay, 2500 / far, Math.min(0.45, far / 110));
  });
  const [wx, wy] = view(-0.05, 8.3);
  const grass = many(14, (index) => {
    const far = 6 + (13 - index) ** 1.7 * 0.5;
    return [-0.9, 0.9]
      .map((right) => {
        const [gx, gy] = view(right, far);
        return blades(
          canvas,
          gx - 260 / far,
          gx + 260 / far,
          gy + 60 / far,
          420 / far,
          22,
          mix(tone(light, '#6f7d45'), light.ink, 0.32),
          0.1,
        );
      })
      .join('');
  });
  const hut = view(-4.8, 30);
  return (
    farBank(canvas, horizon, random.range(1100, 1400), 48) +
    water(canvas, horizon + 8, random.range(1200, 1400), 0.45) +
    cross(72, 8) +
    cross(38, 3) +
    wall(-32, 2) +
    wall(26, 2) +
    stroke(
      many(16, (index) => line(view(26, 12 + index * 7), view(26, 12 + index * 7, 4))),
      shade(light, 0.35),
      2.6,
    ) +
    aerators +
    wall(-1, 2) +
    grass +
    stiltHouse(canvas, hut[0], hut[1] - 10, 190, 0.25) +
    fill(lens(wx, wy, 170, 24), light.ink, 0.4) +
    figure(canvas, {
      x: wx,
      y: wy,
      height: 290,
      pose: 'cast',
      head: 'cone',
      shirt: random.pick('#5a7280', '#8a5348', '#a08f5c'),
    }) +
    fill(
      many(46, () => oval(wx + random.range(70, 280), wy - random.range(120, 290) + random.range(0, 130), 2.4, 2)),
      tone(light, '#d9c08c'),
      0.85,
    ) +
    basin(canvas, wx - 110, wy + 10) +
    birds(canvas, 1250, horizon * 0.5, 10, 13, mix(light.sun, light.haze, 0.2))
  );
}

function basin(canvas: Canvas, x: number, y: number): string {
  return (
    fill(
      polygon([x - 46, y - 44], [x + 46, y - 44], [x + 34, y], [x - 34, y]),
      mix(tone(canvas.light, '#46707c'), canvas.light.ink, 0.3),
    ) + fill(oval(x, y - 44, 46, 12), tone(canvas.light, '#b79a68'))
  );
}

function aerator(canvas: Canvas, x: number, y: number, s: number, distance: number): string {
  const { random, light } = canvas;
  const ink = shade(light, distance);
  const wheel = (wx: number): string =>
    stroke(
      many(8, (index) => {
        const a = (index / 8) * Math.PI;
        return line(
          [wx - Math.cos(a) * s * 0.09, y - s * 0.06 - Math.sin(a) * s * 0.1],
          [wx + Math.cos(a) * s * 0.02, y - s * 0.06],
        );
      }),
      ink,
      Math.max(1, s * 0.014),
    ) +
    fill(
      many(34, () => {
        const a = random.range(0.2, 2.9);
        const r = s * random.range(0.1, 0.3);
        return oval(
          wx + Math.cos(a) * r,
          y - Math.sin(a) * r * 0.75,
          s * random.range(0.004, 0.013),
          s * random.range(0.004, 0.012),
        );
      }),
      '#fbfaf3',
      0.85,
    ) +
    fill(
      many(4, () =>
        lens(wx + random.spread(0, s * 0.1), y + s * random.range(-0.01, 0.05), s * random.range(0.2, 0.5), s * 0.04),
      ),
      '#fbfaf3',
      0.6,
    ) +
    glow(canvas, wx, y - s * 0.06, s * 0.26, '#fbfaf3', 0.5, 0.7);
  return (
    fill(lens(x, y + s * 0.05, s * 1.4, s * 0.14), light.skyLow, 0.35) +
    fill(
      box(x - s * 0.36, y - s * 0.075, s * 0.72, s * 0.02) + box(x - s * 0.06, y - s * 0.13, s * 0.12, s * 0.07),
      ink,
    ) +
    wheel(x - s * 0.26) +
    wheel(x) +
    wheel(x + s * 0.26)
  );
}

/** Mangroves on arching roots at low tide, a boat slipping by in the channel. */
export function mangrove(canvas: Canvas): string {
  const { random, light } = canvas;
  const horizon = random.range(480, 530);
  const sunX = random.range(700, 900);
  const leaf = tone(light, '#54704a', 0.02);
  const root = (x: number, y: number, s: number, colour: string): string =>
    many(24, () => {
      const [dx, up] = [random.spread(0, s * 0.85), s * random.range(0.1, 0.56)];
      return stroke(
        `M${n(x + random.spread(0, s * 0.03))} ${n(y - up)}Q${n(x + dx * 0.8)} ${n(y - up * 0.95)} ${n(x + dx)} ${n(y + s * random.range(-0.03, 0.06))}`,
        colour,
        s * random.range(0.008, 0.019),
      );
    });
  const stand = (x: number, y: number, s: number, distance: number, density: number): string => {
    const bark = mix(shade(light, distance), tone(light, '#6d5a4a', distance), 0.25);
    return (
      reflection(canvas, x - s * 0.4, x + s * 0.4, y + s * 0.03, s * 0.42, shade(light, distance), 0.32) +
      fill(
        taper([x, y - s * 0.16], [x + s * 0.01, y - s * 0.5], s * 0.02, s * 0.058) +
          taper([x + s * 0.01, y - s * 0.5], [x + s * 0.06, y - s * 1.1], s * 0.058, s * 0.03) +
          taper([x + s * 0.03, y - s * 0.8], [x - s * 0.22, y - s * 1.2], s * 0.03, s * 0.012) +
          taper([x + s * 0.04, y - s * 0.85], [x + s * 0.3, y - s * 1.18], s * 0.03, s * 0.012),
        bark,
      ) +
      root(x, y, s, bark) +
      many(9, (index) =>
        foliage(
          canvas,
          x + (index - 4) * s * 0.13 + random.spread(0, s * 0.06),
          y - s * (1.18 + (index % 3) * 0.13 - Math.abs(index - 4) * 0.02),
          s * 0.22,
          s * 0.12,
          mix(leaf, light.haze, distance),
          density,
        ),
      )
    );
  };
  const mud =
    fill(
      curve(
        [
          [-40, HEIGHT - 250],
          [300, HEIGHT - 262],
          [620, HEIGHT - 170],
          [860, HEIGHT - 60],
          [980, HEIGHT + 60],
          [-40, HEIGHT + 60],
        ],
        true,
      ),
      mix(tone(light, '#6f6353'), light.ink, 0.35),
    ) +
    fill(
      many(60, () =>
        lens(random.range(-20, 640), HEIGHT - random.range(10, 230), random.range(30, 180), random.range(3, 10)),
      ),
      light.skyLow,
      0.22,
    );
  const spikes = many(90, () => {
    const sy = HEIGHT - random.range(0, 220);
    const sx = random.range(0, 760 - (HEIGHT - sy) * 0.9);
    return fill(taper([sx, sy], [sx + random.spread(0, 4), sy - random.range(20, 60)], 7, 2), light.ink);
  });
  return (
    sky(canvas, horizon, sunX) +
    treeLine(canvas, -40, WIDTH + 40, horizon + 6, 120, 0.66, 0) +
    mist(canvas, horizon - 10, 150, 0.7) +
    water(canvas, horizon, sunX, 0.4) +
    many(7, (index) =>
      stand(index < 4 ? index * 140 : 1250 + (index - 4) * 230, horizon + 40 + (index % 2) * 14, 210, 0.5, 0.35),
    ) +
    mist(canvas, horizon + 20, 140, 0.4) +
    sampan(canvas, {
      x: random.range(880, 1000),
      y: horizon + 170,
      length: 300,
      distance: 0.22,
      load: 'nets',
      left: canvas.variant % 3 === 1,
    }) +
    many(3, (index) => stand(1500 + index * 210, horizon + 170 + index * 40, 400, 0.24, 0.7)) +
    mud +
    spikes +
    stand(330, HEIGHT - 140, 800, 0.02, 1) +
    nipa(canvas, WIDTH - 30, HEIGHT + 70, 380, light.ink, 12, 0.3) +
    birds(canvas, 1050, 200, 9, 13, shade(light, 0.2)) +
    (light.hour === 'rain' ? rain(canvas, horizon) : '')
  );
}
