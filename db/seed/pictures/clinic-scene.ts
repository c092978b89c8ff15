import { motorbike } from './buildings.ts';
import { box, type Canvas, fill, HEIGHT, lens, line, many, n, oval, polygon, stroke, WIDTH } from './ink.ts';
import { mix, tone } from './palette.ts';
import { blades, foliage, tree, treeLine } from './plants.ts';
import { rain } from './press.ts';
import { mist, sky } from './sky-water.ts';
import { figureWithShadow, yard } from './yard.ts';

/** A district hospital front: ward blocks, a canopy with an ambulance, patients and nurses arriving. */
export function clinic(canvas: Canvas): string {
  const { random, light } = canvas;
  const horizon = random.range(770, 810);
  const wall = tone(light, '#dcdccd', 0.04);
  const ink = mix(light.ink, light.haze, 0.1);
  const lit = light.hour === 'dusk' ? 0.6 : light.hour === 'rain' ? 0.35 : 0.04;
  const block = (x: number, width: number, floors: number, storey: number, paint: string): string =>
    fill(box(x, horizon - floors * storey - 26, width, floors * storey + 30), paint) +
    fill(box(x + width * 0.93, horizon - floors * storey - 26, width * 0.07, floors * storey + 30), light.ink, 0.24) +
    many(floors, (floor) => {
      const y = horizon - (floor + 1) * storey;
      const count = Math.floor(width / 62);
      return (
        fill(box(x + 8, y + storey * 0.16, width - 16, storey * 0.52), mix(paint, ink, 0.3)) +
        many(count, (index) => {
          const wx = x + 14 + (index * (width - 28)) / count;
          const glass = random.chance(lit)
            ? '#f4d592'
            : mix(mix(light.ink, light.skyTop, 0.5), light.skyLow, random.range(0, 0.3));
          return (
            fill(box(wx + 2, y + storey * 0.18, (width - 28) / count - 7, storey * 0.47), glass) +
            (random.chance(0.4)
              ? fill(
                  box(wx + 2, y + storey * 0.18, ((width - 28) / count - 7) * 0.5, storey * 0.47),
                  mix(paint, light.haze, 0.3),
                  0.55,
                )
              : '')
          );
        }) +
        fill(box(x - 6, y + storey * 0.7, width + 12, storey * 0.08), mix(paint, light.sun, 0.35)) +
        fill(box(x - 6, y + storey * 0.78, width + 12, storey * 0.05), light.ink, 0.22)
      );
    }) +
    fill(box(x - 8, horizon - floors * storey - 34, width + 16, 16), mix(paint, ink, 0.22));
  const centre = random.range(1120, 1200);
  const cross = (x: number, y: number, s: number): string =>
    fill(oval(x, y, s * 1.5, s * 1.5), mix(wall, light.sun, 0.5)) +
    fill(box(x - s * 0.28, y - s, s * 0.56, s * 2) + box(x - s, y - s * 0.28, s * 2, s * 0.56), tone(light, '#2f7468'));
  const canopy =
    fill(
      polygon(
        [centre - 330, horizon - 196],
        [centre + 320, horizon - 196],
        [centre + 350, horizon - 160],
        [centre - 360, horizon - 160],
      ),
      mix(tone(light, '#4d7484'), ink, 0.1),
    ) +
    fill(box(centre - 360, horizon - 162, 710, 12), light.ink, 0.4) +
    many(4, (index) => fill(box(centre - 330 + index * 212, horizon - 150, 18, 164), mix(wall, ink, 0.12))) +
    fill(box(centre - 320, horizon - 150, 630, 150), mix(light.ink, light.haze, lit > 0.3 ? 0.1 : 0.2)) +
    many(5, (index) =>
      fill(
        box(centre - 250 + index * 104, horizon - 132, 90, 132),
        lit > 0.3 ? '#efd49a' : mix(light.ink, light.skyLow, 0.4),
        0.75,
      ),
    ) +
    many(4, (index) => fill(box(centre - 330 + index * 212, horizon - 150, 18, 164), mix(wall, ink, 0.12)));
  const people = many(9 + (canvas.variant % 3) * 2, (index) =>
    figureWithShadow(canvas, {
      x: index < 4 ? centre - 220 + index * 130 + random.spread(0, 30) : random.range(200, 1780),
      y: horizon + (index < 4 ? 26 : 50 + random.range(0, 130)),
      height: index < 4 ? 130 : random.range(150, 186),
      pose: random.pick('stand', 'walk', 'walk', 'hips'),
      left: random.chance(0.5),
      head: random.pick('hair', 'bun', 'cone', 'hair'),
      shirt: index % 3 === 0 ? '#eef0ea' : random.pick('#6d8a94', '#9a6a58', '#8d8b66'),
      trousers: index % 3 === 0 ? '#dfe3df' : '#33373c',
      distance: 0.06,
    }),
  );
  return (
    sky(canvas, horizon, 420) +
    treeLine(canvas, -40, WIDTH + 40, horizon + 4, 150, 0.56, 8) +
    mist(canvas, horizon - 60, 200, 0.35) +
    block(180, 560, 4, 104, mix(wall, light.haze, 0.25)) +
    block(1460, 560, 5, 104, mix(wall, light.haze, 0.18)) +
    block(720, 780, 5, 118, wall) +
    fill(box(centre - 70, horizon - 700, 140, 560), mix(tone(light, '#8fb0b0'), ink, 0.06)) +
    stroke(
      many(10, (index) => line([centre - 70, horizon - 660 + index * 48], [centre + 70, horizon - 660 + index * 48])) +
        line([centre, horizon - 700], [centre, horizon - 160]),
      light.ink,
      2.4,
      0.3,
    ) +
    cross(centre, horizon - 626, 40) +
    canopy +
    yard(canvas, horizon, tone(light, '#a8a294')) +
    fill(lens(640, HEIGHT - 190, 900, 70), light.ink, 0.14) +
    people +
    ambulance(canvas, random.range(590, 700), horizon + 268, 560) +
    motorbike(canvas, 1560, horizon + 250, 230, false, '#7a3d34') +
    motorbike(canvas, 1700, horizon + 262, 236, false, '#3f5a6a') +
    tree(canvas, 130, horizon + 130, 640, mix(tone(light, '#58743f'), light.ink, 0.15)) +
    blades(canvas, -20, 420, HEIGHT + 20, 150, 130, mix(tone(light, '#5d7440'), light.ink, 0.5)) +
    foliage(canvas, 1850, HEIGHT - 20, 260, 120, mix(tone(light, '#58743f'), light.ink, 0.35)) +
    (light.hour === 'rain' ? rain(canvas) : '')
  );
}

function ambulance(canvas: Canvas, x: number, y: number, s: number): string {
  const { light } = canvas;
  const white = mix(tone(light, '#ecebe2'), light.ink, 0.08);
  const body = `M${n(x - s * 0.5)} ${n(y - s * 0.07)}V${n(y - s * 0.4)}Q${n(x - s * 0.49)} ${n(y - s * 0.44)} ${n(x - s * 0.45)} ${n(y - s * 0.44)}H${n(x + s * 0.22)}Q${n(x + s * 0.3)} ${n(y - s * 0.43)} ${n(x + s * 0.37)} ${n(y - s * 0.27)}L${n(x + s * 0.47)} ${n(y - s * 0.23)}Q${n(x + s * 0.5)} ${n(y - s * 0.21)} ${n(x + s * 0.5)} ${n(y - s * 0.07)}Z`;
  const wheel = (cx: number): string =>
    fill(oval(cx, y - s * 0.065, s * 0.078, s * 0.078), light.ink) +
    fill(oval(cx, y - s * 0.065, s * 0.038, s * 0.038), mix(light.ink, light.haze, 0.55));
  return (
    fill(lens(x, y + s * 0.012, s * 1.16, s * 0.09), light.ink, 0.45) +
    fill(body, white) +
    fill(box(x - s * 0.5, y - s * 0.19, s, s * 0.045), tone(light, '#b23a30')) +
    fill(box(x - s * 0.5, y - s * 0.12, s, s * 0.05), light.ink, 0.16) +
    fill(
      polygon(
        [x + s * 0.2, y - s * 0.39],
        [x + s * 0.27, y - s * 0.38],
        [x + s * 0.33, y - s * 0.26],
        [x + s * 0.2, y - s * 0.25],
      ),
      mix(light.ink, light.skyMiddle, 0.3),
    ) +
    fill(
      box(x - s * 0.02, y - s * 0.39, s * 0.18, s * 0.14) + box(x - s * 0.42, y - s * 0.39, s * 0.34, s * 0.12),
      mix(light.ink, light.skyMiddle, 0.26),
    ) +
    fill(
      polygon(
        [x - s * 0.42, y - s * 0.39],
        [x - s * 0.24, y - s * 0.39],
        [x - s * 0.33, y - s * 0.27],
        [x - s * 0.42, y - s * 0.27],
      ),
      light.skyLow,
      0.25,
    ) +
    fill(box(x + s * 0.05, y - s * 0.475, s * 0.12, s * 0.035), tone(light, '#3c6aa0')) +
    stroke(
      line([x + s * 0.18, y - s * 0.42], [x + s * 0.18, y - s * 0.08]) +
        line([x - s * 0.05, y - s * 0.42], [x - s * 0.05, y - s * 0.08]),
      light.ink,
      2.4,
      0.35,
    ) +
    fill(oval(x + s * 0.475, y - s * 0.17, s * 0.02, s * 0.025), light.sun) +
    wheel(x - s * 0.3) +
    wheel(x + s * 0.31)
  );
}
