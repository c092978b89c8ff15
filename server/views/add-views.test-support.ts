import { openStore } from '#db/store.ts';
import { openViewDesk } from './view-desk.ts';
import { writeViews } from './write-views.ts';

/** A process that counts and writes a hundred times, as several processes of one newspaper do at once. */
const [file = '', hour = '0'] = process.argv.slice(2);
const metrics = openStore(file, 'normal');
const desk = openViewDesk();
for (let turn = 0; turn < 100; turn += 1) {
  desk.tally.add({ number: 1, sectionId: 'thoi-su', hour: Number(hour), views: 1 });
  desk.tally.add({ number: 2, sectionId: 'thoi-su', hour: Number(hour), views: 2 });
  await writeViews(desk, () => metrics, 0);
}
metrics.close();
