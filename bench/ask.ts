import { request } from 'node:http';

/** A whole answer, and how long its last byte took. */
export type Answer = { readonly status: number; readonly body: Buffer; readonly milliseconds: number };

/** One request for a page, as browsers ask. */
export function ask(base: string, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    request(`${base}${path}`, { headers: { 'accept-encoding': 'br' } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          body: Buffer.concat(chunks),
          milliseconds: performance.now() - start,
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}
