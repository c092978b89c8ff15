import { sampan } from './boats.ts';
import { stiltHouse } from './buildings.ts';
import { figure } from './figures.ts';
import { type Canvas, curve, fill, glow, HEIGHT, line, many, n, type Point, shade, stroke, WIDTH } from './ink.ts';
import { mix, tone } from './palette.ts';
import { blades, hyacinth, nipa, treeLine } from './plants.ts';
import { birds, mist, reflection, sky, water } from './sky-water.ts';
import { tradingBoat } from './trading-boat.ts';

/** A wide river at first light: a rower on the right third, a far bank in haze, nipa in the corner. */
export function riverDawn(canvas: Canvas): string {
  const { random, light } = canvas;
  const horizon = random.range(520, 600);
  const sunX = random.range(520, 720);
  const [boatX, boatY] = [random.range(1180, 1330), horizon + random.range(260, 320)];
  return (
    sky(canvas, horizon, sunX) +
    treeLine(canvas, 600, WIDTH + 60, horizon + 2, 46, 0.72, 9) +
    mist(canvas, horizon - 4, 80, 0.6) +
    water(canvas, horizon, sunX, 0.25) +
    reflection(canvas, 900, WIDTH + 200, horizon, 60, shade(light, 0.7), 0.25) +
    treeLine(canvas, -60, 480, horizon + 16, 84, 0.5, 9) +
    reflection(canvas, -160, 480, horizon + 16, 110, shade(light, 0.55), 0.35) +
    stiltHouse(canvas, 250, horizon + 26, 150, 0.42, true) +
    stiltHouse(canvas, 405, horizon + 24, 110, 0.48) +
    mist(canvas, horizon + 18, 60, 0.5) +
    liftNet(canvas, random.range(830, 930), horizon + 74, 240) +
    sampan(canvas, { x: random.range(560, 700), y: horizon + 96, length: 170, distance: 0.36, left: true }) +
    sampan(canvas, {
      x: boatX,
      y: boatY,
      length: 520,
      load: random.pick('nets', 'greens'),
      passengers: canvas.variant % 3 === 1 ? 1 : 0,
    }) +
    birds(canvas, random.range(900, 1300), horizon * 0.42, 11, 15, shade(light, 0.25)) +
    hyacinth(canvas, random.range(600, 760), HEIGHT - 90, 420, 34) +
    nipa(canvas, 60, HEIGHT + 40, 620, light.ink, 15, -0.25) +
    blades(canvas, 0, 420, HEIGHT + 20, 170, 90, light.ink, 0.2)
  );
}

function liftNet(canvas: Canvas, x: number, y: number, size: number): string {
  const { light, random } = canvas;
  const ink = shade(light, 0.34);
  const [tipX, tipY] = [x - size * 0.42, y - size * 0.78];
  const net = many(
    9,
    (index) =>
      `M${n(tipX)} ${n(tipY)}Q${n(tipX - size * 0.4 + index * size * 0.09)} ${n(tipY + size * 0.3)} ${n(tipX - size * 0.5 + index * size * 0.125)} ${n(tipY + size * 0.5 + random.range(-4, 4))}`,
  );
  return (
    stroke(
      line([x, y + 8], [x - size * 0.1, y - size * 0.4]) +
        line([x + size * 0.16, y + 8], [x - size * 0.04, y - size * 0.36]) +
        line([x + size * 0.3, y - size * 0.24], [tipX, tipY]),
      ink,
      4,
    ) +
    stroke(net, ink, 1.4, 0.7) +
    stroke(
      `M${n(tipX - size * 0.5)} ${n(tipY + size * 0.5)}Q${n(tipX)} ${n(tipY + size * 0.66)} ${n(tipX + size * 0.5)} ${n(tipY + size * 0.5)}`,
      ink,
      2.4,
    ) +
    reflection(canvas, x - size * 0.1, x + size * 0.2, y + 6, 60, ink, 0.35)
  );
}

/** A floating market: trading boats at three depths, sampans threading between them. */
export function floatingMarket(canvas: Canvas): string {
  const { random } = canvas;
  const horizon = random.range(400, 450);
  const sunX = random.range(900, 1300);
  const goods = (): string => random.pick('#c8872f', '#8a9a3f', '#b8a24a', '#b5603a', '#cfae4b');
  const far = many(7, (index) =>
    tradingBoat(
      canvas,
      90 + index * 285 + random.spread(0, 50),
      horizon + 58 + random.range(0, 22),
      random.range(190, 250),
      0.58,
      random.chance(0.5),
      goods(),
    ),
  );
  const middle = many(3, (index) =>
    tradingBoat(
      canvas,
      170 + index * 720 + random.spread(0, 60),
      horizon + 190 + (index % 2) * 36,
      random.range(420, 500),
      0.3,
      index % 2 === 0,
      goods(),
    ),
  );
  return (
    sky(canvas, horizon, sunX) +
    treeLine(canvas, -40, WIDTH + 40, horizon + 4, 74, 0.62, 15) +
    many(5, (index) => stiltHouse(canvas, 180 + index * 400 + random.spread(0, 80), horizon + 20, 150, 0.55)) +
    mist(canvas, horizon + 6, 70, 0.5) +
    water(canvas, horizon + 14, sunX, 0.6) +
    far +
    mist(canvas, horizon + 70, 120, 0.3) +
    sampan(canvas, { x: 640, y: horizon + 170, length: 210, distance: 0.36, load: 'greens' }) +
    middle +
    sampan(canvas, {
      x: random.range(420, 560),
      y: horizon + 380,
      length: 480,
      distance: 0.12,
      left: true,
      load: 'fruit',
      passengers: 1,
    }) +
    tradingBoat(canvas, random.range(1310, 1400), HEIGHT - 220, 980, 0.06, true, goods()) +
    sampan(canvas, {
      x: random.range(230, 330),
      y: HEIGHT - 130,
      length: 620,
      distance: 0,
      load: random.pick('greens', 'fruit'),
      passengers: 1,
    }) +
    hyacinth(canvas, 1500, HEIGHT - 30, 500, 30)
  );
}

/** A narrow canal under arching nipa, a monkey bridge, a rower going towards the light. */
export function palmCanal(canvas: Canvas): string {
  const { random, light } = canvas;
  const horizon = 540;
  const centre = random.range(820, 1000);
  const bank = (side: number, near: number, colour: string, high: number, amount: number): string =>
    many(amount, (index) =>
      nipa(
        canvas,
        centre + side * (near + index * near * 0.3),
        horizon + (near - 60) * 0.72 + 20,
        high * random.range(0.8, 1.15),
        mix(colour, light.ink, index * 0.06),
        7,
        side * 0.2,
      ),
    );
  const depths = [90, 150, 240, 380, 590].map((near, index) => {
    const distance = 0.66 - index * 0.14;
    const colour = mix(
      tone(light, '#56703f', Math.max(0, distance)),
      shade(light, Math.max(0, distance)),
      0.4 + index * 0.06,
    );
    const high = 150 + index * 130;
    const edge = horizon + (near - 60) * 0.72 + 24;
    return (
      many(2, (index) => {
        const side = index === 0 ? -1 : 1;
        const [from, to] = side < 0 ? [-20, centre - near + 30] : [centre + near - 30, WIDTH + 20];
        const dark = mix(colour, light.ink, 0.5);
        const lip = Array.from({ length: 12 }, (_, step): Point => {
          const x = from + ((to - from) * step) / 11;
          const off = Math.abs(x - centre) - near;
          return [x, edge + off * 0.3 + near * 0.05 + random.spread(0, near * 0.05)];
        });
        return (
          fill(`${curve([[from, edge - near * 0.1], ...lip, [to, edge - near * 0.1]])}Z`, dark) +
          blades(canvas, from, to, edge + near * 0.06, near * 0.42, 46, mix(colour, light.ink, 0.3), side * -0.15) +
          lip
            .map(([x, y]) =>
              blades(canvas, x - 70, x + 70, y, near * 0.24, 9, mix(colour, light.ink, 0.42), side * -0.3),
            )
            .join('')
        );
      }) +
      bank(-1, near, colour, high, 4) +
      bank(1, near, colour, high, 4) +
      reflection(
        canvas,
        centre - near - 260,
        centre - near + 50,
        edge + near * 0.12,
        near * 0.6,
        mix(colour, light.ink, 0.5),
        0.35,
      ) +
      reflection(
        canvas,
        centre + near - 50,
        centre + near + 260,
        edge + near * 0.12,
        near * 0.6,
        mix(colour, light.ink, 0.5),
        0.35,
      ) +
      (index === 1 ? monkeyBridge(canvas, centre, horizon + 70, 430) : '') +
      (index === 2
        ? sampan(canvas, {
            x: centre + 30,
            y: horizon + 196,
            length: 300,
            distance: 0.2,
            left: canvas.variant % 3 === 2,
            load: 'greens',
          })
        : '')
    );
  });
  return (
    sky(canvas, horizon, centre) +
    treeLine(canvas, -40, WIDTH + 40, horizon + 6, 190, 0.62, 14) +
    glow(canvas, centre, horizon - 40, 420, light.sun, 0.8) +
    water(canvas, horizon, centre, 0.55) +
    mist(canvas, horizon, 110, 0.6) +
    depths.join('') +
    sampan(canvas, {
      x: centre + (canvas.variant % 2 === 0 ? 170 : -150),
      y: HEIGHT - 210,
      length: 640,
      distance: 0.02,
      rower: 'row',
      passengers: 1 + (canvas.variant % 2),
      load: canvas.variant % 2 === 0 ? 'mats' : 'fruit',
    }) +
    birds(canvas, centre, 170, 5, 12, shade(light, 0.3))
  );
}

function monkeyBridge(canvas: Canvas, x: number, y: number, width: number): string {
  const { light, random } = canvas;
  const ink = shade(light, 0.22);
  const arch = (rise: number): string =>
    `M${n(x - width / 2)} ${n(y - rise * 0.55)}Q${n(x)} ${n(y - rise * 1.35)} ${n(x + width / 2)} ${n(y - rise * 0.55)}`;
  const props = many(5, (index) => {
    const px = x - width * 0.4 + index * width * 0.2;
    return (
      line([px - 12, y + 24], [px + 9, y - 124 + random.range(-6, 6)]) + line([px + 14, y + 24], [px - 9, y - 118])
    );
  });
  return (
    stroke(props, ink, 3) +
    stroke(arch(90), ink, 6) +
    stroke(arch(150), ink, 3) +
    figure(canvas, {
      x: x + width * 0.12,
      y: y - 84,
      height: 96,
      pose: 'walk',
      head: 'cone',
      shirt: '#7d4e46',
      distance: 0.2,
    })
  );
}
