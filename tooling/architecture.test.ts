import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { FOLDERS, findBreaks } from './find-breaks.ts';
import { COMMAND_EXCEPTIONS, EXCEPTIONS, LAYERS } from './layers.ts';
import { readSourceFiles } from './source-files.ts';

const ROOT = join(import.meta.dirname, '..');

describe('the program', () => {
  it('keeps its architecture', () => {
    expect(findBreaks(ROOT)).toEqual([]);
  });

  it('has a file in every layer and no layer for nothing', () => {
    const files = readSourceFiles(ROOT, FOLDERS);
    expect(files.length).toBeGreaterThan(150);
    expect(
      LAYERS.filter((layer) => !files.some((file) => layer.files.test(file.path))).map((layer) => layer.name),
    ).toEqual([]);
  });

  it('still needs every recorded exception', () => {
    const files = readSourceFiles(ROOT, FOLDERS);
    const imports = files.flatMap((file) => file.imports.map(({ target }) => ({ from: file.path, target })));
    const unneeded = EXCEPTIONS.filter(
      (exception) => !imports.some(({ from, target }) => exception.from.test(from) && exception.to.test(target)),
    );
    expect(unneeded.map((exception) => exception.why)).toEqual([]);
    for (const { from, to } of COMMAND_EXCEPTIONS)
      for (const target of to) expect(imports).toContainEqual({ from, target });
  });
});

describe('the check itself', () => {
  let root = '';
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  /** A made-up tree: text by path. */
  function tree(files: Readonly<Record<string, string>>): string {
    root = mkdtempSync(join(tmpdir(), 'lentrang-tree-'));
    for (const [path, text] of Object.entries({ 'package.json': '{}', ...files })) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return root;
  }

  /** The file of each break and the import at fault, if any. */
  const CASES: readonly (readonly [
    what: string,
    files: Readonly<Record<string, string>>,
    breaks: readonly string[],
  ])[] = [
    ['a good tree', { 'domain/a.ts': `import { z } from 'zod';`, 'server/context.ts': `import '#domain/a.ts';` }, []],
    [
      'domain that asks the machine',
      { 'domain/a.ts': `import { readFileSync } from 'node:fs';` },
      ['domain/a.ts: domain may not import node:fs'],
    ],
    [
      'domain that imports the database',
      { 'domain/a.ts': `import '#db/store.ts';`, 'db/store.ts': '' },
      ['domain/a.ts: domain may not import db/store.ts'],
    ],
    [
      'domain that imports a type of the server',
      { 'domain/a.ts': `import type { A } from '#server/context.ts';`, 'server/context.ts': '' },
      ['domain/a.ts: domain may not import server/context.ts'],
    ],
    ['the database that imports react', { 'db/a.ts': `import 'react';` }, ['db/a.ts: db may not import react']],
    [
      'the database that imports the server',
      { 'db/a.ts': `export * from '../server/context.ts';`, 'server/context.ts': '' },
      ['db/a.ts: db may not import server/context.ts'],
    ],
    [
      'a command that imports next',
      { 'server/article/a.ts': `import { headers } from 'next/headers';` },
      ['server/article/a.ts: server may not import next/headers'],
    ],
    [
      'a command that calls another',
      { 'server/article/save-article.ts': `import './move-article.ts';`, 'server/article/move-article.ts': '' },
      ['server/article/save-article.ts: a command may not call the command server/article/move-article.ts'],
    ],
    [
      'a command that imports an edge',
      { 'server/article/a.ts': `import '../session.ts';`, 'server/session.ts': '' },
      ['server/article/a.ts: server may not import server/session.ts'],
    ],
    [
      'a reader’s read of a newsroom table',
      { 'server/published/a.ts': `import '#db/queries/articles.ts';`, 'db/queries/articles.ts': '' },
      ['server/published/a.ts: server/published may not import db/queries/articles.ts'],
    ],
    [
      'a reader’s read of a newsroom schema, by type only',
      { 'server/published/a.ts': `type A = import('#db/schema/newsroom.ts').A;`, 'db/schema/newsroom.ts': '' },
      ['server/published/a.ts: server/published may not import db/schema/newsroom.ts'],
    ],
    [
      'a component that takes a value from the server',
      { 'components/reader/a.tsx': `import { b } from '#server/published/b.ts';`, 'server/published/b.ts': '' },
      ['components/reader/a.tsx: components/reader may import only types of server/published/b.ts'],
    ],
    [
      'a component that takes a type from the server',
      { 'components/reader/a.tsx': `import type { B } from '#server/published/b.ts';`, 'server/published/b.ts': '' },
      [],
    ],
    [
      'a component that takes a type and a value',
      { 'components/newsroom/a.tsx': `import { type B, c } from '#server/desk/b.ts';`, 'server/desk/b.ts': '' },
      ['components/newsroom/a.tsx: components may import only types of server/desk/b.ts'],
    ],
    [
      'a component that imports the database',
      { 'components/ui/a.tsx': `import '#db/store.ts';`, 'db/store.ts': '' },
      ['components/ui/a.tsx: components may not import db/store.ts'],
    ],
    [
      'a reader’s page with a newsroom component',
      { 'app/(reader)/page.tsx': `import '#components/newsroom/a.tsx';`, 'components/newsroom/a.tsx': '' },
      ['app/(reader)/page.tsx: app/(reader) may not import components/newsroom/a.tsx'],
    ],
    [
      'a reader’s page that imports a button',
      { 'app/(reader)/page.tsx': `import '#components/ui/a.tsx';`, 'components/ui/a.tsx': '' },
      ['app/(reader)/page.tsx: app/(reader) may not import components/ui/a.tsx'],
    ],
    [
      'a reader’s page that reads the desk, later',
      { 'app/(reader)/page.tsx': `const a = () => import('#server/desk/a.ts');`, 'server/desk/a.ts': '' },
      ['app/(reader)/page.tsx: app/(reader) may not import server/desk/a.ts'],
    ],
    [
      'a client component for readers',
      { 'app/(reader)/a.tsx': `'use client';\nexport const a = 1;` },
      ['app/(reader)/a.tsx: is a client component on readers’ pages'],
    ],
    [
      'a client component among readers’ components',
      { 'components/reader/a.tsx': `'use client';` },
      ['components/reader/a.tsx: is a client component on readers’ pages'],
    ],
    [
      'a newsroom page that asks the database',
      { 'app/toa-soan/page.tsx': `import '#db/queries/a.ts';`, 'db/queries/a.ts': '' },
      ['app/toa-soan/page.tsx: app of the newsroom may not import db/queries/a.ts'],
    ],
    [
      'delivery that runs a command',
      { 'delivery/a.ts': `import '#server/article/a.ts';`, 'server/article/a.ts': '' },
      ['delivery/a.ts: delivery may not import server/article/a.ts'],
    ],
    [
      'a command line that knows the front door',
      { 'cli/a.ts': `import '#delivery/a.ts';`, 'delivery/a.ts': '' },
      ['cli/a.ts: cli may not import delivery/a.ts'],
    ],
    [
      'a browser story that knows the server',
      { 'e2e/a.spec.ts': '', 'e2e/b.ts': `import '#server/context.ts';`, 'server/context.ts': '' },
      ['e2e/b.ts: e2e may not import server/context.ts'],
    ],
    [
      'a page without a layer',
      { 'app/strange/page.tsx': `import 'react';` },
      ['app/strange/page.tsx: belongs to no layer'],
    ],
    [
      'a circle of types',
      {
        'domain/a.ts': `import type { B } from './b.ts';`,
        'domain/b.ts': `import type { C } from './c.ts';`,
        'domain/c.ts': `import type { A } from './a.ts';`,
      },
      ['domain/a.ts: is in a circle: domain/a.ts → domain/b.ts → domain/c.ts → domain/a.ts'],
    ],
    [
      'a circle through a test',
      { 'server/a.test-support.ts': `import './b.test.ts';`, 'server/b.test.ts': `import './a.test-support.ts';` },
      [
        'server/a.test-support.ts: is in a circle: server/a.test-support.ts → server/b.test.ts → server/a.test-support.ts',
      ],
    ],
    ['a test that reaches across layers', { 'domain/a.test.ts': `import '#db/store.ts';`, 'db/store.ts': '' }, []],
    [
      'an import of nothing',
      { 'domain/a.ts': `import './b.ts';` },
      ['domain/a.ts: imports domain/b.ts (no such file)'],
    ],
    [
      'an import without its ending',
      { 'domain/a.ts': `import './b';`, 'domain/b.ts': '' },
      ['domain/a.ts: imports domain/b (no such file)'],
    ],
    [
      '301 lines',
      { 'domain/a.ts': '\n'.repeat(301), 'app/(reader)/a.css': '\n'.repeat(301), 'domain/b.ts': '\n'.repeat(300) },
      ['app/(reader)/a.css: has 301 lines', 'domain/a.ts: has 301 lines'],
    ],
    [
      'a folder of helpers',
      { 'server/utils/a.ts': '', 'components/hooks/b.ts': '', 'domain/page/lib/c.ts': '' },
      [
        'components/hooks/b.ts: lies in a folder whose name says nothing',
        'domain/page/lib/c.ts: lies in a folder whose name says nothing',
        'server/utils/a.ts: lies in a folder whose name says nothing',
      ],
    ],
    [
      'a barrel',
      { 'domain/body/index.ts': `export * from './a.ts';`, 'domain/body/a.ts': '' },
      ['domain/body/index.ts: is a barrel'],
    ],
    [
      'any',
      {
        'domain/a.ts': 'const a = 1 as any;',
        'domain/b.ts': 'type B = Record<string, any[]>;',
        'domain/c.ts': `// any\nconst any = 'any';`,
      },
      ['domain/a.ts: uses any', 'domain/b.ts: uses any'],
    ],
    [
      'a silenced type checker',
      {
        'domain/a.ts': '// @ts-ignore\nconst a = 1;',
        'domain/b.ts': '/* @ts-nocheck */',
        'domain/c.ts': `const c = '@ts-ignore';`,
      },
      ['domain/a.ts: silences the type checker', 'domain/b.ts: silences the type checker'],
    ],
    [
      'loose versions',
      { 'package.json': '{"dependencies":{"a":"^1.0.0","b":"1.0.0"},"devDependencies":{"c":"latest"}}' },
      ['package.json: a is not pinned (^1.0.0)', 'package.json: c is not pinned (latest)'],
    ],
    [
      'too many dependencies',
      {
        'package.json': JSON.stringify({
          dependencies: Object.fromEntries(Array.from({ length: 31 }, (_, n) => [`p${n}`, '1.0.0'])),
        }),
      },
      ['package.json: has 31 production dependencies'],
    ],
  ];

  it.each(CASES)('judges %s', (_what, files, breaks) => {
    expect(findBreaks(tree(files))).toEqual(breaks);
  });
});
