import { type Canvas, curve, fill, layer, lens, n, oval, type Point, polygon, stroke, taper } from './ink.ts';
import { mix, tone } from './palette.ts';
import { type Joint, POSES, type Pose, type Skeleton } from './poses.ts';

export type Figure = {
  readonly x: number;
  /** Where the feet stand. */
  readonly y: number;
  readonly height: number;
  readonly pose: Pose;
  readonly left?: boolean;
  readonly head?: 'cone' | 'hair' | 'cap' | 'shaven' | 'helmet' | 'bun';
  readonly shirt?: string;
  readonly trousers?: string;
  /** A long tunic over the trousers. */
  readonly tunic?: boolean;
  /** How far away: 0 at hand, 1 lost in haze. */
  readonly distance?: number;
};

/** Draws a person from a skeleton: near-black limbs, muted clothes, a pale edge on the lit side. */
export function figure(canvas: Canvas, person: Figure): string {
  const { light } = canvas;
  const { height: h, distance = 0.05 } = person;
  const bones: Skeleton = POSES[person.pose];
  const side = person.left === true ? -1 : 1;
  const at = (joint: Joint): Point => [person.x + bones[joint][0] * h * side, person.y - bones[joint][1] * h];
  const inked = (colour: string, share: number): string =>
    mix(tone(light, colour, distance), mix(light.ink, light.haze, distance), share);
  const shirt = inked(person.shirt ?? '#6b6f63', 0.35);
  const cloth = inked(person.trousers ?? '#2f3238', 0.45);
  const skin = inked('#8a5f45', 0.35);
  const leg = (knee: Joint, foot: Joint, colour: string): string => {
    const [fx, fy] = at(foot);
    return (
      fill(taper(at('hip'), at(knee), h * 0.105, h * 0.07) + taper(at(knee), at(foot), h * 0.068, h * 0.042), colour) +
      fill(lens(fx + side * h * 0.022, fy + h * 0.005, h * 0.1, h * 0.045), mix(colour, light.ink, 0.5))
    );
  };
  const arm = (elbow: Joint, hand: Joint, colour: string): string => {
    const [nx, ny] = at('neck');
    return (
      fill(taper([nx, ny + h * 0.035], at(elbow), h * 0.062, h * 0.048), colour) +
      fill(taper(at(elbow), at(hand), h * 0.044, h * 0.028), mix(colour, skin, 0.75))
    );
  };
  const dark = (colour: string): string => mix(colour, light.ink, 0.35);
  return (
    arm('elbowB', 'handB', dark(shirt)) +
    leg('kneeB', 'footB', dark(cloth)) +
    leg('kneeA', 'footA', cloth) +
    torso(at('neck'), at('hip'), h, shirt, light.sun) +
    (person.tunic === true ? skirt(at('hip'), at('kneeA'), at('footB'), h, shirt) : '') +
    fill(taper(at('neck'), at('head'), h * 0.05, h * 0.045), dark(skin)) +
    headOf(at('head'), h, side, skin, person.head ?? 'hair', inked, light.ink) +
    arm('elbowA', 'handA', shirt)
  );
}

function torso(neck: Point, hip: Point, h: number, colour: string, sun: string): string {
  const long = Math.hypot(hip[0] - neck[0], hip[1] - neck[1]) || 1;
  const [ux, uy] = [(hip[0] - neck[0]) / long, (hip[1] - neck[1]) / long];
  const spot = (along: number, across: number): Point => [
    neck[0] + ux * along * h - uy * across * h,
    neck[1] + uy * along * h + ux * across * h,
  ];
  const end = long / h + 0.035;
  const outline: Point[] = [
    spot(-0.02, -0.03),
    spot(0.02, -0.085),
    spot(0.13, -0.078),
    spot(end * 0.72, -0.062),
    spot(end, -0.075),
    spot(end, 0.075),
    spot(end * 0.7, 0.062),
    spot(0.13, 0.078),
    spot(0.02, 0.085),
    spot(-0.02, 0.03),
  ];
  return (
    fill(curve(outline, true), colour) +
    stroke(curve([spot(0.03, 0.06), spot(0.14, 0.06), spot(end * 0.8, 0.05)]), sun, h * 0.018, 0.17)
  );
}

function skirt(hip: Point, knee: Point, foot: Point, h: number, colour: string): string {
  const low = (knee[1] + foot[1]) / 2;
  return fill(
    polygon(
      [hip[0] - h * 0.07, hip[1] - h * 0.02],
      [hip[0] + h * 0.07, hip[1] - h * 0.02],
      [knee[0] + h * 0.07, low],
      [foot[0] - h * 0.02, low + h * 0.02],
    ),
    colour,
  );
}

function headOf(
  at: Point,
  h: number,
  side: number,
  skin: string,
  kind: NonNullable<Figure['head']>,
  inked: (colour: string, share: number) => string,
  ink: string,
): string {
  const [x, y] = at;
  const face = fill(oval(x, y, h * 0.049, h * 0.064), skin);
  const hair = inked('#1d1a1a', 0.5);
  const cap = `M${n(x - h * 0.056)} ${n(y + h * 0.005)}Q${n(x - h * 0.056)} ${n(y - h * 0.078)} ${n(x)} ${n(y - h * 0.076)}Q${n(x + h * 0.056)} ${n(y - h * 0.072)} ${n(x + h * 0.054)} ${n(y - h * 0.012)}Q${n(x)} ${n(y - h * 0.02)} ${n(x - side * h * 0.02)} ${n(y + h * 0.03)}Z`;
  if (kind === 'shaven') return face;
  if (kind === 'cone') return face + hat(x, y - h * 0.022, h, inked('#d9c492', 0.12), inked('#7d6742', 0.3), side);
  if (kind === 'bun') return face + fill(cap + oval(x - side * h * 0.06, y + h * 0.005, h * 0.028, h * 0.028), hair);
  if (kind === 'cap')
    return (
      face +
      fill(cap, inked('#4a5a66', 0.3)) +
      fill(lens(x + side * h * 0.06, y - h * 0.02, h * 0.09, h * 0.03), inked('#4a5a66', 0.4))
    );
  if (kind === 'helmet')
    return (
      fill(oval(x, y - h * 0.015, h * 0.068, h * 0.068), inked('#a9b0b0', 0.25)) +
      fill(oval(x + side * h * 0.02, y + h * 0.03, h * 0.038, h * 0.03), ink)
    );
  return face + fill(cap, hair);
}

/** Draws a conical hat with its lit and its shaded slope. */
function hat(x: number, y: number, h: number, lit: string, shaded: string, side = 1): string {
  const [wide, tall] = [h * 0.155, h * 0.125];
  return (
    fill(
      `M${n(x - wide)} ${n(y)}Q${n(x - wide * 0.4)} ${n(y - tall * 0.55)} ${n(x)} ${n(y - tall)}Q${n(x + wide * 0.4)} ${n(y - tall * 0.55)} ${n(x + wide)} ${n(y)}Q${n(x)} ${n(y + tall * 0.34)} ${n(x - wide)} ${n(y)}Z`,
      lit,
    ) +
    fill(
      `M${n(x - side * wide)} ${n(y)}Q${n(x - side * wide * 0.4)} ${n(y - tall * 0.55)} ${n(x)} ${n(y - tall)}Q${n(x - side * wide * 0.02)} ${n(y - tall * 0.3)} ${n(x - side * wide * 0.1)} ${n(y + tall * 0.17)}Q${n(x - side * wide * 0.7)} ${n(y + tall * 0.12)} ${n(x - side * wide)} ${n(y)}Z`,
      shaded,
      0.75,
    )
  );
}

/** Draws the backs of a watching crowd along the lower edge: heads and shoulders, some in conical hats. */
export function crowd(
  canvas: Canvas,
  fromX: number,
  toX: number,
  y: number,
  size: number,
  colour: string,
  hats = 0.2,
): string {
  const { random, light } = canvas;
  let all = '';
  for (let x = fromX; x < toX; x += size * random.range(0.62, 1.05)) {
    const [s, top] = [size * random.range(0.85, 1.15), y + random.spread(0, size * 0.2)];
    const tint = mix(
      colour,
      tone(light, random.pick('#7a4e42', '#4d5d6a', '#77705a', '#3b3f44')),
      random.range(0, 0.22),
    );
    all += fill(
      `M${n(x - s * 0.55)} ${n(top + s * 2.2)}Q${n(x - s * 0.56)} ${n(top + s * 0.62)} ${n(x - s * 0.16)} ${n(top + s * 0.5)}L${n(x + s * 0.16)} ${n(top + s * 0.5)}Q${n(x + s * 0.56)} ${n(top + s * 0.62)} ${n(x + s * 0.55)} ${n(top + s * 2.2)}Z`,
      tint,
    );
    all += fill(
      oval(x, top + s * 0.16, s * 0.23, s * 0.3) + taper([x, top + s * 0.2], [x, top + s * 0.6], s * 0.2, s * 0.26),
      mix(tint, light.ink, 0.4),
    );
    if (random.chance(hats))
      all += hat(x, top + s * 0.1, s * 3.2, mix(tint, tone(light, '#d9c492'), 0.5), mix(tint, light.ink, 0.1));
  }
  return layer(all, 1);
}
