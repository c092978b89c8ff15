import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { migrateStore } from '#db/migrate.ts';
import { openStore, type Store } from '#db/store.ts';
import type { Newsroom } from '../fixture.test-support.ts';

/** Fresh counters beside a newsroom's own file. */
export function openMetrics(newsroom: Newsroom): Store & { readonly file: string } {
  const file = join(newsroom.folder, 'metrics.db');
  migrateStore(file, 'metrics');
  return { ...openStore(file, 'normal'), file };
}

/** Every row of a table of counters. */
export function countersOf(metrics: Store, table: string): readonly Record<string, unknown>[] {
  return metrics.read.all<Record<string, unknown>>(sql.raw(`SELECT * FROM ${table}`));
}
