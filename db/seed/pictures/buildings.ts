import { box, type Canvas, fill, gradient, lens, line, many, n, oval, polygon, shade, stroke } from './ink.ts';
import { mix, tone } from './palette.ts';

/** Draws a house on stilts over water: iron or thatch roof, plank wall, lit door, a porch. */
export function stiltHouse(
  canvas: Canvas,
  x: number,
  y: number,
  width: number,
  distance: number,
  thatch = false,
): string {
  const { random, light } = canvas;
  const ink = shade(light, distance);
  const wall = mix(tone(light, random.pick('#7d6a52', '#68766f', '#83725f', '#6f7f86'), distance), ink, 0.25);
  const roof = mix(tone(light, thatch ? '#8a7550' : random.pick('#87684f', '#75706a', '#8c5240'), distance), ink, 0.2);
  const [floor, eave, top] = [y - width * 0.22, y - width * 0.55, y - width * 0.86];
  const stilts =
    stroke(
      many(7, (index) =>
        line(
          [x - width * 0.46 + index * width * 0.155, floor],
          [x - width * 0.46 + index * width * 0.155 + random.spread(0, 4), y + width * 0.03],
        ),
      ),
      ink,
      width * 0.018,
    ) + stroke(line([x - width * 0.46, y - width * 0.1], [x + width * 0.1, floor]), ink, width * 0.01);
  const planks = stroke(
    many(16, (index) =>
      line([x - width * 0.4 + index * width * 0.05, eave], [x - width * 0.4 + index * width * 0.05, floor]),
    ),
    ink,
    Math.max(0.8, width * 0.005),
    0.35,
  );
  const roofPath = `M${n(x - width * 0.54)} ${n(eave + width * 0.05)}L${n(x - width * 0.36)} ${n(top)}L${n(x + width * 0.34)} ${n(top)}L${n(x + width * 0.54)} ${n(eave + width * 0.04)}Z`;
  const ribs = stroke(
    many(22, (index) =>
      line(
        [x - width * 0.36 + (index / 21) * width * 0.7, top],
        [
          x - width * 0.54 + (index / 21) * width * 1.08,
          eave + width * 0.045 + (thatch ? random.range(0, width * 0.03) : 0),
        ],
      ),
    ),
    ink,
    thatch ? 1.6 : 1,
    0.32,
  );
  const lamp =
    light.hour === 'dusk' || light.hour === 'night' || light.hour === 'dawn' ? '#f2bf68' : mix(ink, light.ink, 0.6);
  return (
    stilts +
    fill(box(x - width * 0.42, eave, width * 0.84, width * 0.34), wall) +
    planks +
    fill(box(x - width * 0.08, eave + width * 0.08, width * 0.15, width * 0.25), lamp, 0.9) +
    fill(box(x + width * 0.18, eave + width * 0.11, width * 0.13, width * 0.11), mix(ink, lamp, 0.35)) +
    fill(box(x - width * 0.52, floor - width * 0.012, width * 1.06, width * 0.035), ink) +
    fill(box(x - width * 0.42, eave, width * 0.84, width * 0.09), ink, 0.4) +
    fill(roofPath, roof) +
    ribs +
    stroke(line([x - width * 0.36, top], [x + width * 0.34, top]), mix(roof, light.sun, 0.4), width * 0.012, 0.7) +
    stroke(
      line([x - width * 0.5, floor], [x - width * 0.5, floor - width * 0.12]) +
        line([x - width * 0.52, floor - width * 0.1], [x - width * 0.42, floor - width * 0.1]),
      ink,
      width * 0.012,
    )
  );
}

/** Draws a narrow town house front with balconies and shutters between two floor lines. */
export function townHouse(
  canvas: Canvas,
  x: number,
  y: number,
  width: number,
  height: number,
  distance: number,
  lit = 0,
): string {
  const { random, light } = canvas;
  const ink = shade(light, distance);
  const wall = tone(
    light,
    random.pick('#cdb98e', '#b9c0b2', '#c9a58a', '#d3cbb8', '#a9b7bd', '#c2b28f'),
    distance + 0.05,
  );
  const floors = Math.max(2, Math.round(height / (width * 0.82)));
  const storey = height / (floors + 0.35);
  const front =
    fill(box(x, y - height, width, height), wall) +
    fill(
      box(x, y - height, width, height),
      gradient(canvas, [
        [0, light.ink, 0],
        [1, light.ink, 0.35],
      ]),
    );
  const top =
    fill(box(x - width * 0.03, y - height - width * 0.03, width * 1.06, width * 0.07), mix(wall, ink, 0.25)) +
    (random.chance(0.5)
      ? fill(
          polygon([x, y - height], [x + width / 2, y - height - width * 0.3], [x + width, y - height]),
          mix(tone(light, '#9a5a43', distance), ink, 0.2),
        )
      : stroke(
          line([x + width * 0.7, y - height], [x + width * 0.7, y - height - width * 0.35]) +
            line([x + width * 0.55, y - height - width * 0.28], [x + width * 0.85, y - height - width * 0.28]),
          ink,
          2,
        ));
  const rows = many(floors - 1, (floor) => {
    const low = y - storey * (floor + 1.12);
    return (
      many(2, (index) => {
        const wx = x + width * (0.12 + index * 0.42);
        const open = random.chance(lit) ? '#f4c877' : mix(ink, light.skyTop, 0.15);
        return (
          fill(box(wx, low - storey * 0.66, width * 0.34, storey * 0.6), mix(wall, ink, 0.3)) +
          fill(box(wx + width * 0.03, low - storey * 0.63, width * 0.28, storey * 0.57), open, 0.9) +
          stroke(
            line([wx + width * 0.17, low - storey * 0.63], [wx + width * 0.17, low - storey * 0.06]),
            mix(wall, ink, 0.35),
            width * 0.015,
          )
        );
      }) +
      fill(box(x + width * 0.04, low - storey * 0.02, width * 0.92, storey * 0.06), mix(wall, ink, 0.4)) +
      stroke(
        many(9, (bar) =>
          line([x + width * (0.07 + bar * 0.107), low], [x + width * (0.07 + bar * 0.107), low - storey * 0.24]),
        ) + line([x + width * 0.05, low - storey * 0.24], [x + width * 0.95, low - storey * 0.24]),
        mix(ink, wall, 0.15),
        Math.max(1, width * 0.012),
        0.8,
      )
    );
  });
  const awning = tone(light, random.pick('#8d4a3c', '#55695b', '#4f6472', '#a98446'), distance);
  const shop =
    fill(
      box(x + width * 0.08, y - storey * 0.86, width * 0.84, storey * 0.86),
      lit > 0.3 ? mix('#f0c67a', ink, random.range(0.05, 0.5)) : mix(ink, light.ink, 0.4),
    ) +
    fill(
      polygon(
        [x, y - storey * 0.98],
        [x + width, y - storey * 0.98],
        [x + width * 1.06, y - storey * 0.7],
        [x - width * 0.06, y - storey * 0.7],
      ),
      awning,
    );
  return front + top + rows + shop;
}

/** Draws a parked or ridden motorbike seen from the side, front wheel to the right unless left. */
export function motorbike(canvas: Canvas, x: number, y: number, size: number, left: boolean, colour: string): string {
  const { light } = canvas;
  const side = left ? -1 : 1;
  const px = (part: number): number => x + part * size * side;
  const wheel = (cx: number): string =>
    stroke(oval(cx, y - size * 0.15, size * 0.13, size * 0.15), light.ink, size * 0.045) +
    stroke(oval(cx, y - size * 0.15, size * 0.05, size * 0.06), mix(light.ink, light.haze, 0.4), size * 0.02);
  const frame = `M${n(px(-0.42))} ${n(y - size * 0.36)}L${n(px(-0.5))} ${n(y - size * 0.43)}L${n(px(-0.02))} ${n(y - size * 0.45)}Q${n(px(0.06))} ${n(y - size * 0.28)} ${n(px(0.16))} ${n(y - size * 0.3)}L${n(px(0.26))} ${n(y - size * 0.58)}L${n(px(0.34))} ${n(y - size * 0.54)}L${n(px(0.3))} ${n(y - size * 0.22)}Q${n(px(0.1))} ${n(y - size * 0.12)} ${n(px(-0.1))} ${n(y - size * 0.18)}Q${n(px(-0.3))} ${n(y - size * 0.2)} ${n(px(-0.42))} ${n(y - size * 0.36)}Z`;
  return (
    fill(lens(x, y + size * 0.02, size * 1.2, size * 0.1), light.ink, 0.4) +
    wheel(px(-0.32)) +
    wheel(px(0.38)) +
    stroke(line([px(0.28), y - size * 0.62], [px(0.39), y - size * 0.16]), light.ink, size * 0.035) +
    fill(frame, mix(tone(light, colour), light.ink, 0.3)) +
    fill(lens(px(-0.22), y - size * 0.45, size * 0.5, size * 0.09), light.ink) +
    stroke(line([px(0.28), y - size * 0.62], [px(0.2), y - size * 0.65]), light.ink, size * 0.03) +
    fill(oval(px(0.32), y - size * 0.54, size * 0.03, size * 0.04), light.sun)
  );
}
