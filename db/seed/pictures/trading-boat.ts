import { heap } from './baskets.ts';
import { figure } from './figures.ts';
import { box, type Canvas, fill, line, many, n, oval, shade, stroke } from './ink.ts';
import { mix, tone } from './palette.ts';
import { reflection } from './sky-water.ts';

/** Draws a broad trading boat: red bow with a painted eye, cabin, and a pole hung with what it sells. */
export function tradingBoat(
  canvas: Canvas,
  x: number,
  y: number,
  l: number,
  distance: number,
  left: boolean,
  goods: string,
): string {
  const { random, light } = canvas;
  const side = left ? -1 : 1;
  const px = (part: number): number => x + part * l * side;
  const ink = shade(light, distance);
  const wood = mix(ink, tone(light, random.pick('#6d4f38', '#4d5d55', '#5b5347'), distance), 0.5);
  const red = mix(tone(light, '#a03f30', distance), ink, 0.15);
  const hull = `M${n(px(-0.5))} ${n(y - l * 0.13)}L${n(px(0.2))} ${n(y - l * 0.1)}Q${n(px(0.4))} ${n(y - l * 0.115)} ${n(px(0.54))} ${n(y - l * 0.22)}Q${n(px(0.48))} ${n(y)} ${n(px(0.32))} ${n(y + l * 0.02)}L${n(px(-0.46))} ${n(y + l * 0.02)}Z`;
  const bow = `M${n(px(0.29))} ${n(y - l * 0.105)}Q${n(px(0.42))} ${n(y - l * 0.125)} ${n(px(0.54))} ${n(y - l * 0.22)}Q${n(px(0.49))} ${n(y - l * 0.05)} ${n(px(0.4))} ${n(y - l * 0.015)}Q${n(px(0.34))} ${n(y - l * 0.05)} ${n(px(0.29))} ${n(y - l * 0.105)}Z`;
  const [eyeX, eyeY] = [px(0.415), y - l * 0.095];
  const roof = `M${n(px(-0.5))} ${n(y - l * 0.29)}Q${n(px(-0.27))} ${n(y - l * 0.36)} ${n(px(-0.03))} ${n(y - l * 0.285)}L${n(px(-0.05))} ${n(y - l * 0.265)}L${n(px(-0.5))} ${n(y - l * 0.265)}Z`;
  const pole = many(random.int(1, 2), (index) => {
    const [foot, tip] = [px(0.26 + index * 0.05), px(0.31 + index * 0.1)];
    const high = l * random.range(0.55, 0.72);
    return (
      stroke(line([foot, y - l * 0.1], [tip, y - high]), ink, l * 0.008) +
      many(6, (hang) => {
        const along = 0.99 - hang * 0.075;
        return fill(
          oval(
            foot + (tip - foot) * along + l * 0.014 * (hang % 2 === 0 ? -1 : 1),
            y - l * 0.1 - (high - l * 0.1) * along + l * 0.02,
            l * 0.016,
            l * 0.02,
          ),
          mix(tone(light, goods, distance), ink, random.range(0.05, 0.4)),
        );
      })
    );
  });
  return (
    reflection(canvas, x - l * 0.5, x + l * 0.5, y + l * 0.02, l * 0.4, ink, 0.45 - distance * 0.35) +
    pole +
    fill(box(Math.min(px(-0.46), px(-0.07)), y - l * 0.28, l * 0.39, l * 0.18), mix(ink, wood, 0.3)) +
    many(3, (index) =>
      fill(
        box(px(-0.4 + index * 0.11) - l * 0.03, y - l * 0.245, l * 0.06, l * 0.07),
        index === 1 ? tone(light, '#c79b58', distance) : light.ink,
        0.55,
      ),
    ) +
    fill(roof, mix(ink, tone(light, '#8d8a7a', distance), 0.55)) +
    heap(canvas, px(0.1), y - l * 0.1, l * 0.27, l * 0.11, goods, distance, l * 0.022) +
    figure(canvas, {
      x: px(0.25),
      y: y - l * 0.09,
      height: l * 0.27,
      pose: random.pick('stand', 'carry', 'point', 'hips'),
      left: random.chance(0.5),
      head: random.pick('cone', 'hair', 'cone'),
      shirt: random.pick('#8b5a50', '#536a73', '#8f875f'),
      distance,
    }) +
    fill(hull, wood) +
    fill(
      `M${n(px(-0.48))} ${n(y - l * 0.05)}L${n(px(0.42))} ${n(y - l * 0.04)}L${n(px(0.32))} ${n(y + l * 0.02)}L${n(px(-0.46))} ${n(y + l * 0.02)}Z`,
      ink,
      0.55,
    ) +
    fill(bow, red) +
    fill(oval(eyeX, eyeY, l * 0.026, l * 0.021), tone(light, '#ece2cc', distance)) +
    fill(oval(eyeX + side * l * 0.005, eyeY, l * 0.013, l * 0.013), light.ink) +
    stroke(
      `M${n(px(-0.5))} ${n(y - l * 0.13)}L${n(px(0.2))} ${n(y - l * 0.1)}Q${n(px(0.4))} ${n(y - l * 0.115)} ${n(px(0.54))} ${n(y - l * 0.22)}`,
      mix(wood, light.sun, 0.45),
      l * 0.008,
      0.8,
    )
  );
}
