import { figure } from './figures.ts';
import {
  box,
  type Canvas,
  curve,
  fill,
  glow,
  HEIGHT,
  lens,
  line,
  many,
  n,
  oval,
  polygon,
  stroke,
  WIDTH,
} from './ink.ts';
import { mix, tone } from './palette.ts';
import { treeLine } from './plants.ts';
import { rain } from './press.ts';
import { mist, sky } from './sky-water.ts';
import { lookAt } from './view.ts';

/** A match in a provincial stadium: mown stripes, a shot on goal, a full stand and floodlights. */
export function football(canvas: Canvas): string {
  const { random, light } = canvas;
  const night = light.hour === 'night';
  const horizon = random.range(430, 470);
  const view = lookAt(random.range(780, 1000), horizon - 20, 4.3, 1250);
  const grass = night ? mix('#4f7a45', light.ink, 0.12) : tone(light, '#6d9048', 0.03);
  const [home, away] = [random.pick('#b23b30', '#d0a23c', '#3f6d8c'), random.pick('#ece8da', '#39424c')];
  const stripes = many(17, (index) => {
    const far = 5.4 + (16 - index) * 3.1;
    return fill(
      polygon(view(-70, far), view(70, far), view(70, far + 3.1), view(-70, far + 3.1)),
      mix(mix(grass, light.ink, index % 2 === 0 ? 0.2 : 0.06), light.haze, night ? 0 : Math.min(0.34, far / 220)),
    );
  });
  const pitch =
    fill(box(0, horizon, WIDTH, HEIGHT), mix(grass, light.ink, 0.15)) +
    stripes +
    fill(
      many(420, () => {
        const far = random.range(5.5, 40);
        const [gx, gy] = view(random.range(-30, 30), far);
        return lens(gx, gy, 900 / far, 34 / far);
      }),
      light.ink,
      0.12,
    );
  const [line1, box1, post1, post2] = [15.5, 5.5, 20, 27.3];
  const chalk = stroke(
    line(view(line1, 6), view(line1, 52)) +
      line(view(-50, 50), view(50, 50)) +
      line(view(line1, 9.5), view(box1, 9.5), view(box1, 38), view(line1, 38)) +
      line(view(line1, 16), view(11, 16), view(11, 31.5), view(line1, 31.5)) +
      curve(
        Array.from({ length: 11 }, (_, index) =>
          view(box1 - Math.sin((index / 10) * Math.PI) * 3.2, 18.5 + index * 1.1),
        ),
      ),
    '#f5f3e6',
    3.6,
    0.75,
  );
  const goal =
    stroke(
      many(12, (index) => line(view(line1, post1 + index * 0.66, 2.5), view(line1 + 1.9, post1 + index * 0.66, 0.1))) +
        many(7, (index) =>
          line(
            view(line1 + index * 0.3, post1, 2.5 - index * 0.4),
            view(line1 + index * 0.3, post2, 2.5 - index * 0.4),
          ),
        ),
      '#fbfaf2',
      1.3,
      0.5,
    ) +
    stroke(
      line(view(line1, post1), view(line1, post1, 2.5), view(line1, post2, 2.5), view(line1, post2)),
      '#fbfaf2',
      7,
    );
  const stand =
    fill(
      polygon([-10, horizon - 180], [WIDTH + 10, horizon - 190], [WIDTH + 10, horizon + 14], [-10, horizon + 14]),
      mix(tone(light, '#75726c', 0.2), light.ink, night ? 0.5 : 0.2),
    ) +
    many(9, (row) =>
      many(120, (index) => {
        const [sx, sy] = [index * 16.4 + random.range(-3, 3), horizon - 168 + row * 19];
        if (random.chance(0.12)) return '';
        const cloth = mix(
          tone(
            light,
            random.chance(0.5) ? home : random.pick('#d8d0be', '#5d7484', '#87694f', '#3d4448', '#b59a55'),
            0.22,
          ),
          light.ink,
          night ? 0.3 : 0.1,
        );
        return (
          fill(box(sx - 5, sy, 10.5, 13), cloth) + fill(oval(sx, sy - 3, 3.8, 4.4), mix(light.ink, '#8a5f45', 0.5))
        );
      }),
    ) +
    fill(
      polygon([-10, horizon - 290], [WIDTH + 10, horizon - 312], [WIDTH + 10, horizon - 276], [-10, horizon - 262]),
      mix(tone(light, '#8a8f8c', 0.12), light.ink, 0.25),
    ) +
    fill(
      polygon([-10, horizon - 262], [WIDTH + 10, horizon - 276], [WIDTH + 10, horizon - 196], [-10, horizon - 186]),
      light.ink,
      0.42,
    ) +
    stroke(
      many(13, (index) => line([index * 160, horizon - 275], [index * 160, horizon - 170])),
      mix(light.ink, light.haze, 0.25),
      6,
    ) +
    many(26, (index) =>
      fill(
        box(index * 76, horizon + 4, 72, 26),
        mix(tone(light, random.pick('#3f6478', '#b0a27c', '#8c3f35', '#d8d3c4', '#4d6b51'), 0.1), light.ink, 0.15),
      ),
    ) +
    many(7, () => {
      const [fx, fy] = [random.range(60, WIDTH - 60), random.range(horizon - 150, horizon - 60)];
      return (
        stroke(line([fx, fy + 44], [fx, fy - 26]), light.ink, 2.4) +
        fill(`M${n(fx)} ${n(fy - 26)}q24 -10 58 0q-6 16 0 34q-30 -8 -58 0Z`, mix(tone(light, home), light.ink, 0.1))
      );
    });
  const towers = many(2, (index) => {
    const tx = index === 0 ? 250 : 1640;
    return (
      stroke(line([tx, horizon - 190], [tx, 90]), mix(light.ink, light.haze, 0.3), 12) +
      fill(box(tx - 76, 36, 152, 76), mix(light.ink, light.haze, 0.22)) +
      many(15, (k) =>
        fill(
          oval(tx - 58 + (k % 5) * 29, 52 + Math.floor(k / 5) * 22, 9, 8),
          night ? '#fffbe6' : mix(light.skyLow, light.ink, 0.1),
        ),
      ) +
      (night
        ? glow(canvas, tx, 74, 520, '#fff6d8', 0.7) +
          fill(
            polygon(
              [tx - 60, 100],
              [tx + 60, 100],
              [index === 0 ? 1500 : 1000, HEIGHT],
              [index === 0 ? 300 : 200, HEIGHT],
            ),
            '#fff6d8',
            0.05,
          )
        : '')
    );
  });
  const player = (
    right: number,
    far: number,
    pose: 'run' | 'kick' | 'stand' | 'cast' | 'hips',
    left: boolean,
    kit: string,
  ): string => {
    const [px, py] = view(right, far);
    const s = 2150 / far;
    return (
      fill(lens(px + s * 0.1, py + s * 0.01, s * 0.72, s * 0.09), light.ink, 0.38) +
      figure(canvas, {
        x: px,
        y: py,
        height: s,
        pose,
        left,
        head: 'hair',
        shirt: kit,
        trousers: kit === away ? '#2c3440' : '#e3dfd2',
        distance: night ? 0 : Math.min(0.25, far / 220),
      })
    );
  };
  const shift = random.range(-0.8, 0.6);
  const [bx, by] = view(2.45 + shift, 8.5, 0.42);
  const others = many(9 + (canvas.variant % 3), (index) => {
    const far = 44 - index * 2.6 + random.spread(0, 1.4);
    return player(
      random.range(-18, 13),
      far,
      random.pick('run', 'run', 'stand', 'hips'),
      random.chance(0.5),
      index % 2 === 0 ? home : away,
    );
  });
  return (
    (night ? sky(canvas, horizon, 960) : sky(canvas, horizon, 620)) +
    treeLine(canvas, -40, WIDTH + 40, horizon - 180, 150, 0.6, 8) +
    mist(canvas, horizon - 250, 160, 0.25) +
    towers +
    stand +
    pitch +
    chalk +
    goal +
    others +
    player(14.2, 23.5, 'cast', true, '#c9b23c') +
    player(7.6, 17, 'run', true, away) +
    player(-4.4 + shift, 12.5, 'run', false, home) +
    player(-1.4 - shift, 15, 'run', false, away) +
    player(4.2 + shift, 9.6, 'run', true, away) +
    player(1.5 + shift, 8.6, 'kick', false, home) +
    fill(oval(bx, by, 15, 15), '#fbfaf2') +
    fill(polygon([bx - 7, by - 3], [bx, by - 9], [bx + 7, by - 3], [bx + 4, by + 6], [bx - 4, by + 6]), light.ink) +
    fill(
      many(26, () => oval(bx - random.range(10, 90), by + random.range(4, 34), 2.6, 2)),
      mix(grass, light.ink, 0.4),
    ) +
    (light.hour === 'rain' ? rain(canvas) : '')
  );
}
