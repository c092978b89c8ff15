import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMAND, COMMAND_EXCEPTIONS, EXCEPTIONS, LAYERS } from './layers.ts';
import { type Import, isTest, MISSING, readSourceFiles, type SourceFile } from './source-files.ts';

/** The folders that the rules are about. */
export const FOLDERS = ['app', 'cli', 'components', 'db', 'delivery', 'domain', 'e2e', 'server', 'tooling'];

const MOST_LINES = 300;
const MOST_DEPENDENCIES = 30;
const NO_HOMES = /(?:^|\/)(?:lib|utils?|helpers?|hooks|types|services)\//u;
const BARREL = /(?:^|\/)index\.tsx?$/u;
const READER = /^(?:app\/\(reader\)|components\/reader)\//u;

const matches = (patterns: readonly RegExp[], text: string) => patterns.some((pattern) => pattern.test(text));

function isException(from: string, target: string): boolean {
  return EXCEPTIONS.some((exception) => exception.from.test(from) && exception.to.test(target));
}

function breakOf(path: string, { kind, target, typesOnly }: Import): string | undefined {
  const layer = LAYERS.find((candidate) => candidate.files.test(path));
  if (!layer) return 'belongs to no layer';
  if (isException(path, target) || target.endsWith(MISSING)) return undefined;
  if (kind === 'package') return matches(layer.packages, target) ? undefined : `${layer.name} may not import ${target}`;
  if (matches(layer.own, target)) return undefined;
  if (!matches(layer.types ?? [], target)) return `${layer.name} may not import ${target}`;
  return typesOnly ? undefined : `${layer.name} may import only types of ${target}`;
}

function layerBreaks(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((file) => !isTest(file.path))
    .flatMap((file) =>
      file.imports
        .map((each) => breakOf(file.path, each))
        .filter((found) => found !== undefined)
        .map((found) => `${file.path}: ${found}`),
    );
}

function commandBreaks(files: readonly SourceFile[]): readonly string[] {
  const allowed = (from: string, to: string) =>
    COMMAND_EXCEPTIONS.some((exception) => exception.from === from && exception.to.includes(to));
  return files
    .filter((file) => COMMAND.test(file.path) && !isTest(file.path))
    .flatMap((file) =>
      file.imports
        .filter(({ target, typesOnly }) => COMMAND.test(target) && !typesOnly && !allowed(file.path, target))
        .map(({ target }) => `${file.path}: a command may not call the command ${target}`),
    );
}

function missingFiles(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) =>
    file.imports
      .filter(({ target }) => target.endsWith(MISSING))
      .map(({ target }) => `${file.path}: imports ${target}`),
  );
}

/** Circles of imports, types included, each told once from its first file in the alphabet. */
function cycles(files: readonly SourceFile[]): readonly string[] {
  const next = new Map(
    files.map((file) => [file.path, file.imports.filter((each) => each.kind === 'own').map((each) => each.target)]),
  );
  const done = new Set<string>();
  const found = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path);
    if (at >= 0) {
      const circle = way.slice(at);
      const first = circle.indexOf(circle.toSorted()[0] ?? path);
      const told = [...circle.slice(first), ...circle.slice(0, first)];
      found.add(`${told[0]}: is in a circle: ${[...told, told[0]].join(' → ')}`);
      return;
    }
    if (done.has(path)) return;
    for (const target of next.get(path) ?? []) visit(target, [...way, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return [...found];
}

function habits(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const breaks: string[] = [];
    if (file.lines > MOST_LINES) breaks.push(`has ${file.lines} lines`);
    if (NO_HOMES.test(file.path)) breaks.push('lies in a folder whose name says nothing');
    if (BARREL.test(file.path)) breaks.push('is a barrel');
    if (file.usesAny) breaks.push('uses any');
    if (file.silencesTypes) breaks.push('silences the type checker');
    if (file.isClient && READER.test(file.path)) breaks.push('is a client component on readers’ pages');
    return breaks.map((each) => `${file.path}: ${each}`);
  });
}

function packageBreaks(root: string): readonly string[] {
  const {
    dependencies = {},
    devDependencies = {},
  }: Record<string, Record<string, string>> = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const loose = Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version))
    .map(([name, version]) => `package.json: ${name} is not pinned (${version})`);
  const count = Object.keys(dependencies).length;
  return count > MOST_DEPENDENCIES ? [...loose, `package.json: has ${count} production dependencies`] : loose;
}

/** Everything in a source tree that breaks the architecture, a line each: `file: what is wrong`. */
export function findBreaks(root: string): readonly string[] {
  const files = readSourceFiles(root, FOLDERS);
  return [layerBreaks, commandBreaks, missingFiles, cycles, habits]
    .flatMap((check) => check(files))
    .concat(packageBreaks(root))
    .toSorted();
}
