import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArticleDesk } from '#components/newsroom/article/article-desk.tsx';
import { ArticleViewsPanel } from '#components/newsroom/views/article-views-panel.tsx';
import { deskArticleAddress } from '#domain/addresses.ts';
import { currentContext } from '#server/context.ts';
import { readDeskArticle } from '#server/desk/read-article.ts';
import { currentReaderContext } from '#server/published/reader-context.ts';
import { readSite } from '#server/published/site.ts';
import { readArticleViews } from '#server/views/read-views.ts';
import { currentMetrics } from '#server/views/view-desk.ts';
import { currentLanguage, requirePerson } from '../../../person.ts';
import { correct, move, revision, save } from './actions.ts';

type Props = { readonly params: Promise<{ readonly number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { texts } = await currentLanguage();
  return { title: texts.article.untitled(Number((await params).number) || 0) };
}

export default async function ArticlePage({ params }: Props) {
  const written = (await params).number;
  const number = /^\d{1,12}$/u.test(written) ? Number(written) : 0;
  const person = await requirePerson(number === 0 ? '/toa-soan' : deskArticleAddress(number));
  const { language } = await currentLanguage();
  const context = currentContext();
  const article = number === 0 ? undefined : await readDeskArticle(context, person.actor, number);
  if (!article) notFound();
  const { newspaper, sections, siteUrl } = await readSite(currentReaderContext());
  const wasPublic = article.firstPublishedAt !== null && article.firstPublishedAt <= context.now;
  const views = wasPublic ? await readArticleViews(currentMetrics, number, context.now) : undefined;
  return (
    <ArticleDesk
      key={article.number}
      language={language}
      article={article}
      login={person.login}
      sections={sections}
      siteUrl={siteUrl}
      paper={{ fullName: newspaper.fullName, picture: newspaper.picture }}
      now={context.now}
      views={views && <ArticleViewsPanel number={number} views={views} language={language} />}
      save={save}
      move={move}
      revision={revision}
      correct={correct}
    />
  );
}
