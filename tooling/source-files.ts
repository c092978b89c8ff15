import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { parseSync } from 'oxc-parser';

/** Something that a file takes from another file or from a package. */
export type Import = {
  /** A path from the root, or a package's name with what is taken from it (`next/headers`, `node:fs`). */
  readonly target: string;
  readonly kind: 'own' | 'package';
  /** Whether nothing but types is taken. */
  readonly typesOnly: boolean;
};

export type SourceFile = {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly isClient: boolean;
  readonly usesAny: boolean;
  readonly silencesTypes: boolean;
};

/** Follows the target of an import that leads nowhere. */
export const MISSING = ' (no such file)';

/** Tests and what only tests import. */
export function isTest(path: string): boolean {
  return /\.(?:test|spec|test-support)\.tsx?$/u.test(path);
}

function* filesUnder(root: string, folder: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!['node_modules', '.next', 'migrations', 'samples'].includes(entry.name)) yield* filesUnder(root, path);
    } else if (/\.(?:ts|tsx|css)$/u.test(entry.name)) yield path;
  }
}

type Found = { any: boolean; importTypes: string[] };

/** Looks through a syntax tree for `any` and for `import('…')` in types. */
function look(node: unknown, found: Found): Found {
  if (Array.isArray(node)) for (const child of node) look(child, found);
  else if (typeof node === 'object' && node !== null) {
    if ('type' in node && node.type === 'TSAnyKeyword') found.any = true;
    if ('type' in node && node.type === 'TSImportType' && 'source' in node) {
      const { source } = node;
      if (typeof source === 'object' && source !== null && 'value' in source)
        found.importTypes.push(String(source.value));
    }
    for (const child of Object.values(node)) look(child, found);
  }
  return found;
}

/** Every specifier of a file, and whether only types come through it. */
function specifiersOf(path: string, text: string) {
  const { module, program, comments, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const found = look(program.body, { any: false, importTypes: [] });
  const specifiers: { readonly specifier: string; readonly typesOnly: boolean }[] = [];
  for (const { moduleRequest, entries } of module.staticImports) {
    const typesOnly = entries.length > 0 && entries.every((entry) => entry.isType);
    specifiers.push({ specifier: moduleRequest.value, typesOnly });
  }
  for (const { moduleRequest, isType } of module.staticExports.flatMap((statement) => statement.entries))
    if (moduleRequest) specifiers.push({ specifier: moduleRequest.value, typesOnly: isType });
  for (const { moduleRequest } of module.dynamicImports)
    specifiers.push({ specifier: text.slice(moduleRequest.start + 1, moduleRequest.end - 1), typesOnly: false });
  for (const specifier of found.importTypes) specifiers.push({ specifier, typesOnly: true });
  const isClient = program.body.some((node) => node.type === 'ExpressionStatement' && node.directive === 'use client');
  const silencesTypes = comments.some(({ value }) => /@ts-(?:ignore|nocheck|expect-error)/u.test(value));
  return { specifiers, usesAny: found.any, isClient, silencesTypes };
}

function resolveImport(root: string, from: string, specifier: string): Omit<Import, 'typesOnly'> {
  if (!/^[.#]/u.test(specifier)) return { kind: 'package', target: specifier };
  const path = specifier.startsWith('#') ? specifier.slice(1) : relative(root, join(root, dirname(from), specifier));
  return {
    kind: 'own',
    target: existsSync(join(root, path)) && extname(path) !== '' ? path : `${path}${MISSING}`,
  };
}

/** All TypeScript and CSS files of the folders, with what they import. */
export function readSourceFiles(root: string, folders: readonly string[]): readonly SourceFile[] {
  const paths = folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => [...filesUnder(root, folder)]);
  return paths.map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
    if (path.endsWith('.css'))
      return { path, lines, imports: [], isClient: false, usesAny: false, silencesTypes: false };
    const { specifiers, ...marks } = specifiersOf(path, text);
    const imports = specifiers.map(({ specifier, typesOnly }) => ({
      ...resolveImport(root, path, specifier),
      typesOnly,
    }));
    return { path, lines, imports, ...marks };
  });
}
