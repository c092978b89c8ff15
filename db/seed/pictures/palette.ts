/** The hour and weather of a picture; every colour in it is pulled towards these few inks. */
export type Light = {
  readonly hour: Hour;
  readonly skyTop: string;
  readonly skyMiddle: string;
  readonly skyLow: string;
  readonly sun: string;
  /** What distance dissolves into. */
  readonly haze: string;
  /** The darkest ink, for near silhouettes. */
  readonly ink: string;
  /** Multiplied into local colours. */
  readonly tint: string;
  /** Height of the sun over the horizon as a share of the sky; below zero: no disc. */
  readonly sunHeight: number;
};

export type Hour = 'dawn' | 'noon' | 'late' | 'rain' | 'dusk' | 'night';

const LIGHTS: Readonly<Record<Hour, Light>> = {
  dawn: {
    hour: 'dawn',
    skyTop: '#7f98a6',
    skyMiddle: '#d9c0a6',
    skyLow: '#f4d9b0',
    sun: '#fff3d6',
    haze: '#e3cdb0',
    ink: '#27323a',
    tint: '#f2dccb',
    sunHeight: 0.24,
  },
  noon: {
    hour: 'noon',
    skyTop: '#6d9db5',
    skyMiddle: '#aecbd2',
    skyLow: '#e4e8dc',
    sun: '#fffdf0',
    haze: '#cfdcd6',
    ink: '#1f312d',
    tint: '#fbf8ec',
    sunHeight: -1,
  },
  late: {
    hour: 'late',
    skyTop: '#6f8a97',
    skyMiddle: '#dcb680',
    skyLow: '#f3cd86',
    sun: '#fff0c2',
    haze: '#e2bd86',
    ink: '#33271d',
    tint: '#f7dcae',
    sunHeight: 0.36,
  },
  rain: {
    hour: 'rain',
    skyTop: '#6c7a80',
    skyMiddle: '#98a5a7',
    skyLow: '#c6cdc9',
    sun: '#e8ebe6',
    haze: '#b1bbb9',
    ink: '#232e32',
    tint: '#cbd5d6',
    sunHeight: -1,
  },
  dusk: {
    hour: 'dusk',
    skyTop: '#31435f',
    skyMiddle: '#8d6d7c',
    skyLow: '#e79f69',
    sun: '#ffd79b',
    haze: '#a87d76',
    ink: '#191d2b',
    tint: '#c3a6a6',
    sunHeight: 0.12,
  },
  night: {
    hour: 'night',
    skyTop: '#111a2b',
    skyMiddle: '#1f2d45',
    skyLow: '#43465a',
    sun: '#ffd996',
    haze: '#39425a',
    ink: '#0a0e17',
    tint: '#8287a0',
    sunHeight: -1,
  },
};

/** Returns the inks of an hour. */
export function lightOf(hour: Hour): Light {
  return LIGHTS[hour];
}

function channels(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function toHex(red: number, green: number, blue: number): string {
  const value = (Math.round(red) << 16) | (Math.round(green) << 8) | Math.round(blue);
  return `#${value.toString(16).padStart(6, '0')}`;
}

/** Mixes two colours; a share of 0 is the first, of 1 the second. */
export function mix(first: string, second: string, share: number): string {
  const part = Math.min(1, Math.max(0, share));
  const [r1, g1, b1] = channels(first);
  const [r2, g2, b2] = channels(second);
  return toHex(r1 + (r2 - r1) * part, g1 + (g2 - g1) * part, b1 + (b2 - b1) * part);
}

/** Returns a local colour as this light shows it at a distance: 0 is at hand, 1 is lost in haze. */
export function tone(light: Light, colour: string, distance = 0): string {
  const [r, g, b] = channels(colour);
  const [tr, tg, tb] = channels(light.tint);
  return mix(toHex((r * tr) / 255, (g * tg) / 255, (b * tb) / 255), light.haze, distance);
}
