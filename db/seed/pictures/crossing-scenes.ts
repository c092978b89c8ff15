import { sampan } from './boats.ts';
import { figure } from './figures.ts';
import { box, type Canvas, fill, HEIGHT, layer, line, many, n, polygon, shade, stroke, taper, WIDTH } from './ink.ts';
import { mix, tone } from './palette.ts';
import { blades, hyacinth, nipa, treeLine } from './plants.ts';
import { rain } from './press.ts';
import { birds, mist, reflection, sky, water } from './sky-water.ts';

/** A car ferry in mid-river, ramp up, with trucks, motorbikes and foot passengers. */
export function ferryScene(canvas: Canvas): string {
  const { random, light } = canvas;
  const horizon = random.range(500, 560);
  const sunX = random.range(420, 620);
  const [x, y] = [random.range(1080, 1180), horizon + 300];
  const deck = y - 74;
  const hull = tone(light, '#4b6a78', 0.06);
  const ink = shade(light, 0.06);
  const truck = (tx: number, size: number, colour: string): string => {
    const paint = mix(tone(light, colour), light.ink, 0.22);
    return (
      fill(box(tx, deck - size * 0.62, size, size * 0.52), paint) +
      stroke(
        many(9, (index) =>
          line(
            [tx + size * (0.08 + index * 0.1), deck - size * 0.6],
            [tx + size * (0.08 + index * 0.1), deck - size * 0.12],
          ),
        ),
        light.ink,
        2,
        0.35,
      ) +
      fill(box(tx, deck - size * 0.62, size, size * 0.05), light.sun, 0.3) +
      fill(
        `M${n(tx + size * 1.02)} ${n(deck - size * 0.1)}v${n(-size * 0.4)}h${n(size * 0.18)}l${n(size * 0.1)} ${n(size * 0.18)}v${n(size * 0.22)}Z`,
        mix(paint, light.haze, 0.3),
      ) +
      fill(box(tx + size * 1.1, deck - size * 0.46, size * 0.1, size * 0.14), light.ink, 0.75) +
      many(4, (index) =>
        fill(
          `M${n(tx + size * (0.12 + index * 0.3) - size * 0.08)} ${n(deck - size * 0.08)}a${n(size * 0.08)} ${n(size * 0.08)} 0 1 0 ${n(size * 0.16)} 0a${n(size * 0.08)} ${n(size * 0.08)} 0 1 0 ${n(-size * 0.16)} 0Z`,
          light.ink,
        ),
      )
    );
  };
  const people = many(16 + (canvas.variant % 3) * 3, (index) =>
    figure(canvas, {
      x: x - 150 + index * 24 + random.spread(0, 9),
      y: deck + 2,
      height: random.range(72, 84),
      pose: random.pick('stand', 'hips', 'stand', 'walk'),
      left: random.chance(0.5),
      head: random.pick('cone', 'helmet', 'hair', 'helmet'),
      shirt: random.pick('#8a5347', '#5b6f7b', '#a3946b', '#c9c2ae', '#4f5b4a'),
      distance: 0.08,
    }),
  );
  const body = `M${n(x - 540)} ${n(deck + 4)}L${n(x + 540)} ${n(deck + 4)}L${n(x + 470)} ${n(y + 8)}L${n(x - 470)} ${n(y + 8)}Z`;
  const cabin =
    fill(box(x - 70, deck - 258, 190, 84), mix(tone(light, '#d8d2c0'), ink, 0.1)) +
    many(5, (index) => fill(box(x - 60 + index * 36, deck - 244, 28, 32), light.ink, 0.7)) +
    fill(box(x - 92, deck - 272, 234, 16), mix(hull, ink, 0.3)) +
    fill(box(x - 180, deck - 176, 410, 12), mix(tone(light, '#d8d2c0'), ink, 0.25)) +
    stroke(
      many(8, (index) => line([x - 172 + index * 56, deck - 170], [x - 172 + index * 56, deck])),
      ink,
      5,
    ) +
    stroke(
      many(20, (index) => line([x - 178 + index * 21, deck - 176], [x - 178 + index * 21, deck - 206])) +
        line([x - 180, deck - 206], [x + 228, deck - 206]),
      ink,
      2.2,
    ) +
    stroke(line([x + 25, deck - 270], [x + 25, deck - 350]), ink, 4) +
    fill(polygon([x + 25, deck - 350], [x + 74, deck - 342], [x + 25, deck - 318]), tone(light, '#a8392f'));
  const ramp = (side: number): string =>
    fill(
      polygon(
        [x + side * 530, deck + 10],
        [x + side * 690, deck - 92],
        [x + side * 700, deck - 80],
        [x + side * 545, deck + 30],
      ),
      mix(hull, ink, 0.45),
    ) +
    stroke(
      line([x + side * 672, deck - 84], [x + side * 430, deck - 190]) +
        line([x + side * 430, deck], [x + side * 430, deck - 200]),
      ink,
      4,
    );
  return (
    sky(canvas, horizon, sunX) +
    treeLine(canvas, -40, WIDTH + 40, horizon + 4, 62, 0.66, 14) +
    mist(canvas, horizon, 80, 0.55) +
    water(canvas, horizon, sunX, 0.55) +
    sampan(canvas, { x: 300, y: horizon + 90, length: 170, distance: 0.4 }) +
    reflection(canvas, x - 500, x + 500, y + 8, 150, ink, 0.5) +
    ramp(-1) +
    ramp(1) +
    truck(x - 430, 200, random.pick('#8c4f3c', '#556f5e')) +
    truck(x + 240, 160, random.pick('#44647a', '#a68945')) +
    cabin +
    people +
    fill(body, hull) +
    fill(polygon([x - 505, y - 34], [x + 505, y - 34], [x + 470, y + 8], [x - 470, y + 8]), ink, 0.55) +
    stroke(line([x - 540, deck + 4], [x + 540, deck + 4]), light.sun, 4, 0.5) +
    stroke(
      many(35, (index) => line([x - 430 + index * 25.3, deck + 2], [x - 430 + index * 25.3, deck - 32])) +
        line([x - 430, deck - 32], [x + 430, deck - 32]),
      ink,
      3,
    ) +
    many(9, (index) => fill(box(x - 420 + index * 100, deck + 14, 30, 22), light.ink, 0.5)) +
    layer(
      many(24, () =>
        fill(`M${n(x + random.spread(0, 560))} ${n(y + random.range(4, 22))}q40 -9 90 0q-40 8 -90 0Z`, '#f6f2e4'),
      ),
      0.5,
    ) +
    birds(canvas, 500, horizon * 0.5, 7, 14, shade(light, 0.3)) +
    hyacinth(canvas, random.range(250, 420), HEIGHT - 130, 560, 40) +
    hyacinth(canvas, 1500, HEIGHT - 40, 700, 46) +
    (light.hour === 'rain' ? rain(canvas, horizon) : '')
  );
}

/** A cable-stayed bridge with two pylons over a broad river, a laden barge beneath. */
export function bridgeScene(canvas: Canvas): string {
  const { random, light } = canvas;
  const horizon = random.range(760, 810);
  const sunX = random.range(1180, 1420);
  const deckAt = (px: number): number =>
    horizon - 150 - 60 * Math.sin(((px + 500) / 2700) * Math.PI) - (WIDTH - px) * 0.05;
  const pylon = (px: number, high: number, distance: number): string => {
    const [deck, foot] = [deckAt(px), horizon + 26 - distance * 30];
    const stone = mix(tone(light, '#c9c5b8', distance), light.ink, 0.32);
    const [top, w] = [deck - high, high * 0.036];
    const strands = many(17, (index) =>
      [-1, 1]
        .map((side) => {
          const reach = px + side * high * (0.22 + index * 0.088);
          return line([px, top + high * (0.05 + (16 - index) * 0.021)], [reach, deckAt(reach) - 3]);
        })
        .join(''),
    );
    return (
      stroke(strands, mix(light.ink, light.haze, 0.2 + distance), Math.max(1, high * 0.0036), 0.75) +
      fill(
        taper([px - w * 2.2, foot], [px - w * 2.6, deck], w * 1.9, w * 1.5) +
          taper([px + w * 2.2, foot], [px + w * 2.6, deck], w * 1.9, w * 1.5),
        mix(stone, light.ink, 0.2),
      ) +
      fill(
        taper([px - w * 2.6, deck], [px - w * 0.45, top], w * 1.5, w * 0.8) +
          taper([px + w * 2.6, deck], [px + w * 0.45, top], w * 1.5, w * 0.8),
        stone,
      ) +
      fill(taper([px + w * 2.8, deck], [px + w * 0.6, top], w * 0.5, w * 0.3), light.ink, 0.3) +
      fill(
        box(px - w * 2.1, top + high * 0.34, w * 4.2, w * 0.9) + box(px - w * 3.1, deck + 16, w * 6.2, w),
        mix(stone, light.ink, 0.15),
      ) +
      fill(box(px - w * 4.6, foot - 10, w * 9.2, 26), mix(stone, light.ink, 0.4)) +
      reflection(canvas, px - w * 4, px + w * 4, foot + 16, high * 0.5, light.ink, 0.34)
    );
  };
  const rows = Array.from({ length: 61 }, (_, index): readonly [number, number] => [
    -60 + index * 34,
    deckAt(-60 + index * 34),
  ]);
  const deck =
    fill(
      polygon(
        ...rows,
        ...[...rows].reverse().map(([px, py]): readonly [number, number] => [px, py + 20 + (WIDTH - px) * 0.007]),
      ),
      mix(tone(light, '#8c8a82'), light.ink, 0.45),
    ) + stroke(line(...rows), light.sun, 3, 0.65);
  const piers = many(8, (index) => {
    const px = index < 4 ? -10 + index * 88 : 1560 + (index - 4) * 110;
    return (
      fill(box(px, deckAt(px) + 14, 24, horizon - deckAt(px) + 6), mix(shade(light, 0.2), light.haze, 0.2)) +
      reflection(canvas, px, px + 24, horizon + 14, 130, light.ink, 0.25)
    );
  });
  const cars =
    many(20, () => {
      const px = random.range(0, WIDTH);
      const size = random.range(9, 22);
      return fill(
        box(px, deckAt(px) - size * 0.7, size * random.range(1, 2.6), size * 0.7),
        mix(light.ink, light.haze, random.range(0, 0.3)),
      );
    }) +
    stroke(
      many(42, (index) => line([index * 47, deckAt(index * 47)], [index * 47, deckAt(index * 47) - 28])),
      light.ink,
      1.8,
      0.6,
    );
  return (
    sky(canvas, horizon, sunX) +
    treeLine(canvas, -40, WIDTH + 40, horizon + 4, 46, 0.6, 12) +
    mist(canvas, horizon - 4, 110, 0.6) +
    water(canvas, horizon, sunX, 0.4) +
    treeLine(canvas, 1500, WIDTH + 40, horizon + 14, 80, 0.42, 8) +
    piers +
    pylon(1330, 300, 0.34) +
    pylon(random.range(560, 640), 500, 0.06) +
    deck +
    cars +
    barge(canvas, random.range(1060, 1160), horizon + 190, 620) +
    sampan(canvas, { x: 330, y: horizon + 250, length: 330, distance: 0.1, load: 'nets' }) +
    birds(canvas, 1050, 210, 8, 14, shade(light, 0.25)) +
    nipa(canvas, WIDTH - 10, HEIGHT + 60, 420, light.ink, 12, 0.25) +
    blades(canvas, WIDTH - 420, WIDTH, HEIGHT + 20, 120, 70, light.ink, -0.2)
  );
}

function barge(canvas: Canvas, x: number, y: number, l: number): string {
  const { light, random } = canvas;
  const ink = shade(light, 0.08);
  const sand = tone(light, '#bb9a62', 0.08);
  const piles = many(3, (index) =>
    fill(
      `M${n(x - l * 0.3 + index * l * 0.2)} ${n(y - l * 0.03)}q${n(l * 0.1)} ${n(-l * random.range(0.11, 0.14))} ${n(l * 0.22)} 0Z`,
      mix(sand, ink, index * 0.08),
    ),
  );
  return (
    reflection(canvas, x - l * 0.5, x + l * 0.48, y + 8, 90, ink, 0.5) +
    piles +
    fill(box(x - l * 0.46, y - l * 0.15, l * 0.13, l * 0.12), mix(tone(light, '#d3cdbd'), ink, 0.25)) +
    fill(box(x - l * 0.47, y - l * 0.165, l * 0.15, l * 0.02), mix(tone(light, '#8f4a3a'), ink, 0.2)) +
    many(3, (index) => fill(box(x - l * 0.45 + index * l * 0.04, y - l * 0.13, l * 0.025, l * 0.035), light.ink, 0.7)) +
    fill(
      `M${n(x - l * 0.5)} ${n(y - l * 0.05)}L${n(x + l * 0.4)} ${n(y - l * 0.03)}L${n(x + l * 0.52)} ${n(y - l * 0.07)}Q${n(x + l * 0.5)} ${n(y + l * 0.01)} ${n(x + l * 0.42)} ${n(y + l * 0.014)}H${n(x - l * 0.47)}Z`,
      mix(tone(light, '#5a463a'), ink, 0.45),
    ) +
    stroke(
      line([x - l * 0.5, y - l * 0.05], [x + l * 0.4, y - l * 0.03], [x + l * 0.52, y - l * 0.07]),
      light.sun,
      3,
      0.5,
    )
  );
}
