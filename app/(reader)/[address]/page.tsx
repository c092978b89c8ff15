import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { articleAddress, parseTopSegment } from '#domain/addresses.ts';
import { readArticle, readArticleAddress } from '#server/published/article.ts';
import { findSection } from '#server/published/site.ts';
import { ArticleRoute, articleMetadata } from '../article-route.tsx';
import { decodeSegment, type Search, startPage } from '../reader-page.ts';
import { SectionRoute, sectionMetadata } from '../section-route.tsx';

type Props = { readonly params: Promise<{ readonly address: string }>; readonly searchParams: Promise<Search> };

/** One path segment may be an article, its short link, or a section: decided once, for the head and for the page. */
async function findPage({ params, searchParams }: Props) {
  const segment = decodeSegment((await params).address);
  const asked = segment === undefined ? undefined : parseTopSegment(segment);
  if (!asked) return undefined;
  const start = await startPage();
  if (asked.kind === 'section') {
    const found = findSection(start.site, asked.slug);
    return found && { kind: 'section' as const, ...start, ...found, search: await searchParams };
  }
  if (asked.kind === 'short' || articleAddress(asked.slug, asked.number) !== `/${segment}`)
    return redirectTo(await readArticleAddress(start.context, asked.number));
  const article = await readArticle(start.context, start.site, asked.number);
  if (article && article.href !== `/${segment}`) return redirectTo(article.href);
  return article && { kind: 'article' as const, ...start, article };
}

function redirectTo(href: string | undefined) {
  return href === undefined ? undefined : { kind: 'redirect' as const, href };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await findPage(props);
  if (page?.kind === 'article') return articleMetadata(page);
  return page?.kind === 'section' ? sectionMetadata(page) : {};
}

export default async function Page(props: Props) {
  const page = await findPage(props);
  if (!page) notFound();
  if (page.kind === 'redirect') permanentRedirect(page.href);
  return page.kind === 'article' ? <ArticleRoute {...page} /> : <SectionRoute {...page} />;
}
