import { type Canvas, curve, fill, layer, many, n, oval, type Point, ridge, shade, stroke, taper } from './ink.ts';
import { mix, tone } from './palette.ts';

/** Returns one feathered frond: a curved rib with leaflets on both sides. */
function frond(
  canvas: Canvas,
  root: Point,
  angle: number,
  length: number,
  droop: number,
  leaflets = 16,
  leaf = 0.26,
): string {
  const { random } = canvas;
  const tip: Point = [root[0] + Math.cos(angle) * length, root[1] - Math.sin(angle) * length + droop];
  const middle: Point = [root[0] + Math.cos(angle) * length * 0.55, root[1] - Math.sin(angle) * length * 0.68];
  const at = (t: number): Point => [
    (1 - t) ** 2 * root[0] + 2 * t * (1 - t) * middle[0] + t * t * tip[0],
    (1 - t) ** 2 * root[1] + 2 * t * (1 - t) * middle[1] + t * t * tip[1],
  ];
  let path = '';
  for (let index = 2; index <= leaflets; index += 1) {
    const t = index / leaflets;
    const [x, y] = at(t);
    const [px, py] = at(t - 0.06);
    const heading = Math.atan2(y - py, x - px);
    const size = length * leaf * Math.sin(Math.PI * Math.min(0.97, t * 0.82 + 0.12)) * random.range(0.8, 1.15);
    for (const side of [-1, 1]) {
      const turn = heading + side * random.range(0.5, 0.85);
      const end: Point = [x + Math.cos(turn) * size, y + Math.sin(turn) * size + size * 0.22];
      const bow = `${n((px + end[0]) / 2 + Math.cos(heading) * size * 0.16)} ${n((py + end[1]) / 2 + Math.sin(heading) * size * 0.16)}`;
      // Both sides wind the same way: opposite windings would cancel where leaflets cross.
      path +=
        side === 1
          ? `M${n(px)} ${n(py)}Q${bow} ${n(end[0])} ${n(end[1])}L${n(x)} ${n(y)}Z`
          : `M${n(x)} ${n(y)}L${n(end[0])} ${n(end[1])}Q${bow} ${n(px)} ${n(py)}Z`;
    }
  }
  const width = Math.max(1, length * 0.016);
  return path + taper(root, at(0.5), width * 1.3, width) + taper(at(0.5), tip, width, width * 0.3);
}

/** Draws a coconut palm whose foot is at x, y. */
export function palm(canvas: Canvas, x: number, y: number, height: number, colour: string, lean = 0): string {
  const { random } = canvas;
  const bend = lean + random.range(-0.12, 0.12);
  const top: Point = [x + bend * height, y - height];
  const width = height * 0.034;
  const trunk = `M${n(x - width)} ${n(y)}Q${n(x + bend * height * 0.15 - width * 0.6)} ${n(y - height * 0.55)} ${n(top[0] - width * 0.4)} ${n(top[1])}h${n(width * 0.8)}Q${n(x + bend * height * 0.15 + width * 0.7)} ${n(y - height * 0.5)} ${n(x + width)} ${n(y)}Z`;
  const count = random.int(11, 15);
  const leaves = many(count, (index) => {
    const angle = -0.5 + (index / (count - 1)) * 4.14 + random.range(-0.14, 0.14);
    const length = height * random.range(0.36, 0.46);
    return frond(canvas, top, angle, length, length * random.range(0.25, 0.6), height > 160 ? 15 : 8);
  });
  const nuts = many(4, () =>
    oval(random.spread(top[0], width), top[1] + random.range(0, width * 2), width * 0.75, width * 0.85),
  );
  return fill(trunk, colour) + fill(leaves + nuts, colour);
}

/** Draws a clump of nipa: fronds that rise from the mud and arch over. */
export function nipa(
  canvas: Canvas,
  x: number,
  y: number,
  height: number,
  colour: string,
  count = 13,
  lean = 0,
): string {
  const { random, light } = canvas;
  const clump = (amount: number, scale: number): string =>
    many(amount, () => {
      const angle = Math.PI / 2 - lean + random.spread(0, 0.55);
      const length = height * scale * random.range(0.65, 1.1);
      return frond(
        canvas,
        [random.spread(x, height * 0.14), y],
        angle,
        length,
        length * random.range(0.16, 0.5),
        height > 200 ? 16 : 8,
        0.27,
      );
    });
  return (
    fill(clump(count, 1), colour) +
    fill(clump(Math.round(count * 0.4), 0.85), mix(colour, light.skyLow, 0.13)) +
    fill(clump(Math.round(count * 0.3), 0.7), mix(colour, light.ink, 0.35))
  );
}

/** Draws a far bank of trees between two x: canopies, a few palms, darker at the foot. */
export function treeLine(
  canvas: Canvas,
  fromX: number,
  toX: number,
  y: number,
  rise: number,
  distance: number,
  palms = 6,
): string {
  const { random, light } = canvas;
  const colour = shade(light, distance);
  const unit = Math.min(17, rise * 0.24);
  const tops = ridge(random, fromX, toX, y, rise, Math.min(18, Math.max(8, rise * 0.2)));
  const crowns = tops
    .map(([x, top]) => oval(x, top + unit * 0.5, unit * random.range(0.5, 1.2), unit * random.range(0.4, 1)))
    .join('');
  const body = `${curve([[fromX - 20, y + 2], ...tops, [toX + 20, y + 2]])}Z`;
  const warm = mix(colour, mix(light.haze, '#5f7d4c', 0.6), 0.22);
  const trees = many(palms, () =>
    palm(
      canvas,
      random.range(fromX, toX),
      y,
      rise * random.range(1.3, 2.1),
      mix(colour, light.haze, random.range(0, 0.2)),
      random.range(-0.2, 0.2),
    ),
  );
  const tufts = tops
    .map(([x, top]) =>
      oval(
        random.spread(x, rise * 0.3),
        top + rise * random.range(0.25, 0.7),
        rise * 0.2,
        rise * random.range(0.05, 0.12),
      ),
    )
    .join('');
  return trees + fill(crowns, colour) + fill(body, colour) + fill(tufts, warm, 0.55);
}

/** Draws a crown of leaves as many small dabs: shadow below, light on the sunny side. */
export function foliage(
  canvas: Canvas,
  x: number,
  y: number,
  rx: number,
  ry: number,
  colour: string,
  density = 1,
  sunSide = -1,
): string {
  const { random, light } = canvas;
  const dabs = (count: number, dx: number, dy: number, spread: number, size: number): string =>
    many(Math.round(count * density), () => {
      const [angle, far] = [random.range(0, Math.PI * 2), Math.sqrt(random.range(0, 1)) * spread];
      const s = size * random.range(0.5, 1.3);
      return leafDab(
        x + dx * rx + Math.cos(angle) * rx * far,
        y + dy * ry + Math.sin(angle) * ry * far,
        s,
        random.range(0, Math.PI),
      );
    });
  const unit = Math.sqrt(rx * ry);
  return (
    fill(dabs(70, 0, 0.05, 1, unit * 0.3), mix(colour, light.ink, 0.5)) +
    fill(dabs(110, sunSide * 0.06, -0.08, 0.95, unit * 0.17), colour) +
    fill(dabs(100, sunSide * 0.16, -0.2, 0.8, unit * 0.1), mix(colour, light.skyLow, 0.22)) +
    fill(dabs(60, sunSide * 0.26, -0.32, 0.66, unit * 0.065), mix(colour, light.sun, 0.45), 0.8)
  );
}

function leafDab(x: number, y: number, size: number, turn: number): string {
  const [c, s] = [Math.cos(turn) * size, Math.sin(turn) * size];
  return `M${n(x - c)} ${n(y - s)}Q${n(x + s * 0.7)} ${n(y - c * 0.7)} ${n(x + c)} ${n(y + s)}Q${n(x - s * 0.7)} ${n(y + c * 0.7)} ${n(x - c)} ${n(y - s)}Z`;
}

/** Draws a whole broad-leaved tree: forked trunk and several crowns. */
export function tree(canvas: Canvas, x: number, y: number, height: number, colour: string, density = 1): string {
  const { random, light } = canvas;
  const bark = mix(light.ink, '#6b5643', 0.25);
  const fork: Point = [x + random.spread(0, height * 0.03), y - height * 0.42];
  const limbs = many(5, (index) =>
    taper(
      fork,
      [x + (index - 2) * height * 0.13, y - height * random.range(0.58, 0.75)],
      height * 0.035,
      height * 0.012,
    ),
  );
  const trunk = taper([x, y], fork, height * 0.07, height * 0.045);
  const crowns = many(6, (index) =>
    foliage(
      canvas,
      x + ((index % 3) - 1) * height * 0.22 + random.spread(0, height * 0.05),
      y - height * (index < 3 ? 0.62 : 0.8) + random.spread(0, height * 0.04),
      height * random.range(0.18, 0.25),
      height * random.range(0.12, 0.17),
      colour,
      density * 0.8,
    ),
  );
  return fill(trunk + limbs, bark) + crowns;
}

/** Draws blades of grass, rice or reed along a foot line. */
export function blades(
  canvas: Canvas,
  fromX: number,
  toX: number,
  y: number,
  height: number,
  count: number,
  colour: string,
  lean = 0,
  opacity = 1,
): string {
  const { random } = canvas;
  return fill(
    many(count, () => {
      const [x, tall, tilt] = [
        random.range(fromX, toX),
        height * random.range(0.45, 1.15),
        height * (lean + random.spread(0, 0.28)),
      ];
      const width = Math.max(0.8, tall * random.range(0.02, 0.045));
      const base = y + random.range(-4, 4);
      return `M${n(x - width)} ${n(base)}Q${n(x + tilt * 0.2)} ${n(base - tall * 0.6)} ${n(x + tilt)} ${n(base - tall)}Q${n(x + tilt * 0.3 + width)} ${n(base - tall * 0.5)} ${n(x + width)} ${n(base)}Z`;
    }),
    colour,
    opacity,
  );
}

/** Draws drifting water hyacinth: low rosettes with a few pale flowers. */
export function hyacinth(canvas: Canvas, x: number, y: number, width: number, size: number): string {
  const { random, light } = canvas;
  const colour = mix(tone(light, '#4d6a3f'), light.ink, 0.25);
  const leaves = (count: number, lift: number): string =>
    many(count, () =>
      leafDab(
        random.spread(x, width * 0.36),
        random.spread(y, size * 0.5) - lift,
        size * random.range(0.28, 0.62),
        random.range(0.5, 2.6),
      ),
    );
  const amount = Math.round((width / size) * 6);
  return (
    layer(fill(oval(x, y + size * 0.5, width * 0.52, size * 0.8), light.ink), 0.35) +
    fill(leaves(amount, 0), mix(colour, light.ink, 0.45)) +
    fill(leaves(amount, size * 0.5), colour) +
    fill(leaves(Math.round(amount * 0.5), size * 0.9), mix(colour, light.skyLow, 0.2)) +
    fill(
      many(Math.round(amount * 0.07), () =>
        oval(random.spread(x, width * 0.3), y - size * random.range(0.8, 1.6), size * 0.1, size * 0.17),
      ),
      tone(light, '#b9a3cf'),
      0.85,
    )
  );
}

/** Draws bamboo or wooden stakes driven into water, none quite upright. */
export function stakes(
  canvas: Canvas,
  fromX: number,
  toX: number,
  y: number,
  height: number,
  count: number,
  colour: string,
): string {
  const { random } = canvas;
  return many(count, (index) => {
    const x = fromX + ((toX - fromX) * (index + random.range(0.2, 0.8))) / count;
    const lean = random.spread(0, height * 0.1);
    return stroke(
      `M${n(x)} ${n(y + 6)}L${n(x + lean)} ${n(y - height * random.range(0.6, 1.1))}`,
      colour,
      Math.max(1.6, height * 0.04),
    );
  });
}
