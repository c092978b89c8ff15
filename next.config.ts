import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { NextConfig } from 'next';

/** `lentrang prepare` bundles the reader script before it builds the pages. */
function readerScript(): string {
  const folder = join(process.cwd(), 'public', 'enhance');
  const file = existsSync(folder) ? readdirSync(folder).find((name) => name.startsWith('reader-')) : undefined;
  return `/enhance/${file ?? 'reader.js'}`;
}

const config: NextConfig = {
  env: { READER_SCRIPT: readerScript() },
  poweredByHeader: false,
  // The manual for agents is not ours to write.
  agentRules: false,
  // delivery compresses each page once and keeps it.
  compress: false,
  // Readers' pages lose the framework's scripts, so nothing may arrive later and be moved into place (architecture.md).
  htmlLimitedBots: /.*/u,
  // Types are a step of their own in `npm test`; a start should not repeat it.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  serverExternalPackages: ['better-sqlite3', '@node-rs/argon2', 'sharp'],
  experimental: { serverActions: { bodySizeLimit: '4mb' } },
};

export default config;
