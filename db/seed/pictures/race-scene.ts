import { crowd, figure } from './figures.ts';
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
  oval,
  polygon,
  shade,
  stroke,
  taper,
  WIDTH,
} from './ink.ts';
import { mix, tone } from './palette.ts';
import { palm, stakes, treeLine } from './plants.ts';
import { mist, reflection, sky, water } from './sky-water.ts';

/** A race of long boats: paddlers in rhythm, spray, the crowded bank and the backs of watchers. */
export function dragonBoat(canvas: Canvas): string {
  const { random, light } = canvas;
  const horizon = random.range(400, 440);
  const sunX = random.range(300, 620);
  const bank = horizon + 46;
  const watchers = many(150, (index) =>
    figure(canvas, {
      x: -20 + index * 13.2 + random.spread(0, 5),
      y: bank - random.range(0, 26),
      height: random.range(44, 54),
      pose: random.pick('stand', 'hips', 'point', 'stand'),
      left: random.chance(0.5),
      head: random.pick('hair', 'cone', 'cap'),
      shirt: random.pick('#a14a3a', '#c9b071', '#d8d2c2', '#5e7584', '#6d8054'),
      distance: 0.4,
    }),
  );
  const flags = many(15, (index) => {
    const [fx, high, lean] = [60 + index * 130 + random.spread(0, 20), random.range(110, 150), random.range(6, 14)];
    return (
      stroke(line([fx, bank - 10], [fx, bank - high]), shade(light, 0.4), 2.4) +
      fill(
        `M${n(fx)} ${n(bank - high)}q${n(20 + lean)} -8 ${n(44 + lean)} 4q-8 14 -2 26q-22 -10 -${n(42 + lean)} -2Z`,
        tone(light, random.pick('#ab3f33', '#c9a04a', '#56788a', '#ab3f33'), 0.28),
      )
    );
  });
  return (
    sky(canvas, horizon, sunX) +
    treeLine(canvas, -40, WIDTH + 40, horizon + 20, 100, 0.58, 20) +
    mist(canvas, horizon, 90, 0.3) +
    fill(
      polygon([-10, bank - 26], [WIDTH + 10, bank - 22], [WIDTH + 10, bank + 20], [-10, bank + 16]),
      tone(light, '#8a7b58', 0.36),
    ) +
    flags +
    watchers +
    water(canvas, bank + 4, sunX, 0.6) +
    reflection(canvas, 0, WIDTH, bank + 6, 56, shade(light, 0.4), 0.3) +
    raceBoat(canvas, random.range(700, 800), bank + 150, 1180, 26, '#b58a3a', random.range(-0.3, 0.6), 0.26) +
    raceBoat(
      canvas,
      random.range(1130, 1260),
      bank + 330,
      1560,
      28,
      random.pick('#54778c', '#5f7f5b'),
      random.range(-0.2, 0.6),
      0.14,
    ) +
    raceBoat(canvas, random.range(640, 760), bank + 580, 2000, 28, '#a9463a', random.range(-0.2, 0.6), 0.02) +
    layer(crowd(canvas, -20, WIDTH + 40, HEIGHT - 66, 106, light.ink, 0.16), 0.97) +
    palm(canvas, 1780, HEIGHT + 40, 1120, light.ink, -0.05) +
    stakes(canvas, 40, 500, bank + 16, 40, 12, shade(light, 0.4))
  );
}

/** Draws a racing boat with its crew in rhythm; the bow points right unless mirrored by the caller. */
function raceBoat(
  canvas: Canvas,
  x: number,
  y: number,
  l: number,
  crew: number,
  shirt: string,
  beat: number,
  distance: number,
): string {
  const { random, light } = canvas;
  const ink = shade(light, distance);
  const px = (part: number): number => x + part * l;
  const lift = (part: number): number => l * (0.012 + 0.075 * Math.abs(part * 2) ** 4);
  const rimPoints = Array.from({ length: 21 }, (_, index): readonly [number, number] => {
    const part = index / 20 - 0.5;
    return [px(part), y - lift(part)];
  });
  const hull = `${curve(rimPoints)}Q${n(px(0.44))} ${n(y + l * 0.014)} ${n(px(0.34))} ${n(y + l * 0.016)}L${n(px(-0.34))} ${n(y + l * 0.016)}Q${n(px(-0.44))} ${n(y + l * 0.012)} ${n(px(-0.5))} ${n(y - lift(-0.5))}Z`;
  const body = mix(tone(light, '#37474a', distance), ink, 0.4);
  const scale = l * 0.082;
  const paddlers = many(crew, (index) => {
    const part = -0.4 + (index / (crew - 1)) * 0.79;
    const [cx, cy] = [px(part), y - lift(part) * 0.5];
    const swing = beat + random.spread(0, 0.05);
    const [bx, by] = [cx + scale * (0.24 + swing * 0.35), y + l * 0.016];
    const splash =
      fill(
        many(5, () =>
          oval(
            random.spread(bx, scale * 0.2),
            by - random.range(0, scale * 0.24),
            scale * random.range(0.012, 0.035),
            scale * random.range(0.012, 0.03),
          ),
        ),
        '#fbfaf2',
        0.7,
      ) + fill(lens(bx, by + scale * 0.02, scale * 0.34, scale * 0.07), '#fbfaf2', 0.55);
    return (
      figure(canvas, {
        x: cx,
        y: cy,
        height: scale * random.range(1.5, 1.62),
        pose: 'paddle',
        head: random.pick('hair', 'hair', 'cap'),
        shirt,
        trousers: '#2a2c30',
        distance,
      }) +
      stroke(line([cx + scale * 0.34, cy - scale * 0.8], [bx, by - scale * 0.02]), ink, scale * 0.04) +
      fill(taper([bx - scale * 0.03, by - scale * 0.2], [bx, by], scale * 0.06, scale * 0.1), ink) +
      splash
    );
  });
  const scales = fill(
    many(46, (index) => lens(px(-0.42 + index * 0.0185), y - l * 0.001, l * 0.014, l * 0.011)),
    tone(light, '#c8a250', distance),
    0.75,
  );
  const caller = figure(canvas, {
    x: px(0.425),
    y: y - lift(0.425) + l * 0.006,
    height: scale * 1.75,
    pose: 'point',
    left: true,
    head: 'cap',
    shirt: '#c7b27a',
    distance,
  });
  const steer =
    figure(canvas, {
      x: px(-0.43),
      y: y - lift(-0.43) + l * 0.004,
      height: scale * 1.75,
      pose: 'row',
      head: 'hair',
      shirt: '#c7b27a',
      distance,
    }) + stroke(line([px(-0.405), y - l * 0.11], [px(-0.47), y + l * 0.03]), ink, l * 0.004);
  return (
    reflection(canvas, x - l * 0.46, x + l * 0.46, y + l * 0.014, l * 0.13, ink, 0.45) +
    caller +
    steer +
    paddlers +
    fill(hull, body) +
    scales +
    stroke(curve(rimPoints), tone(light, '#d9b45c', distance), l * 0.0035, 0.9) +
    stroke(
      curve([
        [px(-0.5), y + l * 0.022],
        [px(0), y + l * 0.02],
        [px(0.44), y + l * 0.012],
      ]),
      '#fbfaf2',
      l * 0.003,
      0.6,
    ) +
    fill(
      many(14, () =>
        lens(px(random.range(0.36, 0.5)), y + l * random.range(0.004, 0.02), l * random.range(0.01, 0.05), l * 0.005),
      ),
      '#fbfaf2',
      0.5,
    )
  );
}
