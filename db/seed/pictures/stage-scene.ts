import { crowd, figure } from './figures.ts';
import {
  box,
  type Canvas,
  fill,
  glow,
  gradient,
  HEIGHT,
  layer,
  lens,
  line,
  many,
  n,
  oval,
  polygon,
  stroke,
  taper,
  WIDTH,
} from './ink.ts';
import { lightOf, mix } from './palette.ts';
import { palm, treeLine } from './plants.ts';

/** A đờn ca performance: singer and seated musicians in a pool of light, the audience as silhouettes. */
export function stage(house: Canvas): string {
  // The hall is dark at any hour; what stands in the lamps keeps its colours.
  const canvas: Canvas = { ...house, light: lightOf('late') };
  const { random } = canvas;
  const ink = '#150f14';
  const floor = random.range(850, 890);
  const singerX = random.range(1190, 1290);
  const back = fill(
    box(0, 0, WIDTH, HEIGHT),
    gradient(canvas, [
      [0, '#1c1218'],
      [0.45, '#4d2a2a'],
      [0.68, '#8a5236'],
      [1, '#2c1a1b'],
    ]),
  );
  const hour = random.pick('#d58a4d', '#c97f57', '#d3a257');
  const scenery =
    fill(
      box(300, 190, 1320, 560),
      gradient(canvas, [
        [0, '#4f4b5c'],
        [0.55, hour],
        [0.72, '#e8bd7d'],
        [0.73, '#8a735f'],
        [1, '#4d4745'],
      ]),
    ) +
    fill(oval(760, 540, 62, 62), '#f7dfa6', 0.9) +
    layer(treeLine(canvas, 320, 1600, 602, 50, 0.25, 7), 0.6) +
    fill(
      many(50, () => lens(random.range(330, 1590), random.range(612, 745), random.range(40, 200), random.range(2, 6))),
      '#f1d19a',
      0.3,
    ) +
    palm(canvas, 420, 760, 430, mix('#2b2022', '#8a5236', 0.25), 0.08) +
    palm(canvas, 1540, 760, 380, mix('#2b2022', '#8a5236', 0.25), -0.1);
  const drape = (side: number): string =>
    many(9, (index) => {
      const x = side < 0 ? index * 42 - 30 : WIDTH - 350 + index * 44;
      return (
        fill(
          `M${n(x)} 0C${n(x + 14)} 300 ${n(x - 10)} 600 ${n(x + random.range(-8, 8))} ${n(floor + 30)}H${n(x + 48)}C${n(x + 40)} 600 ${n(x + 60)} 300 ${n(x + 46)} 0Z`,
          mix('#7c2f2a', ink, index % 2 === 0 ? 0.3 : 0.58),
        ) + stroke(`M${n(x + 12)} 0C${n(x + 24)} 300 ${n(x + 4)} 600 ${n(x + 14)} ${n(floor + 20)}`, '#c9694c', 3, 0.3)
      );
    });
  const valance = many(
    13,
    (index) =>
      fill(
        `M${n(index * 150 - 20)} 0h152q-8 130 -76 144q-68 -14 -76 -144Z`,
        mix('#8a342c', ink, 0.3 + (index % 2) * 0.12),
      ) + stroke(`M${n(index * 150 - 20)} 4q8 126 76 140q68 -14 76 -140`, '#d8a552', 5, 0.75),
  );
  const boards =
    fill(
      polygon([0, floor], [WIDTH, floor], [WIDTH, HEIGHT], [0, HEIGHT]),
      gradient(canvas, [
        [0, '#9a6540'],
        [0.5, '#4c2f26'],
        [1, ink],
      ]),
    ) +
    stroke(
      many(29, (index) => line([960 + (index - 14) * 74, floor], [960 + (index - 14) * 190, HEIGHT])),
      ink,
      2,
      0.35,
    );
  const beams = many(5, (index) => {
    const [from, to] = [260 + index * 350, 520 + index * 190];
    return (
      fill(
        polygon([from - 14, 90], [from + 14, 90], [to + 210, floor + 40], [to - 190, floor + 40]),
        gradient(canvas, [
          [0, '#ffe7b4', 0.26],
          [1, '#ffe7b4', 0.02],
        ]),
      ) +
      fill(box(from - 24, 62, 48, 40), ink) +
      fill(oval(from, 102, 20, 8), '#fff3d0')
    );
  });
  const robes = ['#a8543a', '#4d6b74', '#7c5a86', '#8a7a3e'] as const;
  const players = many(3 + (canvas.variant % 3 === 0 ? 1 : 0), (index) => {
    const [px, py, s] = [430 + index * 188, floor + 84 + (index % 2) * 16, 420];
    return (
      fill(lens(px, py + 4, 250, 30), ink, 0.55) +
      fill(box(px - 96, py - 26, 196, 28), mix('#7a4a2c', ink, 0.35)) +
      figure(canvas, {
        x: px,
        y: py - 22,
        height: s,
        pose: 'lotus',
        head: index === 1 ? 'bun' : 'hair',
        shirt: mix(robes[index] ?? '#a8543a', STAGE_WARM, 0.15),
        trousers: '#d9c8a4',
        distance: 0,
      }) +
      lute(canvas, px + 60, py - 128, s * 0.82, index % 3) +
      figureArm(px, py - 22, s)
    );
  });
  const singer =
    fill(lens(singerX, floor + 112, 320, 40), ink, 0.55) +
    figure(canvas, {
      x: singerX,
      y: floor + 108,
      height: 520,
      pose: 'point',
      left: true,
      head: 'bun',
      shirt: mix(random.pick('#b3413a', '#c9a04a', '#8f5a96'), '#ffe0a4', 0.12),
      trousers: '#f0e5cc',
      tunic: true,
      distance: 0,
    }) +
    stroke(line([singerX - 132, floor + 116], [singerX - 112, floor - 290]), ink, 6) +
    fill(oval(singerX - 110, floor - 302, 13, 18), ink);
  return (
    back +
    scenery +
    fill(box(300, 190, 1320, 560), '#1c1218', 0.12) +
    boards +
    glow(canvas, 900, floor + 90, 900, STAGE_WARM, 0.6, 0.24) +
    drape(-1) +
    drape(1) +
    valance +
    players +
    singer +
    beams +
    glow(canvas, singerX, floor - 170, 420, '#ffe3ab', 0.24) +
    crowd(canvas, -40, WIDTH + 60, HEIGHT - 250, 104, mix(ink, '#5b3a30', 0.34), 0.05) +
    crowd(canvas, -60, WIDTH + 60, HEIGHT - 130, 160, ink, 0.08)
  );
}

function lute(canvas: Canvas, x: number, y: number, s: number, kind: number): string {
  const wood = mix('#a8703a', canvas.light.ink, 0.12);
  if (kind === 1)
    return (
      fill(
        polygon(
          [x - s * 0.42, y + s * 0.03],
          [x + s * 0.5, y - s * 0.09],
          [x + s * 0.52, y - s * 0.02],
          [x - s * 0.38, y + s * 0.13],
        ),
        wood,
      ) +
      stroke(
        many(9, (index) =>
          line([x - s * 0.38, y + s * (0.04 + index * 0.008)], [x + s * 0.48, y - s * (0.075 - index * 0.006)]),
        ),
        '#f4dfae',
        1,
        0.7,
      )
    );
  const [nx, ny] = kind === 2 ? [x + s * 0.44, y - s * 0.2] : [x + s * 0.5, y - s * 0.34];
  const body =
    kind === 2
      ? oval(x - s * 0.04, y, s * 0.15, s * 0.11) + oval(x + s * 0.1, y - s * 0.06, s * 0.1, s * 0.08)
      : oval(x, y, s * 0.15, s * 0.15);
  return (
    fill(taper([x, y], [nx, ny], s * 0.045, s * 0.03), mix(wood, canvas.light.ink, 0.4)) +
    fill(body, wood) +
    fill(oval(x - s * 0.02, y - s * 0.01, s * 0.1, s * 0.09), mix(wood, '#f0cf95', 0.4), 0.7) +
    stroke(line([x - s * 0.06, y + s * 0.03], [nx, ny]), '#f4dfae', 1.2, 0.8) +
    stroke(
      many(3, (k) => line([nx - s * 0.02 * k - 4, ny - 12 + k * 9], [nx + 14 - s * 0.02 * k, ny + 8 + k * 7])),
      wood,
      s * 0.014,
    )
  );
}

function figureArm(x: number, y: number, s: number): string {
  return fill(
    taper([x + s * 0.01, y - s * 0.42], [x + s * 0.12, y - s * 0.27], s * 0.055, s * 0.045) +
      taper([x + s * 0.12, y - s * 0.27], [x + s * 0.2, y - s * 0.25], s * 0.04, s * 0.026),
    '#b98652',
    0.85,
  );
}

const STAGE_WARM = '#e9b868';
