import cluster from 'node:cluster';
import { join } from 'node:path';
import next from 'next';
import {
  authSecretOf,
  currentEnvironment,
  databaseFile,
  type Environment,
  EnvironmentError,
  maintenanceFile,
  mediaFolder,
} from '#server/environment.ts';
import { startChores } from './chores.ts';
import { Closing } from './closing.ts';
import { createFront } from './front.ts';
import { lead } from './lead.ts';
import { openMetrics } from './metrics.ts';
import { writeMoved } from './moved.ts';
import { PageCache } from './page-cache.ts';
import { RETIRE, retire } from './retire.ts';
import { createMannerlyServer, drain } from './server.ts';
import { keepViews } from './view-keeper.ts';

/** Counts are written at the end only if the database can be had at once. */
const FAREWELL_WRITE_MS = 1500;

const PROJECT = join(import.meta.dirname, '..');

/** One process of the program: the framework behind the door. */
async function serve(environment: Environment): Promise<void> {
  // next-auth takes both from the environment and nowhere else.
  process.env.NEXTAUTH_URL = environment.siteUrl;
  process.env.NEXTAUTH_SECRET = authSecretOf(environment);
  const pages = next({ dev: false, dir: PROJECT, hostname: environment.host, port: environment.port });
  await pages.prepare();
  const cache = new PageCache();
  const server = createMannerlyServer(
    createFront({
      pages: pages.getRequestHandler(),
      cache,
      siteUrl: environment.siteUrl,
      mediaFolder: mediaFolder(environment.dataFolder),
      closing: new Closing(maintenanceFile(environment.dataFolder)),
      project: PROJECT,
      indexNowKey: environment.indexNow?.key,
    }),
    environment.siteUrl,
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EADDRINUSE' ? 'is in use' : `cannot be opened (${error.code ?? error.message})`;
      reject(new EnvironmentError(`Port ${environment.port} on ${environment.host} ${why}.`));
    });
    server.listen(environment.port, environment.host, resolve);
  });
  if (environment.metricsPort !== undefined)
    openMetrics(environment.metricsPort, cache, databaseFile(environment.dataFolder));
  const views = keepViews({ isFirst: (cluster.worker?.id ?? 1) === 1 });
  const stopChores = startChores();
  let isStopping = false;
  // Jobs end while readers are let go; counts are written when the last reader has gone.
  let chores: Promise<void> | undefined;
  const leave = () => {
    setTimeout(() => process.exit(0), FAREWELL_WRITE_MS);
    void Promise.all([views.stop(), writeMoved(), chores]).finally(() => process.exit(0));
  };
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    chores ??= stopChores();
    drain(server, leave);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  // What a lost terminal or an order to renew means is the leader's to decide.
  process.on('SIGHUP', () => cluster.isPrimary && stop());
  process.on('message', (word) => {
    if (word !== RETIRE || isStopping) return;
    chores ??= stopChores();
    retire(server, leave, stop);
  });
}

async function start(): Promise<void> {
  const environment = currentEnvironment();
  const isLeading = environment.webWorkers > 1 && cluster.isPrimary;
  await (isLeading ? lead(environment) : serve(environment));
  if (!cluster.isPrimary) return;
  process.stdout.write(`Readers   ${environment.siteUrl}/\nNewsroom  ${environment.siteUrl}/toa-soan\n`);
}

start().catch((error: unknown) => {
  const told = error instanceof EnvironmentError ? error.message : error instanceof Error ? error.stack : error;
  process.stderr.write(`${String(told)}\n`);
  process.exit(1);
});
