import { statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { lookAtJobs } from '#server/jobs/look-at-jobs.ts';
import { log } from './log.ts';
import type { PageCache } from './page-cache.ts';
import { tellOfViews } from './view-metrics.ts';

const registry = new Registry();

/** Seconds that the framework took for a page; their count is the number of pages rendered. */
export const renderSeconds = new Histogram({
  name: 'lentrang_render_seconds',
  help: 'Time the framework takes to render a page.',
  buckets: [0.005, 0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28],
  registers: [registry],
});

/** Answers by kind of address and class of status. */
const answers = new Counter({
  name: 'lentrang_answers_total',
  help: 'Answers by area and status class.',
  labelNames: ['area', 'status'],
  registers: [registry],
});

const LABELS = new Map<string, { readonly area: string; readonly status: string }>();

/** Counts an answer by the area of its address. */
export function countAnswer(area: 'reader' | 'newsroom' | 'beacon' | 'file', status: number): void {
  const key = `${area} ${status}`;
  const labels = LABELS.get(key) ?? { area, status: `${Math.floor(status / 100)}xx` };
  LABELS.set(key, labels);
  answers.inc(labels);
}

/** Makes the numbers of a process readable on the loopback address, for Prometheus. */
export function openMetrics(port: number, cache: PageCache, databaseFile: string): Server {
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string, read: () => number | Promise<number>) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        this.set(await read());
      },
    });
  gauge('lentrang_cache_hits', 'Pages answered from memory.', () => cache.counts.hits);
  gauge('lentrang_cache_misses', 'Pages not in memory when asked for.', () => cache.counts.misses);
  gauge('lentrang_cache_bytes', 'Bytes of pages in memory.', () => cache.bytes);
  gauge('lentrang_wal_bytes', 'Bytes of the write-ahead log.', () => sizeOf(`${databaseFile}-wal`));
  tellOfViews(registry);
  gauge('lentrang_jobs_waiting', 'Jobs that wait, also for their time.', async () => (await lookAtJobs()).waiting);
  gauge('lentrang_jobs_dead', 'Jobs that were given up.', async () => (await lookAtJobs()).dead);
  gauge('lentrang_jobs_overdue_seconds', 'How long the longest overdue job waits.', async () => {
    return (await lookAtJobs()).overdueSeconds;
  });
  const server = createServer(async (request, response) => {
    if (request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': registry.contentType });
    response.end(await registry.metrics());
  });
  server.on('error', (error) => log.error({ port, err: error }, 'metrics cannot be told'));
  return server.listen(port, '127.0.0.1');
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
