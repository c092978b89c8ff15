import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { articleAddress, parseTopSegment } from '#domain/addresses.ts';
import { readArticle, readArticleAddress } from '#server/published/article.ts';
import { ArticleRoute, articleMetadata } from '../article-route.tsx';
import { decodeSegment, type Search, startPage } from '../reader-page.ts';
import { SectionRoute, sectionMetadata } from '../section-route.tsx';

type Props = { readonly params: Promise<{ readonly address: string }>; readonly searchParams: Promise<Search> };

/** One path segment may be an article, its short link, or a section: decided once, for the head and for the page. */
const findPage = cache(async (address: string) => {
  const segment = decodeSegment(address);
  const asked = segment === undefined ? undefined : parseTopSegment(segment);
  if (!asked) return undefined;
  if (asked.kind === 'section') return { kind: 'section' as const, path: asked.slug };
  const start = await startPage();
  if (asked.kind === 'short' || articleAddress(asked.slug, asked.number) !== `/${segment}`)
    return redirectTo(await readArticleAddress(start.context, asked.number));
  const article = await readArticle(start.context, start.site, asked.number);
  if (article && article.href !== `/${segment}`) return redirectTo(article.href);
  return article && { kind: 'article' as const, ...start, article };
});

function redirectTo(href: string | undefined) {
  return href === undefined ? undefined : { kind: 'redirect' as const, href };
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const page = await findPage((await params).address);
  if (page?.kind === 'article') return articleMetadata(page);
  return page?.kind === 'section' ? sectionMetadata(page.path, await searchParams) : {};
}

export default async function Page({ params, searchParams }: Props) {
  const page = await findPage((await params).address);
  if (!page) notFound();
  if (page.kind === 'redirect') permanentRedirect(page.href);
  if (page.kind === 'section') return <SectionRoute path={page.path} search={await searchParams} />;
  return <ArticleRoute {...page} />;
}
