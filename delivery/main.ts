import { createServer } from 'node:http';
import { join } from 'node:path';
import next from 'next';
import { authSecretOf, EnvironmentError, mediaFolder, readEnvironment } from '#server/environment.ts';
import { createFront } from './front.ts';
import { PageCache } from './page-cache.ts';

const PROJECT = join(import.meta.dirname, '..');

/** A slow reader may keep the door open this long after the order to stop. */
const DRAIN_MS = 10_000;

async function start(): Promise<void> {
  const environment = readEnvironment(process.env);
  // next-auth takes both from the environment and nowhere else.
  process.env.NEXTAUTH_URL = environment.siteUrl;
  process.env.NEXTAUTH_SECRET = authSecretOf(environment);
  const pages = next({
    dev: false,
    dir: PROJECT,
    hostname: environment.host,
    port: environment.port,
  });
  await pages.prepare();
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 60_000, keepAliveTimeout: 15_000 },
    createFront({
      pages: pages.getRequestHandler(),
      cache: new PageCache(),
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
  say(`Readers   ${environment.siteUrl}/`);
  say(`Newsroom  ${environment.siteUrl}/toa-soan`);

  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), DRAIN_MS).unref();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

start().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof EnvironmentError ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(1);
});
