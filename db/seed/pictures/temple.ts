import { box, type Canvas, curve, fill, lens, line, many, n, oval, type Point, shade, stroke, taper } from './ink.ts';
import { mix, tone } from './palette.ts';

/** Draws a Khmer temple hall: three stacked steep roofs with curved finials, columns, a spire. */
export function temple(canvas: Canvas, x: number, y: number, width: number, distance: number): string {
  const { light } = canvas;
  const ink = shade(light, distance);
  const gold = mix(tone(light, '#c99a45', distance), ink, 0.12);
  const tile = (level: number): string =>
    mix(tone(light, level % 2 === 0 ? '#9c5636' : '#b57f3d', distance), ink, 0.1 + level * 0.04);
  const wall = mix(tone(light, '#d9c08c', distance), ink, 0.1);
  const w = width;
  const base = y - w * 0.09;
  const columns = many(
    9,
    (index) =>
      fill(box(x - w * 0.44 + index * w * 0.106, base - w * 0.3, w * 0.028, w * 0.3), mix(wall, light.sun, 0.2)) +
      fill(box(x - w * 0.425 + index * w * 0.106, base - w * 0.3, w * 0.014, w * 0.3), ink, 0.35),
  );
  const body =
    fill(box(x - w * 0.39, base - w * 0.31, w * 0.78, w * 0.31), mix(wall, ink, 0.45)) +
    many(4, (index) =>
      fill(
        `M${n(x - w * 0.31 + index * w * 0.18)} ${n(base)}v${n(-w * 0.16)}q${n(w * 0.04)} ${n(-w * 0.08)} ${n(w * 0.08)} 0v${n(w * 0.16)}Z`,
        light.ink,
        0.6,
      ),
    );
  const steps = many(4, (index) =>
    fill(
      box(x - w * (0.5 + (3 - index) * 0.03), y - w * 0.09 + (index * w * 0.09) / 4, 0, 0) +
        box(x - w * (0.48 + index * 0.025), base + index * w * 0.0225, w * (0.96 + index * 0.05), w * 0.0235),
      mix(wall, ink, 0.2 + (index % 2) * 0.16),
    ),
  );
  const finial = (px: number, py: number, side: number, size: number): string =>
    stroke(
      `M${n(px)} ${n(py)}q${n(side * size * 0.55)} ${n(-size * 0.1)} ${n(side * size * 0.55)} ${n(-size * 0.62)}q${n(-side * size * 0.05)} ${n(-size * 0.3)} ${n(side * size * 0.22)} ${n(-size * 0.5)}`,
      gold,
      size * 0.09,
    );
  const side = (level: number): string => {
    const [half, low, high] = [
      w * (0.53 - level * 0.085),
      base - w * (0.27 + level * 0.1),
      base - w * (0.43 + level * 0.125),
    ];
    const top = half * 0.8;
    const path = `M${n(x - half)} ${n(low)}Q${n(x - half * 0.88)} ${n(low - (low - high) * 0.35)} ${n(x - top)} ${n(high)}H${n(x + top)}Q${n(x + half * 0.88)} ${n(low - (low - high) * 0.35)} ${n(x + half)} ${n(low)}Z`;
    const rows = stroke(
      many(5, (row) =>
        line(
          [x - half * (0.99 - row * 0.035), low - ((low - high) * (row + 0.6)) / 6],
          [x + half * (0.99 - row * 0.035), low - ((low - high) * (row + 0.6)) / 6],
        ),
      ),
      ink,
      1.4,
      0.35,
    );
    return (
      fill(path, tile(level)) +
      rows +
      stroke(line([x - half, low], [x + half, low]), gold, w * 0.009) +
      finial(x - half, low, -1, w * 0.1) +
      finial(x + half, low, 1, w * 0.1) +
      finial(x - top, high, -1, w * 0.07) +
      finial(x + top, high, 1, w * 0.07)
    );
  };
  const peak: Point = [x, base - w * 0.99];
  const gable = `M${n(x - w * 0.21)} ${n(base - w * 0.5)}Q${n(x - w * 0.08)} ${n(base - w * 0.66)} ${n(x)} ${n(base - w * 0.86)}Q${n(x + w * 0.08)} ${n(base - w * 0.66)} ${n(x + w * 0.21)} ${n(base - w * 0.5)}Z`;
  const inner = `M${n(x - w * 0.14)} ${n(base - w * 0.51)}Q${n(x - w * 0.05)} ${n(base - w * 0.62)} ${n(x)} ${n(base - w * 0.77)}Q${n(x + w * 0.05)} ${n(base - w * 0.62)} ${n(x + w * 0.14)} ${n(base - w * 0.51)}Z`;
  const carving = fill(
    oval(x, base - w * 0.57, w * 0.03, w * 0.04) +
      many(5, (index) => lens(x, base - w * (0.52 + index * 0.022), w * (0.2 - index * 0.034), w * 0.012)),
    gold,
    0.9,
  );
  const spire =
    fill(
      many(7, (index) =>
        box(x - w * (0.04 - index * 0.005), base - w * (0.84 + index * 0.018), w * (0.08 - index * 0.01), w * 0.02),
      ),
      gold,
    ) + fill(taper([x, base - w * 0.94], [peak[0], peak[1] - w * 0.09], w * 0.018, w * 0.003), gold);
  return (
    body +
    columns +
    side(0) +
    side(1) +
    side(2) +
    fill(gable, tile(1)) +
    fill(inner, mix(tone(light, '#7c3d2c', distance), ink, 0.2)) +
    carving +
    stroke(
      curve([
        [x - w * 0.21, base - w * 0.5],
        [x - w * 0.09, base - w * 0.65],
        [x, base - w * 0.86],
        [x + w * 0.09, base - w * 0.65],
        [x + w * 0.21, base - w * 0.5],
      ]),
      gold,
      w * 0.012,
    ) +
    finial(x - w * 0.21, base - w * 0.5, -1, w * 0.1) +
    finial(x + w * 0.21, base - w * 0.5, 1, w * 0.1) +
    spire +
    steps
  );
}

/** Draws a bell-shaped stupa. */
export function stupa(canvas: Canvas, x: number, y: number, height: number, distance: number): string {
  const { light } = canvas;
  const stone = mix(tone(light, '#d8cba6', distance), shade(light, distance), 0.22);
  const h = height;
  const bell = `M${n(x - h * 0.17)} ${n(y)}v${n(-h * 0.12)}h${n(h * 0.03)}v${n(-h * 0.08)}q${n(h * 0.01)} ${n(-h * 0.2)} ${n(h * 0.1)} ${n(-h * 0.3)}L${n(x)} ${n(y - h)}L${n(x + h * 0.04)} ${n(y - h * 0.5)}q${n(h * 0.09)} ${n(h * 0.1)} ${n(h * 0.1)} ${n(h * 0.3)}v${n(h * 0.08)}h${n(h * 0.03)}v${n(h * 0.12)}Z`;
  const half = `M${n(x + h * 0.01)} ${n(y)}V${n(y - h * 0.9)}L${n(x + h * 0.04)} ${n(y - h * 0.5)}q${n(h * 0.09)} ${n(h * 0.1)} ${n(h * 0.1)} ${n(h * 0.3)}v${n(h * 0.08)}h${n(h * 0.03)}v${n(h * 0.12)}Z`;
  return (
    fill(bell, stone) +
    fill(half, light.ink, 0.22) +
    stroke(
      many(6, (index) =>
        line(
          [x - h * (0.12 - index * 0.017), y - h * (0.2 + index * 0.07)],
          [x + h * (0.12 - index * 0.017), y - h * (0.2 + index * 0.07)],
        ),
      ),
      light.ink,
      1.4,
      0.3,
    )
  );
}
