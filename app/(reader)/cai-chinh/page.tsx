import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { JsonLd } from '#components/reader/json-ld.tsx';
import { PageFrame } from '#components/reader/page-frame.tsx';
import { CorrectionsList } from '#components/reader/standing/corrections-list.tsx';
import { ProsePage } from '#components/reader/standing/prose-page.tsx';
import { decodeCursor, type ListCursor, STANDING_ADDRESSES } from '#domain/addresses.ts';
import { standingTexts } from '#domain/texts/standing.ts';
import { readCorrections } from '#server/published/corrections.ts';
import { pageMetadata } from '../page-head.ts';
import { type Search, startPage } from '../reader-page.ts';
import { standingGraph } from '../structured-data.ts';

type Props = { readonly searchParams: Promise<Search> };

/** The place that `?trang=` names: the first page without it, `invalid` when it names none. */
function listPlace({ trang }: Search): ListCursor | undefined | 'invalid' {
  if (trang === undefined) return undefined;
  return (typeof trang === 'string' ? decodeCursor(trang) : undefined) ?? 'invalid';
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { site, texts } = await startPage();
  const search = await searchParams;
  const isPassage = listPlace(search) !== undefined;
  const href = STANDING_ADDRESSES.corrections;
  return pageMetadata(site, {
    title: texts.standing.corrections,
    description: standingTexts('vi').corrections.description,
    href: isPassage ? `${href}?trang=${String(search.trang)}` : href,
    isPassage,
  });
}

/** Every correction and apology of the paper, newest first. */
export default async function Page({ searchParams }: Props) {
  const { context, site, texts } = await startPage();
  const place = listPlace(await searchParams);
  if (place === 'invalid') notFound();
  const words = standingTexts('vi');
  const { corrections, next } = await readCorrections(context, place);
  return (
    <PageFrame site={site} texts={texts} now={context.now}>
      <ProsePage title={texts.standing.corrections} lead={words.corrections.intro}>
        <CorrectionsList
          corrections={corrections}
          next={next}
          isContinued={place !== undefined}
          texts={texts}
          words={words}
        />
      </ProsePage>
      <JsonLd graph={standingGraph(site, texts, 'corrections')} />
    </PageFrame>
  );
}
