import { classroom } from './classroom-scene.ts';
import { box, type Canvas, fill, HEIGHT, lens, line, many, n, oval, polygon, stroke, taper, WIDTH } from './ink.ts';
import { mix, tone } from './palette.ts';
import { foliage, treeLine } from './plants.ts';
import { mist, sky } from './sky-water.ts';
import { figureWithShadow, yard } from './yard.ts';

/** A school: the yard under a flame tree with pupils in white, or on odd variants a lesson seen from the back row. */
export function school(canvas: Canvas): string {
  return canvas.variant % 2 === 1 ? classroom(canvas) : schoolYard(canvas);
}

function schoolYard(canvas: Canvas): string {
  const { random, light } = canvas;
  const horizon = random.range(700, 740);
  const wall = tone(light, '#d6bd84', 0.08);
  const ink = mix(light.ink, light.haze, 0.12);
  const [left, wide, storey] = [random.range(520, 620), 1500, 172];
  const floor = (level: number): string => {
    const base = horizon + 6 - level * storey;
    return (
      fill(box(left, base - storey, wide, storey), mix(wall, ink, 0.42)) +
      many(15, (index) => {
        const wx = left + 24 + index * 100;
        return index % 3 === 2
          ? fill(box(wx, base - 122, 52, 122), mix(tone(light, '#5c6f63'), ink, 0.45))
          : fill(box(wx, base - 112, 74, 66), mix(light.ink, light.skyMiddle, 0.28)) +
              stroke(
                line([wx + 37, base - 112], [wx + 37, base - 46]) + line([wx, base - 79], [wx + 74, base - 79]),
                mix(wall, ink, 0.2),
                4,
              );
      }) +
      fill(box(left, base - storey, wide, 30), light.ink, 0.3) +
      many(
        10,
        (index) =>
          fill(box(left - 6 + index * 166, base - storey, 22, storey), wall) +
          fill(box(left + 8 + index * 166, base - storey, 8, storey), light.ink, 0.2),
      ) +
      fill(box(left - 16, base - 46, wide, 46), mix(wall, light.sun, 0.18)) +
      stroke(
        many(75, (index) => line([left + index * 20, base - 40], [left + index * 20, base - 8])),
        ink,
        4,
        0.3,
      ) +
      fill(box(left - 20, base - 52, wide, 9), mix(wall, light.sun, 0.4)) +
      fill(box(left - 20, base - storey - 8, wide, 12), mix(wall, ink, 0.15))
    );
  };
  const roof =
    fill(
      polygon(
        [left - 46, horizon - storey * 2],
        [left + 30, horizon - storey * 2 - 108],
        [WIDTH + 40, horizon - storey * 2 - 108],
        [WIDTH + 40, horizon - storey * 2],
      ),
      mix(tone(light, '#a4573d'), ink, 0.12),
    ) +
    stroke(
      many(60, (index) =>
        line([left + 30 + index * 26, horizon - storey * 2 - 106], [left - 46 + index * 27.5, horizon - storey * 2]),
      ),
      light.ink,
      2,
      0.2,
    ) +
    stroke(
      many(5, (row) =>
        line(
          [left - 40 + row * 15, horizon - storey * 2 - 14 - row * 20],
          [WIDTH, horizon - storey * 2 - 14 - row * 20],
        ),
      ),
      light.ink,
      2,
      0.16,
    );
  const poleX = left - 130;
  const flag =
    stroke(line([poleX, horizon + 70], [poleX, horizon - 490]), mix(ink, light.haze, 0.3), 7) +
    fill(
      `M${n(poleX)} ${n(horizon - 486)}q50 -20 92 2q40 18 76 -6l-6 102q-36 22 -76 4q-40 -20 -86 2Z`,
      tone(light, '#b3372b'),
    ) +
    fill(star(poleX + 82, horizon - 432, 29), tone(light, '#e3b64b')) +
    fill(box(poleX - 60, horizon + 62, 120, 22), mix(wall, ink, 0.2));
  const pupils = many(18 + (canvas.variant % 4) * 3, (index) => {
    const depth = index / (18 + (canvas.variant % 4) * 3);
    const size = 120 + depth * depth * 240;
    return figureWithShadow(canvas, {
      x: random.range(index > 15 ? 760 : 120, 1820),
      y: horizon + 46 + depth * depth * 330,
      height: size,
      pose: random.pick('stand', 'walk', 'walk', 'run', 'point', 'hips'),
      left: random.chance(0.5),
      head: 'hair',
      shirt: '#eeeade',
      trousers: random.pick('#2f4059', '#2b3442'),
      distance: 0.12 - depth * 0.1,
    });
  });
  const flame = (x: number, y: number, rx: number, ry: number): string =>
    foliage(canvas, x, y, rx, ry, tone(light, '#5d7440'), 0.9) +
    fill(
      many(150, () => {
        const [a, far] = [random.range(0, 6.28), Math.sqrt(random.range(0, 1))];
        const r = random.range(4, 13);
        return oval(x + Math.cos(a) * rx * far, y - ry * 0.25 + Math.sin(a) * ry * 0.85 * far, r, r * 0.7);
      }),
      tone(light, '#b8402c'),
      0.9,
    );
  const trunk = fill(
    taper([190, HEIGHT - 140], [240, 560], 74, 50) +
      taper([236, 600], [70, 380], 40, 18) +
      taper([240, 590], [430, 370], 42, 16) +
      taper([240, 580], [260, 330], 34, 14),
    mix(light.ink, tone(light, '#6b5643'), 0.35),
  );
  const shadow = fill(
    many(70, () =>
      lens(random.spread(330, 340), random.spread(HEIGHT - 130, 80), random.range(40, 240), random.range(8, 24)),
    ),
    light.ink,
    0.2,
  );
  return (
    sky(canvas, horizon, 500) +
    treeLine(canvas, -40, 900, horizon + 6, 130, 0.5, 9) +
    mist(canvas, horizon - 30, 130, 0.3) +
    floor(1) +
    floor(0) +
    roof +
    yard(canvas, horizon + 4, tone(light, '#b9a585')) +
    flag +
    shadow +
    pupils +
    trunk +
    flame(60, 300, 230, 130) +
    flame(430, 290, 240, 130) +
    flame(250, 160, 300, 150) +
    flame(600, 170, 160, 80) +
    many(40, () =>
      fill(lens(random.spread(380, 380), random.range(HEIGHT - 220, HEIGHT - 20), 14, 8), tone(light, '#b8402c'), 0.8),
    )
  );
}

function star(x: number, y: number, r: number): string {
  return polygon(
    ...Array.from({ length: 10 }, (_, index): readonly [number, number] => {
      const [a, far] = [(index / 10) * Math.PI * 2 - Math.PI / 2, index % 2 === 0 ? r : r * 0.4];
      return [x + Math.cos(a) * far, y + Math.sin(a) * far];
    }),
  );
}
