import cluster from 'node:cluster';
import { join } from 'node:path';
import next from 'next';
import {
  authSecretOf,
  currentEnvironment,
  databaseFile,
  type Environment,
  EnvironmentError,
  mediaFolder,
} from '#server/environment.ts';
import { createFront } from './front.ts';
import { openMetrics } from './metrics.ts';
import { PageCache } from './page-cache.ts';
import { createMannerlyServer, drain } from './server.ts';

/** A process that dies at once must not be born again a hundred times a second. */
const RESPAWN_MS = 500;

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
      project: PROJECT,
    }),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EADDRINUSE' ? 'is in use' : `cannot be opened (${error.code ?? error.message})`;
      reject(new EnvironmentError(`Port ${environment.port} on ${environment.host} ${why}.`));
    });
    server.listen(environment.port, environment.host, resolve);
  });
  if (environment.metricsPort !== undefined) {
    const port = environment.metricsPort + (cluster.worker ? cluster.worker.id - 1 : 0);
    openMetrics(port, cache, databaseFile(environment.dataFolder));
  }
  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    drain(server, () => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** Several processes on one port, each with its own memory and the same freshness; one that dies is replaced. */
async function lead(environment: Environment): Promise<void> {
  let isStopping = false;
  let isOpen = false;
  for (let index = 0; index < environment.webWorkers; index += 1) cluster.fork();
  const stop = () => {
    isStopping = true;
    for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill('SIGTERM');
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  cluster.on('exit', (_worker, code) => {
    if (!isStopping && isOpen) setTimeout(() => cluster.fork(), RESPAWN_MS);
    else if (!isStopping) process.exit(code || 1);
    else if (Object.keys(cluster.workers ?? {}).length === 0) process.exit(isStopping ? 0 : code || 1);
  });
  await new Promise<void>((resolve) => {
    let listening = 0;
    cluster.on('listening', () => {
      listening += 1;
      if (listening === environment.webWorkers) resolve();
    });
  });
  isOpen = true;
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
