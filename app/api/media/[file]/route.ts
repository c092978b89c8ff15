import { currentEnvironment, mediaFolder } from '#server/environment.ts';
import { readRendition } from '#server/picture/read-rendition.ts';

type Props = { readonly params: Promise<{ readonly file: string }> };

/** Pictures under `next dev`, which has no `delivery/` in front of it (next.config.ts leads `/media/` here). */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  if (process.env.NODE_ENV !== 'development') return new Response(null, { status: 404 });
  const { file } = await params;
  const bytes = await readRendition(mediaFolder(currentEnvironment().dataFolder), file);
  if (!bytes) return new Response(null, { status: 404 });
  const type = file.endsWith('.webp') ? 'image/webp' : 'image/jpeg';
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
}
