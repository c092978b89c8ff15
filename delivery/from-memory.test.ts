import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from '#server/fixture.test-support.ts';

let newsroom: Newsroom;
let server: Server;
let other: Database.Database;
/** What happens in the same turn of the event loop, right after a request has come in. */
let then: () => void;
let keepPage: () => Promise<void>;

beforeAll(async () => {
  newsroom = await openNewsroom();
  process.env.DATA_DIR = newsroom.folder;
  process.env.LOG_LEVEL = 'silent';
  const { answerFromMemory } = await import('./from-memory.ts');
  const { PageCache } = await import('./page-cache.ts');
  const { preparePage } = await import('./page.ts');
  const { currentReaderContext } = await import('#server/published/reader-context.ts');
  const { readValidityQuickly } = await import('#server/published/validity.ts');
  const cache = new PageCache();
  keepPage = async () => {
    const context = currentReaderContext();
    const parts = { status: 200, contentType: 'text/plain', policy: {}, body: Buffer.from('kept') };
    await cache.find('/', await readValidityQuickly(context), context.now, () => preparePage(parts));
  };
  const otherwise: RequestListener = (_request, response) => response.end('made anew');
  const take = answerFromMemory(cache, otherwise);
  server = createServer((request, response) => {
    if (!take(request, response)) otherwise(request, response);
    then();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  other = new Database(newsroom.file);
});
afterAll(async () => {
  other.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  newsroom.close();
});
beforeEach(async () => {
  then = () => undefined;
  await keepPage();
});

const commit = () => other.exec('UPDATE site_state SET content_version = content_version + 1');

/** The bodies of answers to requests sent in one piece on one connection. */
function ask(...lines: readonly string[]): Promise<readonly string[]> {
  const requests = lines.map((line, index) => {
    const last = index === lines.length - 1 ? 'Connection: close\r\n' : '';
    return `${line} HTTP/1.1\r\nHost: x\r\n${last}\r\n`;
  });
  return new Promise((resolve, reject) => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk.toString();
    });
    socket.on('end', () => resolve(text.match(/kept|made anew/gu) ?? [])).on('error', reject);
    socket.write(requests.join(''));
  });
}

it('answers what is kept and stands, request after request', async () => {
  expect(await ask('GET /')).toEqual(['kept']);
  expect(await ask('GET /', 'GET /', 'GET /')).toEqual(['kept', 'kept', 'kept']);
});

it('leaves everything else to others: other addresses, other methods, a page that stood before', async () => {
  expect(await ask('GET /?x=1')).toEqual(['made anew']);
  expect(await ask('GET /x', 'GET /')).toEqual(['made anew', 'kept']);
  commit();
  expect(await ask('GET /')).toEqual(['made anew']);
});

it('never answers what stood before a commit, even one of the same turn of the event loop', async () => {
  let requests = 0;
  then = () => {
    requests += 1;
    // The second request came with the first, and yet was sent when somebody had been told of the commit.
    if (requests === 1) commit();
  };
  expect(await ask('GET /', 'GET /')).toEqual(['made anew', 'made anew']);
});

it('leaves the telling of a fault to the ordinary way', async () => {
  // As it is when the file system takes the file away.
  const connections = Reflect.get(globalThis, Symbol.for('lentrang.connections')) as Map<
    string,
    { reader: Database.Database }
  >;
  for (const { reader } of connections.values()) reader.close();
  expect(await ask('GET /')).toEqual(['made anew']);
});
