import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import { isatty } from 'node:tty';
import type { Environment } from '#server/environment.ts';
import { log } from './log.ts';
import { RETIRE } from './retire.ts';

/** A process that dies at once must not be born again a hundred times a second. */
const RESPAWN_MS = 500;

/** A process that does not open its door in this time never will. */
const OPENING_MS = 60_000;

const STANDARD_INPUT = 0;

/**
 * Leads several processes on one port, each with its own memory and the same freshness. One that dies is replaced; SIGHUP
 * replaces one after another by processes of the program as it is on the disk now, with the door open all the time. Resolves
 * when all are open.
 */
export async function lead(environment: Environment): Promise<void> {
  const places = new Map<Worker, number>();
  let isOpen = false;
  let isStopping = false;

  /** A process in one of the places; each place has its own port for metrics. */
  const fork = (place: number): Worker => {
    const { metricsPort } = environment;
    const worker = cluster.fork(metricsPort === undefined ? {} : { METRICS_PORT: String(metricsPort + place) });
    places.set(worker, place);
    return worker;
  };

  const isEmpty = (place: number) => ![...places.values()].includes(place);

  const stop = () => {
    isStopping = true;
    for (const worker of places.keys()) worker.process.kill('SIGTERM');
  };

  /** Opens a second process in the place and lets the first go. If the second does not open, the first stays. */
  const renew = async (worker: Worker, place: number): Promise<void> => {
    const next = fork(place);
    const patience = setTimeout(() => next.process.kill('SIGKILL'), OPENING_MS);
    const isGood = await opened(next, environment.port);
    clearTimeout(patience);
    if (isStopping) return;
    if (!isGood) throw new Error('a new process did not open; the present ones stay');
    if (!places.has(worker)) return;
    const gone = once(worker, 'exit');
    worker.send(RETIRE);
    await gone;
  };

  const renewAll = async (): Promise<void> => {
    for (const [worker, place] of [...places]) if (!isStopping && places.has(worker)) await renew(worker, place);
    log.info({ pids: [...places.keys()].map(({ process }) => process.pid) }, 'every process is new');
  };

  cluster.on('exit', (worker, code) => {
    const place = places.get(worker) ?? 0;
    places.delete(worker);
    if (isStopping && places.size === 0) process.exit(0);
    if (isStopping) return;
    if (!isOpen) process.exit(code || 1);
    if (!isEmpty(place)) return;
    log.error({ pid: worker.process.pid, code }, 'a process died');
    setTimeout(() => isStopping || fork(place), RESPAWN_MS);
  });
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  const hasTerminal = isatty(STANDARD_INPUT);
  let renewing = Promise.resolve();
  process.on('SIGHUP', () => {
    // The terminal has gone, and with it whoever could stop us.
    if (hasTerminal && !isatty(STANDARD_INPUT)) return stop();
    renewing = renewing
      .then(renewAll)
      .catch((error: unknown) => log.error({ err: error }, 'not all processes could be renewed'));
  });

  const first = Array.from({ length: environment.webWorkers }, (_, place) => fork(place));
  await Promise.all(first.map((worker) => opened(worker, environment.port)));
  isOpen = true;
}

/** Whether a process opens its door; false when it ends before. */
function opened(worker: Worker, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    worker.once('exit', () => resolve(false));
    worker.on('listening', (address) => {
      if (address.port === port) resolve(true);
    });
  });
}
