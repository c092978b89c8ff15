import { createElement } from 'react';
import type { ReaderTexts } from '#domain/texts/reader.ts';
import type { ArticlePage } from '#server/published/article.ts';
import type { Site } from '#server/published/site.ts';
import { ArticleBody } from './article-body.tsx';
import { Byline } from './byline.tsx';
import { CorrectionBox } from './correction-notice.tsx';
import { PublishedAt } from './date-time.tsx';
import { Figure } from './figure.tsx';
import { PrintAddress } from './print-address.tsx';
import { Unbroken } from './unbroken.tsx';

type PrintViewProps = { readonly article: ArticlePage; readonly site: Site; readonly texts: ReaderTexts };

/** The article as it goes on paper: the paper's name, the text with its pictures, where it stands, and the imprint. */
export function PrintView({ article, site, texts }: PrintViewProps) {
  const { newspaper } = site;
  return (
    <>
      <header className="print-head frame">
        <p className="masthead-name">{newspaper.name}</p>
        <p className="print-tools">
          <a className="tool" href={article.href}>
            {texts.toArticle}
          </a>
          {createElement('print-button', { 'data-label': texts.printNow })}
        </p>
      </header>
      <main className="frame">
        <article className="article">
          <header>
            {article.kicker !== '' && (
              <p className="kicker">
                <Unbroken text={article.kicker} />
              </p>
            )}
            <h1>
              <Unbroken text={article.headline} />
            </h1>
            <PublishedAt article={article} texts={texts} />
          </header>
          {article.corrections.map((notice) => (
            <CorrectionBox key={notice.at} notice={notice} texts={texts} />
          ))}
          <p className="lead">
            {article.dateline !== '' && <span className="dateline">({article.dateline}) - </span>}
            <Unbroken text={article.lead} />
          </p>
          {article.picture && (
            <Figure {...article.picture} picture={article.picture} width="text" texts={texts} first />
          )}
          <ArticleBody body={article.body} media={article.media} mentioned={new Map()} texts={texts} />
          <footer>
            <Byline credits={article.credits} texts={texts} />
            {article.source !== '' && (
              <p className="source">
                {texts.source}: {article.source}
              </p>
            )}
          </footer>
        </article>
      </main>
      <footer className="print-foot frame">
        <PrintAddress article={article} site={site} texts={texts} />
        <p>
          {newspaper.fullName}. {newspaper.governingBody}. {newspaper.licence}. {newspaper.editorInChief}.{' '}
          {newspaper.address}.
        </p>
      </footer>
    </>
  );
}
