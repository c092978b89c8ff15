import { heap } from './baskets.ts';
import { figure } from './figures.ts';
import { type Canvas, curve, fill, line, many, n, shade, stroke, taper } from './ink.ts';
import { mix, tone } from './palette.ts';
import type { Pose } from './poses.ts';
import { reflection } from './sky-water.ts';

type Sampan = {
  readonly x: number;
  /** The waterline. */
  readonly y: number;
  readonly length: number;
  readonly distance?: number;
  readonly left?: boolean;
  readonly rower?: Pose | 'none';
  readonly load?: 'none' | 'fruit' | 'greens' | 'mats' | 'nets';
  readonly passengers?: number;
  /** Stranded on dry land: no reflection. */
  readonly aground?: boolean;
};

/** Draws a sampan with its reflection, a standing rower at the stern and what it carries. */
export function sampan(canvas: Canvas, boat: Sampan): string {
  const { random, light } = canvas;
  const { x, y, length: l, distance = 0.08 } = boat;
  const side = boat.left === true ? -1 : 1;
  const px = (part: number): number => x + part * l * side;
  const ink = shade(light, distance);
  const wood = mix(ink, tone(light, '#7c5a3c', distance), 0.35);
  const hull = `M${n(px(-0.5))} ${n(y - l * 0.085)}Q${n(px(-0.3))} ${n(y - l * 0.035)} ${n(px(0))} ${n(y - l * 0.035)}Q${n(px(0.3))} ${n(y - l * 0.035)} ${n(px(0.52))} ${n(y - l * 0.12)}Q${n(px(0.42))} ${n(y + l * 0.012)} ${n(px(0.2))} ${n(y + l * 0.022)}L${n(px(-0.24))} ${n(y + l * 0.022)}Q${n(px(-0.42))} ${n(y + l * 0.01)} ${n(px(-0.5))} ${n(y - l * 0.085)}Z`;
  const rim = stroke(
    `M${n(px(-0.5))} ${n(y - l * 0.085)}Q${n(px(-0.3))} ${n(y - l * 0.037)} ${n(px(0))} ${n(y - l * 0.037)}Q${n(px(0.3))} ${n(y - l * 0.037)} ${n(px(0.52))} ${n(y - l * 0.12)}`,
    mix(wood, light.sun, 0.4),
    l * 0.009,
    0.8,
  );
  const rower =
    boat.rower === 'none'
      ? ''
      : stroke(line([px(-0.28), y - l * 0.2], [px(-0.6), y + l * 0.035]), ink, l * 0.012) +
        figure(canvas, {
          x: px(-0.36),
          y: y - l * 0.04,
          height: l * 0.34,
          pose: boat.rower ?? 'row',
          left: side < 0,
          head: 'cone',
          shirt: random.pick('#7b4a44', '#4b5964', '#6a6a4e', '#58404f'),
          trousers: '#24262a',
          distance,
        });
  const riders = many(boat.passengers ?? 0, (index) =>
    figure(canvas, {
      x: px(0.02 + index * 0.13),
      y: y - l * 0.015,
      height: l * 0.27,
      pose: 'squat',
      left: side > 0 ? random.chance(0.3) : random.chance(0.7),
      head: random.pick('cone', 'hair', 'cone'),
      shirt: random.pick('#82584c', '#5a6a72', '#8b8468'),
      distance,
    }),
  );
  const stripes = stroke(
    line([px(-0.4), y - l * 0.02], [px(0.4), y - l * 0.02]),
    mix(ink, light.skyLow, 0.3),
    l * 0.006,
    0.35,
  );
  const wet = boat.aground !== true;
  return (
    (wet ? reflection(canvas, x - l * 0.5, x + l * 0.5, y + l * 0.02, l * 0.26, ink, 0.5 - distance * 0.3) : '') +
    (boat.rower === 'none'
      ? ''
      : reflection(
          canvas,
          px(-0.36) - l * 0.05,
          px(-0.36) + l * 0.05,
          y + l * 0.1,
          l * 0.3,
          ink,
          0.34 - distance * 0.3,
        )) +
    loadOf(canvas, boat) +
    riders +
    rower +
    fill(hull, wood) +
    fill(hull, ink, 0.35) +
    rim +
    stripes +
    stroke(
      curve([
        [px(-0.66), y + l * 0.03],
        [px(-0.2), y + l * 0.036],
        [px(0.3), y + l * 0.03],
        [px(0.62), y + l * 0.012],
      ]),
      light.skyLow,
      Math.max(1, l * 0.006),
      0.6,
    )
  );
}

function loadOf(canvas: Canvas, boat: Sampan): string {
  const { random, light } = canvas;
  const { x, y, length: l, distance = 0.08, load = 'none' } = boat;
  const side = boat.left === true ? -1 : 1;
  const px = (part: number): number => x + part * l * side;
  if (load === 'fruit')
    return heap(
      canvas,
      px(0.1),
      y - l * 0.035,
      l * 0.42,
      l * 0.13,
      random.pick('#c9822f', '#b9a03a', '#7d9440'),
      distance,
    );
  if (load === 'greens') return heap(canvas, px(0.1), y - l * 0.035, l * 0.46, l * 0.14, '#5f7d3c', distance);
  if (load === 'mats') {
    return many(6, (index) =>
      fill(
        taper(
          [px(-0.12 + index * 0.02), y - l * (0.06 + (index % 3) * 0.035)],
          [px(0.3 + index * 0.01), y - l * (0.065 + (index % 3) * 0.035)],
          l * 0.034,
          l * 0.034,
        ),
        tone(light, random.pick('#b08f55', '#a3503f', '#7e8350'), distance + 0.1),
      ),
    );
  }
  if (load === 'nets') {
    return stroke(
      many(9, () =>
        curve([
          [px(0.3), y - l * 0.05],
          [px(random.range(0.1, 0.34)), y - l * random.range(0.08, 0.2)],
          [px(random.range(0, 0.16)), y - l * 0.05],
        ]),
      ),
      shade(light, distance + 0.1),
      l * 0.006,
      0.7,
    );
  }
  return '';
}
