import { openStore } from '#db/store.ts';
import { openViewDesk } from './view-desk.ts';
import { writeViews } from './write-views.ts';

/**
 * A process that counts and writes a hundred times, as several processes of one newspaper do at once: a view of article 1 with a
 * name of its own each time, and one of article 2 that every process is told of.
 */
const [file = '', hour = '0', which = '0'] = process.argv.slice(2);
const metrics = openStore(file, 'normal');
const desk = openViewDesk();
const counted = { sectionId: 'thoi-su', hour: Number(hour) };
for (let turn = 0; turn < 100; turn += 1) {
  desk.tally.add({ ...counted, number: 1, name: Number(which) * 1000 + turn });
  desk.tally.add({ ...counted, number: 2, name: 1_000_000 + turn });
  await writeViews(desk, () => metrics, 0);
}
metrics.close();
