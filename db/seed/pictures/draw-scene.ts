import type { SceneName } from '../seed-article.ts';
import { cityStreet } from './city-scene.ts';
import { clinic } from './clinic-scene.ts';
import { bridgeScene, ferryScene } from './crossing-scenes.ts';
import { saltDrought, solarFarm } from './dry-scenes.ts';
import { nightLanterns, pagoda } from './evening-scenes.ts';
import { floodTide } from './flood-scene.ts';
import { football } from './football-scene.ts';
import { harvest } from './harvest-scene.ts';
import { type Canvas, HEIGHT, layer, WIDTH } from './ink.ts';
import { library } from './library-scene.ts';
import { orchard } from './orchard-scene.ts';
import { type Hour, lightOf } from './palette.ts';
import { mangrove, shrimpPond } from './pond-scenes.ts';
import { press } from './press.ts';
import { dragonBoat } from './race-scene.ts';
import { createRandom } from './random.ts';
import { riceField } from './rice-scenes.ts';
import { floatingMarket, palmCanal, riverDawn } from './river-scenes.ts';
import { school } from './school-scene.ts';
import { stage } from './stage-scene.ts';
import { marketStall } from './stall-scene.ts';
import { workshop } from './workshop-scene.ts';

type Scene = { readonly draw: (canvas: Canvas) => string; readonly hours: readonly [Hour, ...Hour[]] };

const SCENES: Readonly<Record<SceneName, Scene>> = {
  'river-dawn': { draw: riverDawn, hours: ['dawn', 'late', 'dusk', 'dawn'] },
  'rice-field': { draw: riceField, hours: ['noon', 'dawn', 'late', 'rain'] },
  'floating-market': { draw: floatingMarket, hours: ['dawn', 'late', 'noon'] },
  orchard: { draw: orchard, hours: ['noon', 'late', 'dawn'] },
  bridge: { draw: bridgeScene, hours: ['late', 'dawn', 'noon', 'dusk'] },
  'city-street': { draw: cityStreet, hours: ['late', 'noon', 'dusk', 'rain'] },
  school: { draw: school, hours: ['noon', 'dawn', 'late'] },
  clinic: { draw: clinic, hours: ['noon', 'dawn', 'dusk', 'rain'] },
  stage: { draw: stage, hours: ['night', 'dusk', 'night'] },
  football: { draw: football, hours: ['late', 'noon', 'night', 'rain'] },
  'dragon-boat': { draw: dragonBoat, hours: ['noon', 'late', 'dawn'] },
  mangrove: { draw: mangrove, hours: ['dawn', 'noon', 'late', 'rain'] },
  'flood-tide': { draw: floodTide, hours: ['rain', 'dusk', 'dawn'] },
  'shrimp-pond': { draw: shrimpPond, hours: ['noon', 'late', 'dawn'] },
  'market-stall': { draw: marketStall, hours: ['noon', 'late', 'dawn'] },
  harvest: { draw: harvest, hours: ['late', 'noon', 'dawn'] },
  'solar-farm': { draw: solarFarm, hours: ['noon', 'late', 'dawn'] },
  ferry: { draw: ferryScene, hours: ['late', 'noon', 'rain', 'dawn'] },
  pagoda: { draw: pagoda, hours: ['late', 'noon', 'dawn', 'dusk'] },
  library: { draw: library, hours: ['late', 'noon', 'dawn'] },
  'palm-canal': { draw: palmCanal, hours: ['dawn', 'noon', 'late', 'rain'] },
  'night-lanterns': { draw: nightLanterns, hours: ['night', 'dusk', 'night'] },
  'salt-drought': { draw: saltDrought, hours: ['late', 'noon', 'dawn'] },
  workshop: { draw: workshop, hours: ['late', 'noon', 'dawn'] },
};

/** Returns the SVG document of a scene; the variant sets the hour, the composition and which way it faces. */
export function drawScene(scene: SceneName, variant: number): string {
  const { draw, hours } = SCENES[scene];
  const turn = Math.abs(Math.trunc(variant));
  const canvas: Canvas = {
    random: createRandom(`${scene}/${turn}`),
    light: lightOf(hours[turn % hours.length] ?? hours[0]),
    defs: [],
    variant: turn,
  };
  const picture = draw(canvas);
  const facing = turn % 2 === 1 ? layer(picture, 1, `translate(${WIDTH} 0) scale(-1 1)`) : picture;
  const skin = press(canvas);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"><defs>${canvas.defs.join('')}</defs>${facing}${skin}</svg>`;
}
