import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * Whether what is installed is what the committed lock file names: each package by name, version and content. The lock file
 * itself may differ after an install, because some registries leave out the optional packages of other systems and others
 * have them; npm then adds them and moves packages about.
 */

const ROOT = join(import.meta.dirname, '..');

type Lock = { readonly packages: Readonly<Record<string, { readonly version?: string; readonly integrity?: string }>> };

/** "name version content" of each package of a lock file, wherever in the tree it stands. */
function contentsOf(text: string): ReadonlySet<string> {
  const contents = new Set<string>();
  for (const [path, { version, integrity }] of Object.entries((JSON.parse(text) as Lock).packages)) {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (path !== '') contents.add(`${name} ${version} ${integrity}`);
  }
  return contents;
}

const committed = contentsOf(
  execFileSync('git', ['show', 'HEAD:package-lock.json'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }),
);
const installed = contentsOf(readFileSync(join(ROOT, 'node_modules', '.package-lock.json'), 'utf8'));
const strangers = [...installed].filter((content) => !committed.has(content));
if (installed.size === 0 || strangers.length > 0) {
  console.error(`Installed, but not in the committed lock file:\n${strangers.join('\n') || 'nothing is installed'}`);
  process.exit(1);
}
console.log(`${installed.size} packages are installed as the lock file names them.`);
