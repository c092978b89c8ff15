import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  casing: 'snake_case',
  schema: './db/metrics/schema.ts',
  out: './db/metrics/migrations',
});
