import { sampan } from './boats.ts';
import { figure } from './figures.ts';
import {
  type Canvas,
  curve,
  fill,
  HEIGHT,
  layer,
  lens,
  line,
  many,
  n,
  type Point,
  polygon,
  shade,
  stroke,
  WIDTH,
} from './ink.ts';
import { ground } from './land.ts';
import { mix, tone } from './palette.ts';
import { blades, palm, treeLine } from './plants.ts';
import { mist, sky } from './sky-water.ts';
import { lookAt } from './view.ts';

/** Cracked, salt-crusted ground under a hard sun; a stranded boat and a farmer looking at it. */
export function saltDrought(canvas: Canvas): string {
  const { random, light } = canvas;
  const horizon = random.range(470, 520);
  const view = lookAt(random.range(760, 1100), horizon, 1.9, 900);
  const soil = tone(light, '#b39a76', 0.02);
  const jitter = new Map<string, Point>();
  const corner = (row: number, column: number): Point => {
    const key = `${row}/${column}`;
    const known = jitter.get(key);
    if (known !== undefined) return known;
    const far = 1.9 + row * 0.42 + random.spread(0, 0.16);
    const made = view((column + (row % 2) * 0.5 - 20) * 0.52 + random.spread(0, 0.2), far);
    jitter.set(key, made);
    return made;
  };
  const plates = many(30, (back) =>
    many(40, (column) => {
      const row = 29 - back;
      const ring = [corner(row, column), corner(row, column + 1), corner(row + 1, column + 1), corner(row + 1, column)];
      const [cx, cy] = [ring.reduce((sum, p) => sum + p[0], 0) / 4, ring.reduce((sum, p) => sum + p[1], 0) / 4];
      if (cx < -200 || cx > WIDTH + 200 || cy > HEIGHT + 200) return '';
      const far = Math.min(0.6, row * 0.02);
      const inset = (share: number, lift: number): Point[] =>
        ring.flatMap((p, index) => {
          const q = ring[(index + 1) % 4] ?? p;
          const at = (t: number): Point => [
            cx + (p[0] + (q[0] - p[0]) * t - cx) * share,
            cy + (p[1] + (q[1] - p[1]) * t - cy) * share - lift,
          ];
          return [at(0.14), at(0.5), at(0.86)];
        });
      const paint = mix(mix(soil, random.pick('#e6dcc6', light.ink, '#8d7452'), random.range(0, 0.2)), light.haze, far);
      const thick = Math.max(0, (12 - row) * 0.9);
      return (
        fill(curve(inset(0.9, 0), true), mix(paint, light.ink, 0.5)) +
        fill(curve(inset(0.87, thick), true), paint) +
        (row < 14
          ? fill(
              curve(inset(0.6, thick + (14 - row) * 0.5), true),
              random.chance(0.35) ? '#f1ebdc' : mix(paint, light.sun, 0.25),
              random.range(0.15, 0.5),
            )
          : '')
      );
    }),
  );
  const stubble = many(80, () => {
    const far = random.range(2.6, 15);
    const [sx, sy] = view(random.range(-11, 11), far);
    return blades(
      canvas,
      sx - 40 / far,
      sx + 40 / far,
      sy,
      300 / far,
      9,
      mix(tone(light, '#8a7440'), light.ink, 0.35),
      random.range(-0.3, 0.3),
    );
  });
  const [bx, by] = [random.range(1200, 1320), horizon + 250];
  return (
    sky(canvas, horizon, random.range(480, 700)) +
    treeLine(canvas, -40, WIDTH + 40, horizon + 8, 36, 0.68, 7) +
    mist(canvas, horizon, 120, 0.7) +
    ground(canvas, horizon + 4, mix(soil, light.haze, 0.3), mix(soil, light.ink, 0.62)) +
    fill(
      many(60, () => {
        const far = random.range(6, 40);
        const [px, py] = view(random.range(-30, 30), far);
        return lens(px, py, 2600 / far, 150 / far);
      }),
      '#f3eee0',
      0.35,
    ) +
    plates +
    stubble +
    many(7, (index) => {
      const px = 120 + index * 270 + random.spread(0, 70);
      return palmStump(canvas, px, horizon + 26 + random.range(0, 20), random.range(60, 130));
    }) +
    fill(lens(bx, by + 12, 620, 46), light.ink, 0.4) +
    layer(
      sampan(canvas, { x: bx, y: by, length: 540, rower: 'none', load: 'nets', aground: true }),
      1,
      `rotate(-4 ${n(bx)} ${n(by)})`,
    ) +
    figure(canvas, {
      x: bx - 420,
      y: by + 110,
      height: 330,
      pose: canvas.variant % 2 === 0 ? 'squat' : 'hips',
      left: false,
      head: 'cone',
      shirt: random.pick('#7d5048', '#5c6c74'),
      distance: 0.02,
    }) +
    fill(lens(bx - 400, by + 112, 220, 24), light.ink, 0.35)
  );
}

function palmStump(canvas: Canvas, x: number, y: number, height: number): string {
  const colour = shade(canvas.light, 0.42);
  return canvas.random.chance(0.4)
    ? palm(canvas, x, y, height * 1.5, colour)
    : stroke(
        curve([
          [x, y],
          [x + canvas.random.spread(0, 6), y - height * 0.5],
          [x + canvas.random.spread(0, 12), y - height],
        ]),
        colour,
        height * 0.05,
      );
}

/** Rows of solar panels in perspective, two technicians on the track, a power line. */
export function solarFarm(canvas: Canvas): string {
  const { random, light } = canvas;
  const horizon = random.range(400, 450);
  const view = lookAt(random.range(1180, 1340), horizon, 4.2, 1050);
  const grass = tone(light, '#8c9560', 0.03);
  const rows = many(13, (back) => {
    const far = 6.2 + (12 - back) ** 1.55 * 1.35;
    const fade = Math.min(0.6, far / 110);
    return [
      [-60, -2.2],
      [2.2, 60],
    ]
      .map(([from = 0, to = 0]) =>
        many(Math.ceil((to - from) / 3.4), (index) => {
          const [a, b] = [from + index * 3.4, from + index * 3.4 + 3.3];
          const face = [
            view(a, far, 0.7),
            view(b, far, 0.7),
            view(b, far + 1.5, 2.5),
            view(a, far + 1.5, 2.5),
          ] as const;
          if (face[1][0] < -80 || face[0][0] > WIDTH + 80) return '';
          const glass = mix(
            tone(light, '#2f4a66', fade),
            light.skyMiddle,
            0.1 + random.range(0, 0.1) + (index % 5) * 0.03,
          );
          const grid = stroke(
            many(5, (k) => line(view(a + (k + 1) * 0.55, far, 0.7), view(a + (k + 1) * 0.55, far + 1.5, 2.5))) +
              many(2, (k) =>
                line(
                  view(a, far + 0.5 * (k + 1), 0.7 + 0.6 * (k + 1)),
                  view(b, far + 0.5 * (k + 1), 0.7 + 0.6 * (k + 1)),
                ),
              ),
            mix(light.skyLow, glass, 0.35),
            Math.max(0.6, 10 / far),
            0.55,
          );
          const legs = stroke(
            line(view(a + 0.4, far + 0.5), view(a + 0.4, far + 0.5, 1.2)) +
              line(view(b - 0.4, far + 0.5), view(b - 0.4, far + 0.5, 1.2)),
            shade(light, fade),
            Math.max(1, 46 / far),
          );
          return (
            fill(
              polygon(view(a, far), view(b, far), view(b, far + 1.6), view(a, far + 1.6)),
              light.ink,
              0.38 * (1 - fade),
            ) +
            legs +
            fill(polygon(...face), glass) +
            fill(
              polygon(
                face[3],
                face[2],
                [face[2][0] * 0.6 + face[1][0] * 0.4, face[2][1] * 0.6 + face[1][1] * 0.4],
                [face[3][0] * 0.6 + face[0][0] * 0.4, face[3][1] * 0.6 + face[0][1] * 0.4],
              ),
              light.skyLow,
              0.12,
            ) +
            grid +
            stroke(line(face[0], face[1]), mix(light.sun, glass, 0.2), Math.max(0.8, 22 / far), 0.8)
          );
        }),
      )
      .join('');
  });
  const [tx, ty] = view(-0.7, 8.6);
  const pylons = many(4, (index) => {
    const [px, py, s] = [180 + index * 290, horizon + 10, 250 - index * 45];
    return stroke(
      line([px - s * 0.13, py], [px, py - s]) +
        line([px + s * 0.13, py], [px, py - s]) +
        many(4, (k) => line([px - s * 0.24, py - s * (0.62 + k * 0.1)], [px + s * 0.24, py - s * (0.62 + k * 0.1)])) +
        many(5, (k) =>
          line(
            [px - s * 0.12 * (1 - k * 0.2), py - s * k * 0.19],
            [px + s * 0.12 * (0.8 - k * 0.2), py - s * (k + 1) * 0.19],
          ),
        ),
      shade(light, 0.4 + index * 0.05),
      2.4 - index * 0.3,
    );
  });
  return (
    sky(canvas, horizon, random.range(480, 700)) +
    treeLine(canvas, -40, WIDTH + 40, horizon + 8, 46, 0.6, 12) +
    pylons +
    stroke(
      many(3, (k) =>
        curve([
          [-40, horizon - 170 - k * 26],
          [120, horizon - 150 - k * 26],
          [180, horizon - 150 - k * 24],
          [330, horizon - 120 - k * 18],
          [470, horizon - 125 - k * 18],
          [620, horizon - 96 - k * 14],
          [760, horizon - 105 - k * 13],
          [1050, horizon - 75 - k * 9],
        ]),
      ),
      shade(light, 0.45),
      1.4,
      0.7,
    ) +
    mist(canvas, horizon, 70, 0.5) +
    ground(canvas, horizon + 6, grass, mix(grass, light.ink, 0.4)) +
    fill(polygon(view(-1.2, 300), view(-1.9, 3), view(1.9, 3), view(1.2, 300)), tone(light, '#b8a985', 0.05), 0.85) +
    many(90, () => {
      const far = random.range(4.4, 20);
      const [gx, gy] = view(random.range(-14, 8), far);
      return blades(
        canvas,
        gx - 160 / far,
        gx + 160 / far,
        gy,
        240 / far,
        8,
        mix(grass, light.ink, random.range(0.2, 0.5)),
        0.1,
        0.8,
      );
    }) +
    rows +
    fill(lens(tx + 20, ty + 4, 260, 26), light.ink, 0.35) +
    figure(canvas, {
      x: tx - 40,
      y: ty,
      height: 245,
      pose: 'point',
      left: true,
      head: 'helmet',
      shirt: '#c08a3a',
      trousers: '#2e3d4a',
    }) +
    figure(canvas, {
      x: tx + 66,
      y: ty - 10,
      height: 236,
      pose: 'hips',
      left: true,
      head: 'helmet',
      shirt: random.pick('#5c7886', '#c08a3a'),
      trousers: '#2e3d4a',
    }) +
    blades(canvas, -20, WIDTH + 20, HEIGHT + 30, 110, 240, mix(grass, light.ink, 0.6), 0.1)
  );
}
