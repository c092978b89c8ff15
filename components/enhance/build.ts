import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const OUTPUT = join(import.meta.dirname, '..', '..', 'public', 'enhance');

/** Bundles the reader script into one file named after its content, and answers its address. */
export async function buildReaderScript(): Promise<string> {
  const result = await build({
    entryPoints: [join(import.meta.dirname, 'reader.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    legalComments: 'none',
  });
  const script = result.outputFiles[0]?.text ?? '';
  const name = `reader-${createHash('sha256').update(script).digest('hex').slice(0, 12)}.js`;
  mkdirSync(OUTPUT, { recursive: true });
  for (const old of readdirSync(OUTPUT)) if (old !== name) rmSync(join(OUTPUT, old));
  if (!existsSync(join(OUTPUT, name))) writeFileSync(join(OUTPUT, name), script);
  return `/enhance/${name}`;
}
