import { sampan } from './boats.ts';
import { townHouse } from './buildings.ts';
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
  type Point,
  polygon,
  shade,
  stroke,
  taper,
  WIDTH,
} from './ink.ts';
import { mix, tone } from './palette.ts';
import { blades, foliage, treeLine } from './plants.ts';
import { birds, mist, reflection, sky, water } from './sky-water.ts';
import { stupa, temple } from './temple.ts';

function palmyra(canvas: Canvas, x: number, y: number, height: number, colour: string): string {
  const { random } = canvas;
  const [top, lean] = [y - height, random.spread(0, height * 0.04)];
  const fans = many(20, () => {
    const [angle, far] = [random.range(-0.5, 3.64), height * random.range(0.08, 0.15)];
    const [cx, cy] = [x + lean + Math.cos(angle) * far, top - Math.sin(angle) * far * 0.85];
    const size = height * random.range(0.055, 0.08);
    return (
      fill(
        many(9, (index) => {
          const turn = angle + (index - 4) * 0.32;
          return taper([cx, cy], [cx + Math.cos(turn) * size, cy - Math.sin(turn) * size], size * 0.2, size * 0.04);
        }),
        colour,
      ) + stroke(line([x + lean, top], [cx, cy]), colour, height * 0.006)
    );
  });
  return (
    fill(
      `M${n(x - height * 0.022)} ${n(y)}Q${n(x - height * 0.01)} ${n(y - height * 0.5)} ${n(x + lean - height * 0.011)} ${n(top)}h${n(height * 0.022)}Q${n(x + height * 0.012)} ${n(y - height * 0.5)} ${n(x + height * 0.022)} ${n(y)}Z`,
      colour,
    ) + fans
  );
}

/** A Khmer pagoda behind its pond: stacked roofs, stupas, palmyra palms, monks under umbrellas. */
export function pagoda(canvas: Canvas): string {
  const { random, light } = canvas;
  const ground = random.range(800, 840);
  const x = random.range(1120, 1240);
  const grass = tone(light, '#7f8350', 0.06);
  const shore = ground + 150;
  const monk = (mx: number, my: number, h: number): string =>
    fill(lens(mx, my, h * 0.5, h * 0.05), light.ink, 0.35) +
    figure(canvas, {
      x: mx,
      y: my,
      height: h,
      pose: 'walk',
      left: true,
      head: 'shaven',
      shirt: '#c9772c',
      trousers: '#b96a28',
      tunic: true,
    }) +
    stroke(line([mx - h * 0.12, my - h * 0.52], [mx - h * 0.05, my - h * 1.18]), light.ink, h * 0.015) +
    fill(
      `M${n(mx - h * 0.4)} ${n(my - h * 1.08)}Q${n(mx - h * 0.05)} ${n(my - h * 1.42)} ${n(mx + h * 0.3)} ${n(my - h * 1.08)}Q${n(mx - h * 0.05)} ${n(my - h * 1.16)} ${n(mx - h * 0.4)} ${n(my - h * 1.08)}Z`,
      tone(light, '#c08a3a'),
    );
  return (
    sky(canvas, ground, random.range(380, 620)) +
    treeLine(canvas, -40, WIDTH + 40, ground - 4, 130, 0.58, 6) +
    many(4, (index) =>
      palmyra(canvas, 120 + index * 120 + random.spread(0, 40), ground - 2, random.range(330, 460), shade(light, 0.48)),
    ) +
    mist(canvas, ground - 60, 200, 0.45) +
    stupa(canvas, 420, ground, 260, 0.3) +
    stupa(canvas, 590, ground + 6, 340, 0.2) +
    stupa(canvas, 1790, ground + 4, 330, 0.22) +
    foliage(canvas, 780, ground - 40, 130, 70, tone(light, '#5d7444', 0.26), 0.6) +
    foliage(canvas, 1720, ground - 30, 170, 80, tone(light, '#5d7444', 0.2), 0.6) +
    temple(canvas, x, ground + 12, 710, 0.04) +
    fill(
      box(0, ground + 10, WIDTH, HEIGHT),
      gradient(canvas, [
        [0, mix(grass, light.haze, 0.25)],
        [0.35, mix(grass, light.ink, 0.4)],
      ]),
    ) +
    fill(
      polygon([x - 80, ground + 10], [x + 80, ground + 10], [x + 150, shore + 6], [x - 210, shore + 6]),
      tone(light, '#c4b088', 0.05),
      0.9,
    ) +
    fill(
      many(60, () =>
        lens(random.range(0, WIDTH), random.range(ground + 16, shore - 4), random.range(30, 160), random.range(3, 8)),
      ),
      light.ink,
      0.13,
    ) +
    many(5, (index) => monk(x - 120 - index * 118 + random.spread(0, 16), ground + 74 + index * 9, 150 + index * 5)) +
    water(canvas, shore, 460, 0.5) +
    reflection(canvas, x - 400, x + 400, shore + 6, 240, mix(tone(light, '#9c5636'), light.ink, 0.4), 0.28) +
    reflection(canvas, x - 110, x + 110, shore + 6, 320, mix(tone(light, '#c99a45'), light.ink, 0.3), 0.22) +
    reflection(canvas, 320, 680, shore + 6, 160, light.ink, 0.16) +
    blades(canvas, -20, WIDTH + 20, shore + 6, 26, 260, mix(grass, light.ink, 0.6)) +
    many(26, () => {
      const [lx, ly] = [random.range(60, 1500), random.range(shore + 90, HEIGHT - 30)];
      const s = (ly - shore) * 0.16;
      return (
        fill(oval(lx, ly, s * 1.6, s * 0.4), mix(tone(light, '#67804e'), light.ink, random.range(0.1, 0.5))) +
        (random.chance(0.35)
          ? fill(
              many(5, (k) =>
                taper(
                  [lx, ly - s * 0.2],
                  [lx + (k - 2) * s * 0.34, ly - s * (1.15 - Math.abs(k - 2) * 0.22)],
                  s * 0.34,
                  s * 0.08,
                ),
              ),
              tone(light, '#d39aa0'),
            )
          : '')
      );
    }) +
    palmyra(canvas, 190, HEIGHT + 30, 1120, mix(light.ink, light.haze, 0.03)) +
    palmyra(canvas, 60, HEIGHT + 40, 860, light.ink) +
    blades(canvas, -20, 560, HEIGHT + 30, 170, 130, light.ink, 0.15) +
    birds(canvas, 860, 190, 9, 13, shade(light, 0.25))
  );
}

function lantern(canvas: Canvas, x: number, y: number, size: number, colour: string): string {
  const { light } = canvas;
  const body = `M${n(x - size * 0.26)} ${n(y - size * 0.55)}Q${n(x - size * 0.82)} ${n(y)} ${n(x - size * 0.26)} ${n(y + size * 0.55)}H${n(x + size * 0.26)}Q${n(x + size * 0.82)} ${n(y)} ${n(x + size * 0.26)} ${n(y - size * 0.55)}Z`;
  const ribs = many(5, (index) => {
    const bend = (index - 2) * size * 0.27;
    return `M${n(x + (index - 2) * size * 0.12)} ${n(y - size * 0.55)}Q${n(x + bend)} ${n(y)} ${n(x + (index - 2) * size * 0.12)} ${n(y + size * 0.55)}`;
  });
  return (
    glow(canvas, x, y, size * 2.6, colour, 0.5) +
    fill(body, colour) +
    glow(canvas, x, y + size * 0.1, size * 0.5, '#fff3cf', 0.95) +
    stroke(ribs, mix(colour, light.ink, 0.5), Math.max(0.8, size * 0.035), 0.6) +
    fill(
      box(x - size * 0.22, y - size * 0.64, size * 0.44, size * 0.1) +
        box(x - size * 0.22, y + size * 0.53, size * 0.44, size * 0.1),
      mix(colour, light.ink, 0.7),
    ) +
    stroke(line([x, y + size * 0.6], [x, y + size * 1.05]), mix(colour, light.ink, 0.35), Math.max(1, size * 0.07))
  );
}

/** A lantern night on the town river: strings of light, their broken mirror, people at the rail. */
export function nightLanterns(canvas: Canvas): string {
  const { random, light } = canvas;
  const horizon = random.range(560, 610);
  const colours = ['#e0913f', '#d9593d', '#e8bd5a', '#c9768a', '#7fae9c'] as const;
  const tint = (): string => colours[random.int(0, 4)] ?? '#e0913f';
  const windows = many(17, (index) =>
    townHouse(canvas, -30 + index * 118, horizon + 4, 114, random.range(150, 330), 0.28, 0.55),
  );
  const sparks: Point[] = [];
  const strings = many(6, (row) => {
    const [y, sag, size] = [70 + row * 66 + random.spread(0, 12), random.range(60, 120), 46 - row * 5.4];
    const [from, to] = [-60 + row * 40, WIDTH + 60 - row * 30];
    const at = (t: number): Point => [
      from + (to - from) * t,
      y + Math.sin(t * Math.PI * 2.4 + row) * 22 + 4 * sag * t * (1 - t),
    ];
    const count = 9 + row * 2;
    return (
      stroke(curve(Array.from({ length: 24 }, (_, index) => at(index / 23))), light.ink, 2.4 - row * 0.2, 0.8) +
      many(count, (index) => {
        const [lx, ly] = at((index + 0.5 + random.range(-0.14, 0.14)) / count);
        sparks.push([lx, size]);
        return lantern(canvas, lx, ly + size * 0.75, size * random.range(0.85, 1.1), tint());
      })
    );
  });
  const mirror = sparks
    .map(([sx, size]) => {
      const [colour, y] = [tint(), horizon + 30 + size * 4];
      return fill(
        many(12, (index) =>
          lens(
            random.spread(sx, 8 + index * 2.6),
            y + index * (9 + size * 0.3) + random.range(0, 8),
            size * random.range(0.5, 1.8),
            3 + index * 0.45,
          ),
        ),
        colour,
        0.5,
      );
    })
    .join('');
  const lamps = many(30, () => {
    const x = random.range(0, WIDTH);
    return fill(
      many(16, (index) =>
        lens(random.spread(x, 8), horizon + 8 + index * random.range(9, 15), random.range(18, 60), 4),
      ),
      '#f0c070',
      0.34,
    );
  });
  const floating = many(26 + (canvas.variant % 5), (index) => {
    const depth = (index / 30) ** 1.4;
    const [fx, fy, s] = [random.range(60, 1560), horizon + 120 + depth * 420, 9 + depth * 26];
    const colour = random.pick('#f2c46d', '#e8944c', '#e58d94');
    return (
      glow(canvas, fx, fy - s * 0.3, s * 3, colour, 0.5, 0.7) +
      fill(
        many(7, (k) =>
          taper([fx, fy], [fx + (k - 3) * s * 0.42, fy - s * (0.75 - Math.abs(k - 3) * 0.14)], s * 0.36, s * 0.1),
        ),
        mix(colour, '#b84f58', 0.3),
      ) +
      fill(oval(fx, fy - s * 0.35, s * 0.18, s * 0.32), '#fff4d4') +
      fill(
        many(4, (k) => lens(random.spread(fx, s * 0.4), fy + s * (0.3 + k * 0.4), s * random.range(0.8, 2), s * 0.16)),
        colour,
        0.6,
      )
    );
  });
  const rail = HEIGHT - 96;
  const watchers = many(8 + (canvas.variant % 3), (index) =>
    figure(canvas, {
      x: 990 + index * 112 + random.spread(0, 26),
      y: HEIGHT + 60,
      height: index % 4 === 1 ? 290 : random.range(400, 450),
      pose: random.pick('stand', 'stand', 'hips', 'point', 'carry'),
      left: random.chance(0.6),
      head: index % 3 === 0 ? 'bun' : 'hair',
      shirt: random.pick('#6d4a52', '#41566b', '#6e6149'),
      tunic: index % 3 === 0,
      trousers: '#20242c',
      distance: 0,
    }),
  );
  return (
    sky(canvas, horizon, 960) +
    fill(oval(random.range(300, 500), 150, 44, 44), '#f3e6c4', 0.9) +
    glow(canvas, 400, 150, 300, '#f3e6c4', 0.25) +
    windows +
    glow(canvas, 960, horizon - 30, 1100, '#e79a4e', 0.4, 0.3) +
    fill(box(0, horizon - 4, WIDTH, 18), light.ink) +
    many(40, () =>
      figure(canvas, {
        x: random.range(0, WIDTH),
        y: horizon + 2,
        height: random.range(52, 64),
        pose: random.pick('stand', 'walk', 'hips'),
        left: random.chance(0.5),
        shirt: random.pick('#7a4c42', '#46586a', '#82724d'),
        distance: 0.1,
      }),
    ) +
    water(canvas, horizon + 12, 960, 0.1) +
    fill(box(0, horizon + 12, WIDTH, HEIGHT), light.ink, 0.3) +
    lamps +
    mirror +
    sampan(canvas, { x: random.range(420, 560), y: horizon + 250, length: 440, distance: 0.02, passengers: 2 }) +
    lantern(canvas, 560, horizon + 170, 30, '#e8a94e') +
    floating +
    strings +
    fill(box(900, rail + 60, WIDTH, 200), light.ink) +
    watchers +
    stroke(
      line([880, rail], [WIDTH, rail]) +
        many(16, (index) => line([900 + index * 70, rail], [900 + index * 70, HEIGHT])),
      mix(light.ink, '#c98a4a', 0.12),
      12,
    ) +
    stroke(line([880, rail - 5], [WIDTH, rail - 5]), '#e79a4e', 2.5, 0.6)
  );
}
