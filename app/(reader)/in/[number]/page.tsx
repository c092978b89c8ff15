import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { PrintView } from '#components/reader/print-view.tsx';
import { readArticle } from '#server/published/article.ts';
import { startPage } from '../../reader-page.ts';

type Props = { readonly params: Promise<{ readonly number: string }> };

/** Read once, for the head and for the page. */
const findArticle = cache(async (number: string) => {
  const start = await startPage();
  const article = await readArticle(start.context, start.site, Number(number));
  return article && { ...start, article };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findArticle((await params).number);
  if (!found) return {};
  const { article, site } = found;
  return {
    title: { absolute: `${article.headline} | ${site.newspaper.fullName}` },
    alternates: { canonical: article.href },
    robots: { index: false, follow: true },
  };
}

/** An article alone, set for paper. */
export default async function Page({ params }: Props) {
  const found = await findArticle((await params).number);
  if (!found) notFound();
  return <PrintView article={found.article} site={found.site} texts={found.texts} />;
}
