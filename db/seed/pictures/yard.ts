import { type Figure, figure } from './figures.ts';
import { box, type Canvas, fill, gradient, HEIGHT, lens, line, many, stroke, WIDTH } from './ink.ts';
import { mix } from './palette.ts';
import { lookAt } from './view.ts';

/** Paints a paved yard from the horizon down, its slabs in perspective. */
export function yard(canvas: Canvas, horizon: number, colour: string): string {
  const { light, random } = canvas;
  const view = lookAt(900, horizon - 60, 2.4, 1050);
  return (
    fill(
      box(0, horizon, WIDTH, HEIGHT - horizon),
      gradient(canvas, [
        [0, mix(colour, light.haze, 0.3)],
        [1, mix(colour, light.ink, 0.32)],
      ]),
    ) +
    stroke(
      many(15, (index) => line(view(-60, 3 + index * 1.6), view(60, 3 + index * 1.6))) +
        many(31, (index) => line(view(-30 + index * 2, 26), view(-30 + index * 2, 2.4))),
      light.ink,
      1.6,
      0.12,
    ) +
    fill(
      many(90, () => {
        const y = random.range(horizon + 6, HEIGHT);
        return lens(random.range(0, WIDTH), y, (y - horizon) * random.range(0.2, 0.8), 2 + (y - horizon) * 0.02);
      }),
      light.skyLow,
      0.12,
    )
  );
}

/** Draws a person with the shadow at their feet. */
export function figureWithShadow(canvas: Canvas, person: Figure): string {
  return (
    fill(
      lens(
        person.x - person.height * 0.12,
        person.y + person.height * 0.01,
        person.height * 0.62,
        person.height * 0.075,
      ),
      canvas.light.ink,
      0.3,
    ) + figure(canvas, person)
  );
}
