import { answerMap } from '../../map-route.ts';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<{ readonly name: string }> };

/** A month's map, the map of sections, the news map. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  return answerMap(`/sitemap/${(await params).name}`);
}
