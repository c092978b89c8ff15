import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NextConfig } from 'next';

/** `lentrang prepare` bundles the reader script before it builds the pages; `integrity` names its very bytes. */
function readerScript(): { readonly address: string; readonly integrity: string } {
  const folder = join(process.cwd(), 'public', 'enhance');
  const file = existsSync(folder) ? readdirSync(folder).find((name) => name.startsWith('reader-')) : undefined;
  if (file === undefined) return { address: '/enhance/reader.js', integrity: '' };
  const hash = createHash('sha384')
    .update(readFileSync(join(folder, file)))
    .digest('base64');
  return { address: `/enhance/${file}`, integrity: `sha384-${hash}` };
}

const script = readerScript();

const config: NextConfig = {
  env: { READER_SCRIPT: script.address, READER_SCRIPT_INTEGRITY: script.integrity },
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
  // Without `delivery/` in front, in development, nobody else answers pictures.
  rewrites: async () =>
    process.env.NODE_ENV === 'development' ? [{ source: '/media/:file', destination: '/api/media/:file' }] : [],
  experimental: { serverActions: { bodySizeLimit: '4mb' } },
};

export default config;
