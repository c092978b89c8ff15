import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Quality 9 is within 2 % of the best and ten times as quick; a page is compressed once for all its readers. */
const BROTLI_QUALITY = 9;

export type Encoding = 'br' | 'gzip' | 'identity';

/** A finished answer to a reader's address, ready to be sent in each encoding. */
export type Page = {
  readonly status: number;
  readonly contentType: string;
  readonly location: string | undefined;
  readonly etag: string;
  /** CSP sources of its inline scripts. */
  readonly hashes: readonly string[];
  readonly bodies: Readonly<Record<Encoding, Buffer>>;
  /** What it costs to keep. */
  readonly bytes: number;
};

/** Compresses a body once and names it after its content. */
export async function preparePage(answer: {
  readonly status: number;
  readonly contentType: string;
  readonly location?: string | undefined;
  readonly hashes?: readonly string[];
  readonly body: Buffer;
}): Promise<Page> {
  const { status, contentType, location, hashes = [], body } = answer;
  const parameters = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
  };
  const [br, gz] = await Promise.all([toBrotli(body, { params: parameters }), toGzip(body, { level: 6 })]);
  return {
    status,
    contentType,
    location,
    hashes,
    etag: createHash('sha256').update(body).digest('base64url').slice(0, 22),
    bodies: { br, gzip: gz, identity: body },
    bytes: body.byteLength + br.byteLength + gz.byteLength + 1024,
  };
}
