import { figure } from './figures.ts';
import {
  box,
  type Canvas,
  curve,
  fill,
  glow,
  gradient,
  HEIGHT,
  lens,
  line,
  many,
  n,
  oval,
  type Point,
  polygon,
  stroke,
  taper,
  WIDTH,
} from './ink.ts';
import { mix, tone } from './palette.ts';
import { foliage, palm } from './plants.ts';

/** A boat-builder's shed: a ribbed hull on its cradle, a carpenter planing, light between the posts. */
export function workshop(canvas: Canvas): string {
  const { random, light } = canvas;
  const horizon = random.range(590, 630);
  const floor = tone(light, '#9c8058');
  const wood = mix(tone(light, '#a9783f'), light.ink, 0.12);
  const dark = mix(light.ink, tone(light, '#5b4632'), 0.3);
  const outside =
    fill(
      box(0, 0, WIDTH, horizon + 40),
      gradient(canvas, [
        [0, light.skyMiddle],
        [0.6, light.skyLow],
        [1, light.haze],
      ]),
    ) +
    many(7, (index) =>
      palm(
        canvas,
        160 + index * 270 + random.spread(0, 60),
        horizon,
        random.range(230, 380),
        mix(light.haze, light.ink, 0.3),
      ),
    ) +
    many(9, (index) => foliage(canvas, 60 + index * 230, horizon - 34, 170, 56, tone(light, '#6f8a52', 0.42), 0.45)) +
    fill(box(0, horizon - 8, WIDTH, 30), mix(light.skyLow, light.sun, 0.4)) +
    fill(
      many(26, () => lens(random.range(0, WIDTH), horizon + random.range(-4, 18), random.range(40, 180), 4)),
      light.haze,
      0.8,
    );
  const ground =
    fill(
      box(0, horizon + 16, WIDTH, HEIGHT),
      gradient(canvas, [
        [0, mix(floor, light.sun, 0.35)],
        [0.35, mix(floor, light.ink, 0.22)],
        [1, mix(floor, light.ink, 0.62)],
      ]),
    ) +
    many(6, (index) =>
      fill(
        polygon(
          [60 + index * 340, horizon + 20],
          [250 + index * 340, horizon + 20],
          [10 + index * 400, HEIGHT - 60],
          [-310 + index * 400, HEIGHT - 60],
        ),
        light.sun,
        0.12,
      ),
    );
  const shavings = stroke(
    many(90, () => {
      const [sx, sy] = [random.range(120, 1800), random.range(horizon + 150, HEIGHT - 10)];
      const s = (sy - horizon) * random.range(0.012, 0.034);
      return `M${n(sx)} ${n(sy)}q${n(s)} ${n(-s * 1.3)} ${n(s * 1.7)} ${n(-s * 0.1)}q${n(-s * 0.4)} ${n(s * 0.9)} ${n(-s)} ${n(s * 0.1)}`;
    }),
    mix(wood, light.sun, 0.5),
    2.6,
    0.6,
  );
  const [cx, cy, l] = [random.range(1010, 1090), horizon + 330, 1240];
  const rim = (t: number, side: number): Point => [
    cx + (t - 0.5) * l,
    cy - 190 - 150 * Math.abs(t * 2 - 1) ** 2.6 - side * 58 * Math.sin(t * Math.PI),
  ];
  const keel = (t: number): Point => [cx + (t - 0.5) * l * 0.94, cy + 26 - 190 * Math.abs(t * 2 - 1) ** 3.4];
  const steps = Array.from({ length: 25 }, (_, index) => index / 24);
  const far = fill(
    `${curve(steps.map((t) => rim(t, 1)))}L${[...steps]
      .reverse()
      .map((t) => `${n(keel(t)[0])} ${n(keel(t)[1])}`)
      .join('L')}Z`,
    mix(wood, light.ink, 0.58),
  );
  const ribs = stroke(
    many(19, (index) => {
      const t = 0.07 + index * 0.0478;
      const [a, b, k] = [rim(t, 1), rim(t, -0.2), keel(t)];
      return `M${n(a[0])} ${n(a[1])}Q${n(k[0] + 6)} ${n(k[1] - 6)} ${n(k[0])} ${n(k[1] - 8)}Q${n(k[0] - 6)} ${n(k[1] - 12)} ${n(b[0])} ${n(b[1])}`;
    }),
    mix(wood, light.sun, 0.26),
    13,
  );
  const near = many(4, (row) => {
    const at = (t: number, share: number): Point => {
      const [r, k] = [rim(t, -0.2), keel(t)];
      return [k[0] + (r[0] - k[0]) * share, k[1] + (r[1] - k[1]) * share];
    };
    const [low, high] = [row * 0.17, row * 0.17 + 0.165];
    const cut = canvas.variant % 2 === 0 && row === 3 ? 0.62 : 0.985;
    const band = steps.filter((t) => t <= cut);
    return (
      fill(
        `${curve(band.map((t) => at(t, high)))}L${[...band]
          .reverse()
          .map((t) => `${n(at(t, low)[0])} ${n(at(t, low)[1])}`)
          .join('L')}Z`,
        mix(wood, light.ink, 0.16 + (3 - row) * 0.11),
      ) +
      stroke(curve(band.map((t) => at(t, high))), mix(wood, light.sun, 0.42), 3, 0.7) +
      stroke(
        many(7, () => {
          const t = random.range(0.05, cut - 0.2);
          return curve([at(t, low + 0.08), at(t + 0.07, low + random.range(0.05, 0.11)), at(t + 0.15, low + 0.08)]);
        }),
        light.ink,
        1.4,
        0.25,
      )
    );
  });
  const rails =
    stroke(curve(steps.map((t) => rim(t, 1))), mix(wood, light.sun, 0.3), 9) +
    stroke(curve(steps.map((t) => rim(t, -0.2))), mix(wood, light.sun, 0.42), 13);
  const cradle = many(4, (index) => {
    const px = cx - 400 + index * 265;
    return (
      fill(box(px - 14, cy - 50, 28, 130) + box(px - 84, cy + 62, 168, 24), dark) +
      fill(
        polygon(
          [px - 62, cy + 64],
          [px - 10, cy - 10],
          [px + 10, cy - 10],
          [px + 62, cy + 64],
          [px + 46, cy + 64],
          [px, cy + 6],
          [px - 46, cy + 64],
        ),
        dark,
      )
    );
  });
  const roof =
    fill(polygon([-10, -10], [WIDTH + 10, -10], [WIDTH + 10, 150], [1240, 70], [640, 70], [-10, 170]), dark) +
    stroke(
      many(25, (index) => line([960 + (index - 12) * 40, 66], [960 + (index - 12) * 150, -20])),
      mix(dark, light.sun, 0.16),
      7,
      0.8,
    ) +
    many(14, () => fill(lens(random.range(60, 1860), random.range(8, 90), random.range(14, 60), 6), light.sun, 0.4)) +
    fill(box(0, 148, WIDTH, 30), dark) +
    stroke(line([0, 149], [WIDTH, 149]), light.sun, 2, 0.25);
  const posts = many(5, (index) => {
    const px = 90 + index * 440;
    return (
      fill(taper([px, horizon + 70 + (index % 2) * 20], [px + random.spread(0, 8), 120], 34, 28), dark) +
      fill(polygon([px - 6, 300], [px + 120, 160], [px + 138, 160], [px + 6, 320]), dark)
    );
  });
  const bench =
    fill(box(130, horizon + 250, 420, 34), mix(wood, light.ink, 0.22)) +
    fill(box(130, horizon + 250, 420, 8), mix(wood, light.sun, 0.4)) +
    fill(box(160, horizon + 284, 34, 200) + box(484, horizon + 284, 34, 200), mix(wood, light.ink, 0.5)) +
    fill(box(300, horizon + 228, 96, 22), mix(dark, wood, 0.4)) +
    many(5, (index) =>
      fill(
        box(150 + index * 22, horizon + 200 - index * 7, 12, 52 + index * 7),
        mix(wood, light.ink, 0.2 + index * 0.06),
      ),
    );
  const planks = many(6, (index) =>
    fill(
      polygon(
        [1500 + index * 10, HEIGHT - 60 - index * 22],
        [1960, HEIGHT - 128 - index * 22],
        [1960, HEIGHT - 108 - index * 22],
        [1508 + index * 10, HEIGHT - 40 - index * 22],
      ),
      mix(wood, light.ink, 0.1 + (index % 3) * 0.14),
    ),
  );
  const people =
    figure(canvas, {
      x: 270,
      y: horizon + 488,
      height: 480,
      pose: 'push',
      head: random.pick('hair', 'cap'),
      shirt: random.pick('#6f8288', '#8a5a4c', '#7f8058'),
    }) +
    figure(canvas, {
      x: cx + 330,
      y: cy + 130,
      height: 430,
      pose: canvas.variant % 3 === 1 ? 'point' : 'carry',
      left: true,
      head: 'cap',
      shirt: random.pick('#8a5048', '#4f6b7a'),
    }) +
    (canvas.variant % 2 === 0
      ? figure(canvas, {
          x: cx - 120,
          y: cy - 140,
          height: 330,
          pose: 'bend',
          head: 'cone',
          shirt: '#a3956c',
          distance: 0.14,
        })
      : '');
  const dust = many(60, () =>
    fill(oval(random.range(0, WIDTH), random.range(180, HEIGHT - 200), 2, 2), light.sun, 0.5),
  );
  return (
    outside +
    ground +
    glow(canvas, 900, horizon, 1100, light.sun, 0.5, 0.5) +
    posts +
    roof +
    fill(lens(cx, cy + 90, 1300, 90), light.ink, 0.42) +
    far +
    ribs +
    near +
    rails +
    cradle +
    shavings +
    fill(lens(330, horizon + 490, 640, 50), light.ink, 0.35) +
    people +
    bench +
    planks +
    dust
  );
}
