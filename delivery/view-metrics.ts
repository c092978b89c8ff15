import { Counter, Gauge, type Registry } from 'prom-client';
import { BEACON_OUTCOMES } from '#domain/views/beacon.ts';
import { currentViewDesk } from '#server/views/view-desk.ts';

/** Tells of beacons by what became of them, and how long ago views were last written down. */
export function tellOfViews(registry: Registry): void {
  new Counter({
    name: 'lentrang_beacons_total',
    help: 'View beacons by what became of them.',
    labelNames: ['outcome'],
    registers: [registry],
    collect() {
      this.reset();
      for (const outcome of BEACON_OUTCOMES) this.inc({ outcome }, currentViewDesk().outcomes[outcome]);
    },
  });
  new Gauge({
    name: 'lentrang_views_written_age_seconds',
    help: 'Seconds since views were last written down; -1 before the first time.',
    registers: [registry],
    collect() {
      const { writtenAt } = currentViewDesk();
      this.set(writtenAt === undefined ? -1 : (Date.now() - writtenAt) / 1000);
    },
  });
  new Gauge({
    name: 'lentrang_views_waiting',
    help: 'Views that are not written down yet.',
    registers: [registry],
    collect() {
      this.set(currentViewDesk().tally.size);
    },
  });
}
