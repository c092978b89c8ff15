import { Agent, request } from 'node:http';
import { listSections } from '#db/queries/published.ts';
import { findStaffByLogin } from '#db/queries/staff.ts';
import { EMPTY_CONTENT } from '#domain/article.ts';
import { bodyOfParagraphs } from '#domain/body/document.ts';
import { insertDraft } from '#server/article/create-article.ts';
import { publishArticle } from '#server/article/publish-article.ts';
import { saveArticle } from '#server/article/save-article.ts';
import { currentContext } from '#server/context.ts';
import { prepare, scratchFolder, startProduct } from './product.ts';

/*
 * Publishes an article again and again through the product's own commands, in this process, while readers hammer its page in
 * two others. The first answer to a question asked after a publish was acknowledged must show it, and no reader may ever see
 * a version older than one seen before.
 */

const PUBLISHES = Number(process.argv[2] ?? 1000);
const READERS = 8;

const dataFolder = scratchFolder();
process.env.DATA_DIR = dataFolder;
prepare(dataFolder);
const product = await startProduct(dataFolder, { WEB_WORKERS: '2' });
const agent = new Agent({ keepAlive: true, maxSockets: READERS + 2 });

function readVersion(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request(`${product.base}${path}`, { agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode !== 200) reject(new Error(`${path} answered ${response.statusCode}`));
        else resolve(Number(/<h1>Bản tin số (\d+)<\/h1>/u.exec(text)?.[1] ?? Number.NaN));
      });
    })
      .on('error', reject)
      .end();
  });
}

const { store } = currentContext();
const chief = await findStaffByLogin(store.read, 'thuky');
const [section] = await listSections(store.read);
if (!chief || !section) throw new Error('the demonstration newspaper is not there');
const actor = { staffId: chief.id, deskRole: 'chief', isAdmin: false } as const;
const contentOf = (turn: number) => ({
  ...EMPTY_CONTENT,
  headline: `Bản tin số ${turn}`,
  lead: 'Bản tin được cập nhật liên tục.',
  sectionId: section.id,
  body: bodyOfParagraphs([`Lần cập nhật thứ ${turn}.`]),
});
const draft = await store.tx((tx) => insertDraft(tx, currentContext(), { authorId: chief.id, content: contentOf(0) }));
const first = await publishArticle(currentContext(), actor, { ...draft, move: 'publish' });
if (!first.ok) throw new Error(JSON.stringify(first.refusal));
const path = `/${first.value.slug}-a${draft.number}.html`;

let acknowledged = 0;
let isOver = false;
let answers = 0;
let stale = 0;
let backwards = 0;

async function read(): Promise<void> {
  let seen = 0;
  while (!isOver) {
    const known = acknowledged;
    const version = await readVersion(path);
    answers += 1;
    if (!(version >= known)) stale += 1;
    if (version < seen) backwards += 1;
    seen = version;
  }
}

const readers = Array.from({ length: READERS }, read);
let { version } = first.value;
const start = performance.now();
for (let turn = 1; turn <= PUBLISHES; turn += 1) {
  const saved = await saveArticle(currentContext(), actor, { number: draft.number, version, content: contentOf(turn) });
  if (!saved.ok) throw new Error(JSON.stringify(saved.refusal));
  const request = { number: draft.number, version: saved.value.version, move: 'update' } as const;
  const updated = await publishArticle(currentContext(), actor, request);
  if (!updated.ok) throw new Error(JSON.stringify(updated.refusal));
  version = updated.value.version;
  acknowledged = turn;
  const next = await readVersion(path);
  answers += 1;
  if (next < turn) stale += 1;
}
isOver = true;
await Promise.all(readers);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(
  `${PUBLISHES} publishes in ${seconds} s, ${answers} answers of two processes: ${stale} stale, ${backwards} backwards`,
);
agent.destroy();
await product.stop();
store.close();
process.exit(stale + backwards === 0 ? 0 : 1);
