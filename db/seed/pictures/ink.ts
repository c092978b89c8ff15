import { type Light, mix } from './palette.ts';
import type { Random } from './random.ts';

export const WIDTH = 1920;

export const HEIGHT = 1280;

export type Point = readonly [x: number, y: number];

/** What every drawing function needs; defs collects the gradients it invents. */
export type Canvas = {
  readonly random: Random;
  readonly light: Light;
  readonly defs: string[];
  readonly variant: number;
};

type Stop = readonly [offset: number, colour: string, opacity?: number];

/** Rounds a coordinate: a tenth of a pixel is finer than print. */
export function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}

// fill-opacity, not opacity: the latter makes the renderer paint every shape on a canvas of its own.
function opacityOf(opacity: number, of: '' | 'fill-' | 'stroke-' = ''): string {
  return opacity < 1 ? ` ${of}opacity="${Math.round(opacity * 1000) / 1000}"` : '';
}

/** Fills a path. */
export function fill(path: string, colour: string, opacity = 1): string {
  return path === '' ? '' : `<path d="${path}" fill="${colour}"${opacityOf(opacity, 'fill-')}/>`;
}

/** Strokes a path with round ends. */
export function stroke(path: string, colour: string, width: number, opacity = 1): string {
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"${opacityOf(opacity, 'stroke-')}/>`;
}

/** Groups drawings under one opacity, so that overlaps do not show. */
export function layer(content: string, opacity: number, transform = ''): string {
  return `<g${opacityOf(opacity)}${transform === '' ? '' : ` transform="${transform}"`}>${content}</g>`;
}

/** Shows a drawing only inside a path. */
export function clipped(canvas: Canvas, path: string, content: string): string {
  const id = `g${canvas.defs.length}`;
  canvas.defs.push(`<clipPath id="${id}"><path d="${path}"/></clipPath>`);
  return `<g clip-path="url(#${id})">${content}</g>`;
}

/** Returns a closed path of straight sides. */
export function polygon(...points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z`;
}

/** Returns an open path of straight parts. */
export function line(...points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}`;
}

/** Returns a path for a rectangle. */
export function box(x: number, y: number, width: number, height: number): string {
  return `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}Z`;
}

/** Returns a path for an ellipse. */
export function oval(x: number, y: number, rx: number, ry: number): string {
  return `M${n(x - rx)} ${n(y)}a${n(rx)} ${n(ry)} 0 1 0 ${n(rx * 2)} 0a${n(rx)} ${n(ry)} 0 1 0 ${n(-rx * 2)} 0Z`;
}

/** Returns a thin lens lying flat: the mark of a brush, a ripple or a far cloud. */
export function lens(x: number, y: number, width: number, height: number): string {
  return `M${n(x - width / 2)} ${n(y)}q${n(width / 2)} ${n(-height)} ${n(width)} 0q${n(-width / 2)} ${n(height)} ${n(-width)} 0Z`;
}

/** Returns a smooth curve through the points. */
export function curve(points: readonly Point[], closed = false): string {
  const count = points.length;
  const at = (index: number): Point => {
    const wanted = closed ? (index + count) % count : Math.min(count - 1, Math.max(0, index));
    return points[wanted] ?? [0, 0];
  };
  let path = `M${n(at(0)[0])} ${n(at(0)[1])}`;
  for (let index = 0; index < (closed ? count : count - 1); index += 1) {
    const [p0, p1, p2, p3] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    path += `C${n(p1[0] + (p2[0] - p0[0]) / 6)} ${n(p1[1] + (p2[1] - p0[1]) / 6)} ${n(p2[0] - (p3[0] - p1[0]) / 6)} ${n(p2[1] - (p3[1] - p1[1]) / 6)} ${n(p2[0])} ${n(p2[1])}`;
  }
  return closed ? `${path}Z` : path;
}

/** Returns a bar from one point to another that narrows from one width to the other, with round ends. */
export function taper(from: Point, to: Point, fromWidth: number, toWidth: number): string {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const [nx, ny] = [-(to[1] - from[1]) / length / 2, (to[0] - from[0]) / length / 2];
  return (
    `M${n(from[0] + nx * fromWidth)} ${n(from[1] + ny * fromWidth)}L${n(to[0] + nx * toWidth)} ${n(to[1] + ny * toWidth)}` +
    `A${n(toWidth / 2)} ${n(toWidth / 2)} 0 0 0 ${n(to[0] - nx * toWidth)} ${n(to[1] - ny * toWidth)}` +
    `L${n(from[0] - nx * fromWidth)} ${n(from[1] - ny * fromWidth)}A${n(fromWidth / 2)} ${n(fromWidth / 2)} 0 0 0 ${n(from[0] + nx * fromWidth)} ${n(from[1] + ny * fromWidth)}Z`
  );
}

function stopsOf(stops: readonly Stop[]): string {
  return stops
    .map(
      ([at, colour, opacity]) =>
        `<stop offset="${at}" stop-color="${colour}"${opacity === undefined ? '' : ` stop-opacity="${opacity}"`}/>`,
    )
    .join('');
}

/** Defines a gradient across the filled shape, downwards unless told, and returns the fill that uses it. */
export function gradient(canvas: Canvas, stops: readonly Stop[], sideways = false): string {
  const id = `g${canvas.defs.length}`;
  canvas.defs.push(
    `<linearGradient id="${id}" x1="0" y1="0" x2="${sideways ? 1 : 0}" y2="${sideways ? 0 : 1}">${stopsOf(stops)}</linearGradient>`,
  );
  return `url(#${id})`;
}

/** Paints a soft round glow. */
export function glow(
  canvas: Canvas,
  x: number,
  y: number,
  radius: number,
  colour: string,
  strength: number,
  flat = 1,
): string {
  const id = `g${canvas.defs.length}`;
  canvas.defs.push(
    `<radialGradient id="${id}">${stopsOf([
      [0, colour, strength],
      [0.35, colour, strength * 0.45],
      [1, colour, 0],
    ])}</radialGradient>`,
  );
  return fill(oval(x, y, radius, radius * flat), `url(#${id})`);
}

/** Joins what a drawing function returns for 0, 1, 2 ... */
export function many(count: number, draw: (index: number) => string): string {
  let all = '';
  for (let index = 0; index < count; index += 1) all += draw(index);
  return all;
}

/** Returns an uneven line of points from left to right, rough at several scales. */
export function ridge(random: Random, fromX: number, toX: number, y: number, rise: number, step: number): Point[] {
  const points: Point[] = [];
  const [a, b, c] = [random.range(0, 9), random.range(0, 9), random.range(0, 9)];
  for (let x = fromX; x <= toX + step; x += step * random.range(0.6, 1.4)) {
    const wave = 0.5 + 0.24 * Math.sin(x / 173 + a) + 0.16 * Math.sin(x / 61 + b) + 0.1 * Math.sin(x / 23 + c);
    points.push([x, y - rise * (wave + random.range(-0.14, 0.14))]);
  }
  return points;
}

/** Returns the darkest ink thinned by distance. */
export function shade(light: Light, distance: number): string {
  return mix(light.ink, light.haze, distance);
}
