import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const OUTPUT = join(import.meta.dirname, '..', '..', 'public', 'enhance');

/** The service worker keeps one name: browsers compare its bytes, and its address is `/sw.js`. */
const WORKER = 'sw.js';

/** Bundles the reader script into one file named after its content, beside it the service worker, and answers the script's address. */
export async function buildReaderScript(): Promise<string> {
  const script = await bundle('reader.ts', 'esm');
  const name = `reader-${createHash('sha256').update(script).digest('hex').slice(0, 12)}.js`;
  mkdirSync(OUTPUT, { recursive: true });
  for (const old of readdirSync(OUTPUT)) if (old !== name && old !== WORKER) rmSync(join(OUTPUT, old));
  if (!existsSync(join(OUTPUT, name))) writeFileSync(join(OUTPUT, name), script);
  writeFileSync(join(OUTPUT, WORKER), await bundle('service-worker.ts', 'iife'));
  return `/enhance/${name}`;
}

async function bundle(entry: string, format: 'esm' | 'iife'): Promise<string> {
  const result = await build({
    entryPoints: [join(import.meta.dirname, entry)],
    bundle: true,
    minify: true,
    format,
    target: 'es2022',
    write: false,
    legalComments: 'none',
  });
  return result.outputFiles[0]?.text ?? '';
}
