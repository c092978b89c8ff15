import { basketOf, heap } from './baskets.ts';
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
  polygon,
  shade,
  stroke,
  WIDTH,
} from './ink.ts';
import { mix, tone } from './palette.ts';
import { foliage } from './plants.ts';

const FRUIT = ['#c9822f', '#8a9a3f', '#b5453a', '#cfae4b', '#7a4b5e', '#a9b25a', '#c96a3f', '#6f8a45'] as const;

/** A country market: fruit in tiers under a parasol, the seller weighing, the lane alive behind. */
export function marketStall(canvas: Canvas): string {
  const { random, light } = canvas;
  const lane = random.range(590, 630);
  const ink = light.ink;
  const shift = random.int(0, 7);
  const fruit = (index: number): string => FRUIT[(index + shift) % FRUIT.length] ?? '#c9822f';
  const back = fill(
    box(0, 0, WIDTH, HEIGHT),
    gradient(canvas, [
      [0, light.skyMiddle],
      [0.35, light.skyLow],
      [0.5, mix(tone(light, '#b5a27e'), light.haze, 0.4)],
      [1, mix(tone(light, '#7d6b52'), ink, 0.4)],
    ]),
  );
  const awnings = many(3, (row) =>
    many(9, (index) => {
      const [x, y, w] = [-120 + index * 260 + (row % 2) * 130 + random.spread(0, 24), 250 + row * 92, 240 + row * 40];
      const fade = 0.6 - row * 0.15;
      const cloth = tone(light, random.pick('#9a5a48', '#57748a', '#8a8a6a', '#b5955a', '#6c8068'), fade);
      return (
        stroke(
          line([x + 16, y + 40], [x + 16, lane + 30]) + line([x + w - 16, y + 40], [x + w - 16, lane + 30]),
          shade(light, fade),
          5,
        ) +
        fill(
          `M${n(x)} ${n(y + 48)}L${n(x + w * 0.14)} ${n(y)}H${n(x + w * 0.86)}L${n(x + w)} ${n(y + 48)}Q${n(x + w / 2)} ${n(y + 62)} ${n(x)} ${n(y + 48)}Z`,
          cloth,
        ) +
        stroke(
          many(7, (k) => line([x + w * (0.2 + k * 0.1), y], [x + w * (0.1 + k * 0.135), y + 54])),
          light.sun,
          5,
          0.18,
        ) +
        fill(box(x + 8, y + 50, w - 16, 44), shade(light, fade), 0.4) +
        many(5, (k) =>
          fill(
            oval(x + 30 + k * w * 0.19, y + 78, 12, 18),
            mix(tone(light, fruit(k + row), fade), shade(light, fade), 0.35),
          ),
        )
      );
    }),
  );
  const shoppers = many(24 + (canvas.variant % 3) * 4, (index) => {
    const depth = index / (24 + (canvas.variant % 3) * 4);
    return figure(canvas, {
      x: random.range(20, 1900),
      y: lane + 40 + depth * 120,
      height: 190 + depth * 150,
      pose: random.pick('walk', 'stand', 'carry', 'hips', 'stand'),
      left: random.chance(0.5),
      head: random.pick('cone', 'cone', 'hair', 'helmet', 'bun'),
      shirt: random.pick('#8a5348', '#5a7280', '#a3956c', '#7a6a86', '#c3bca6', '#62704c'),
      distance: 0.5 - depth * 0.3,
    });
  });
  const stallTop = lane + 210;
  const tiers = many(3, (row) => {
    const y = stallTop + 70 + row * 138;
    const board =
      fill(
        polygon([330 - row * 60, y], [1660 + row * 50, y], [1690 + row * 60, y + 36], [296 - row * 70, y + 36]),
        mix(tone(light, '#8d6b45'), ink, 0.4),
      ) +
      fill(box(330 - row * 60, y - 3, 1330 + row * 110, 7), mix(tone(light, '#a9844f'), light.sun, 0.25)) +
      fill(
        polygon(
          [296 - row * 70, y + 36],
          [1690 + row * 60, y + 36],
          [1690 + row * 60, y + 130],
          [296 - row * 70, y + 130],
        ),
        ink,
        0.62,
      );
    const count = 6;
    const piles = many(count, (index) => {
      const width = (1330 + row * 110) / count;
      return heap(
        canvas,
        330 - row * 60 + width * (index + 0.5),
        y,
        width * 0.96,
        92 + row * 14 + random.spread(0, 16),
        fruit(index * 3 + row * 2),
        0.04,
        [20, 27, 15, 23, 30, 18][(index + row + shift) % 6] ?? 20,
      );
    });
    return board + piles;
  });
  const [px, py, span] = [random.range(900, 990), random.range(330, 370), 960];
  const panels = many(8, (index) => {
    const [a, b] = [-1 + index / 4, -1 + (index + 1) / 4];
    return fill(
      `M${n(px)} ${n(py - 210)}Q${n(px + a * span * 0.38)} ${n(py - 190)} ${n(px + a * span)} ${n(py + 60 * (1 - Math.abs(a)) - 10)}Q${n(px + ((a + b) / 2) * span)} ${n(py + 64 * (1 - Math.abs((a + b) / 2)) + 18)} ${n(px + b * span)} ${n(py + 60 * (1 - Math.abs(b)) - 10)}Q${n(px + b * span * 0.38)} ${n(py - 190)} ${n(px)} ${n(py - 210)}Z`,
      mix(
        tone(light, index % 2 === 0 ? (canvas.variant % 2 === 0 ? '#a8483a' : '#3f6d74') : '#d8c9a2'),
        ink,
        0.14 + index * 0.035,
      ),
    );
  });
  const parasol =
    stroke(line([px, py - 200], [px, stallTop + 120]), mix(ink, light.haze, 0.15), 13) +
    panels +
    fill(oval(px, py - 212, 13, 13), ink) +
    fill(
      polygon([px - span, py - 6], [px + span, py - 6], [px + span * 0.8, py + 130], [px - span * 0.8, py + 130]),
      gradient(canvas, [
        [0, ink, 0.32],
        [1, ink, 0],
      ]),
    );
  const seller = figure(canvas, {
    x: 1290,
    y: stallTop + 190,
    height: 560,
    pose: 'cast',
    left: true,
    head: 'cone',
    shirt: random.pick('#7d5a86', '#8a4f47', '#4f7280'),
  });
  const [hx, hy] = [1290 - 151, stallTop + 190 - 532];
  const scale =
    stroke(line([hx, hy], [hx - 6, hy + 120]), ink, 4) +
    fill(oval(hx - 6, hy + 150, 34, 34), mix('#d9d4c4', ink, 0.12)) +
    stroke(oval(hx - 6, hy + 150, 34, 34) + line([hx - 6, hy + 150], [hx + 10, hy + 130]), ink, 4) +
    stroke(line([hx - 6, hy + 184], [hx - 70, hy + 260]) + line([hx - 6, hy + 184], [hx + 58, hy + 260]), ink, 2.4) +
    heap(canvas, hx - 6, hy + 262, 120, 44, fruit(5), 0, 22) +
    fill(
      curve(
        [
          [hx - 78, hy + 258],
          [hx - 6, hy + 290],
          [hx + 66, hy + 258],
        ],
        true,
      ),
      mix('#a9a698', ink, 0.25),
    );
  const buyer = figure(canvas, {
    x: 560,
    y: stallTop + 240,
    height: 590,
    pose: 'carry',
    head: canvas.variant % 2 === 0 ? 'bun' : 'cone',
    shirt: random.pick('#b59a6a', '#6b8592', '#9a6456'),
  });
  const hanging = many(7, (index) => {
    const [x, y] = [380 + index * 170 + random.spread(0, 20), py + 60 + (index % 2) * 24];
    return (
      stroke(line([x, y - 90], [x, y]), ink, 2.4) +
      many(9, (k) =>
        fill(
          `M${n(x)} ${n(y - 4)}q${n((k - 4) * 6)} 26 ${n((k - 4) * 9)} 62q${n(8 - k)} -22 ${n(-(k - 4) * 9 + 6)} -62Z`,
          mix(tone(light, index % 2 === 0 ? '#b5a63e' : '#7f9444'), ink, 0.1 + k * 0.04),
        ),
      )
    );
  });
  return (
    back +
    foliage(canvas, 240, 150, 330, 150, tone(light, '#6b8a52', 0.5), 0.8) +
    foliage(canvas, 1650, 130, 330, 150, tone(light, '#6b8a52', 0.5), 0.8) +
    awnings +
    glow(canvas, 900, lane - 60, 800, light.sun, 0.4, 0.6) +
    shoppers +
    fill(lens(960, stallTop + 180, 1900, 300), ink, 0.24) +
    hanging +
    seller +
    buyer +
    parasol +
    scale +
    fill(box(290, stallTop + 70, 1380, HEIGHT), mix(ink, light.haze, 0.06)) +
    tiers +
    basketOf(canvas, 150, HEIGHT - 60, 330, fruit(1)) +
    basketOf(canvas, 1790, HEIGHT - 40, 340, fruit(6)) +
    many(9, () =>
      fill(lens(random.range(300, 1600), HEIGHT - random.range(4, 26), 60, 12), tone(light, '#6f8a45'), 0.6),
    )
  );
}
