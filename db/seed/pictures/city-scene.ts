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
  layer,
  lens,
  line,
  many,
  oval,
  polygon,
  stroke,
  WIDTH,
} from './ink.ts';
import { mix, tone } from './palette.ts';
import { tree } from './plants.ts';
import { rain } from './press.ts';
import { mist, reflection, sky } from './sky-water.ts';
import { houses, rider, wires } from './street.ts';
import { lookAt } from './view.ts';

/** A street of tube houses at its busiest: motorbikes come and go under trees and wires. */
export function cityStreet(canvas: Canvas): string {
  const { random, light } = canvas;
  const horizon = random.range(640, 700);
  const vanish = random.range(820, 1080);
  const view = lookAt(vanish, horizon, 2.1, 1150);
  const asphalt = mix(tone(light, '#6d6b68'), light.ink, 0.2);
  const wet = light.hour === 'rain' || light.hour === 'dusk';
  const road =
    fill(
      box(0, horizon, WIDTH, HEIGHT - horizon),
      gradient(canvas, [
        [0, mix(asphalt, light.haze, 0.7)],
        [0.3, mix(asphalt, light.haze, 0.15)],
        [1, mix(asphalt, light.ink, 0.45)],
      ]),
    ) +
    many(2, (index) =>
      fill(
        polygon(
          view(index === 0 ? -7.4 : 7.4, 200),
          view(index === 0 ? -7.4 : 7.4, 2),
          view(index === 0 ? -5 : 5, 2),
          view(index === 0 ? -5 : 5, 200),
        ),
        mix(tone(light, '#a39a88'), light.ink, 0.22),
      ),
    ) +
    many(12, (index) =>
      fill(
        polygon(
          view(-0.08, 3.6 + index * 4),
          view(0.08, 3.6 + index * 4),
          view(0.08, 5.4 + index * 4),
          view(-0.08, 5.4 + index * 4),
        ),
        light.skyLow,
        0.55,
      ),
    ) +
    fill(
      many(170, () => {
        const far = random.range(3, 40);
        const [px, py] = view(random.range(-5, 5), far);
        return lens(px, py, 900 / far, (wet ? 70 : 26) / far);
      }),
      light.skyLow,
      wet ? 0.2 : 0.09,
    );
  const trees = many(5, (back) => {
    const far = 9 + (4 - back) * 8;
    const [tx, ty] = view(-5.9, far);
    return tree(
      canvas,
      tx,
      ty,
      8800 / far,
      mix(tone(light, '#55713f', Math.min(0.55, far / 70)), light.ink, 0.12),
      0.55,
    );
  });
  const riders = many(15 + (canvas.variant % 3) * 3, (index) => {
    const total = 15 + (canvas.variant % 3) * 3;
    const far = 4.9 + (total - 1 - index) ** 1.5 * 0.5;
    const right = index % 2 === 0 ? random.range(0.7, 4.2) : random.range(-4.2, -0.7);
    const [rx, ry] = view(right, far);
    return (
      rider(canvas, rx, ry, 1900 / far, right > 0) +
      (wet ? reflection(canvas, rx - 260 / far, rx + 260 / far, ry + 20 / far, 900 / far, light.ink, 0.2) : '')
    );
  });
  const [wx, wy] = view(-5.4, 6.3);
  return (
    sky(canvas, horizon, vanish + 60) +
    layer(
      many(9, (index) => townHouse(canvas, vanish - 330 + index * 74, horizon + 14, 70, random.range(110, 230), 0.66)),
      1,
    ) +
    mist(canvas, horizon - 60, 260, 0.5) +
    road +
    houses(canvas, view, 7.4) +
    glow(canvas, vanish, horizon - 60, 520, light.sun, 0.55) +
    trees +
    wires(canvas, view, 5.8) +
    riders +
    figure(canvas, { x: wx, y: wy, height: 420, pose: 'carry', head: 'cone', shirt: '#8a5046' }) +
    stroke(
      curve([
        [wx - 150, wy - 315],
        [wx, wy - 338],
        [wx + 160, wy - 312],
      ]),
      light.ink,
      8,
    ) +
    many(2, (index) => {
      const bx = wx + (index === 0 ? -145 : 155);
      return (
        stroke(line([bx, wy - 314], [bx - 54, wy - 96]) + line([bx, wy - 314], [bx + 54, wy - 96]), light.ink, 2.4) +
        fill(
          polygon([bx - 66, wy - 100], [bx + 66, wy - 100], [bx + 44, wy - 52], [bx - 44, wy - 52]),
          mix(tone(light, '#9b7848'), light.ink, 0.35),
        ) +
        many(9, (k) =>
          fill(
            oval(bx - 50 + k * 12.5, wy - 104 - (k % 3) * 9, 15, 14),
            mix(tone(light, index === 0 ? '#7e9444' : '#c98f38'), light.ink, 0.1 + (k % 3) * 0.1),
          ),
        )
      );
    }) +
    (light.hour === 'rain' ? rain(canvas) : '')
  );
}
