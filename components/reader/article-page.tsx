import { tagAddress } from '#domain/addresses.ts';
import type { ReaderTexts } from '#domain/texts/reader.ts';
import type { ArticlePage } from '#server/published/article.ts';
import type { Site } from '#server/published/site.ts';
import { ArticleBody } from './article-body.tsx';
import { ArticleTools } from './article-tools.tsx';
import { Breadcrumb } from './breadcrumb.tsx';
import { Byline } from './byline.tsx';
import { ChangeHistory } from './change-history.tsx';
import { CorrectionBox } from './correction-notice.tsx';
import { PublishedAt } from './date-time.tsx';
import { Figure } from './figure.tsx';
import { LatestList } from './latest-list.tsx';
import { MostReadBlock } from './most-read.tsx';
import { PrintAddress } from './print-address.tsx';
import { ShareRow } from './share-row.tsx';
import { StoryCard } from './story-card.tsx';
import { StorylineLine, StorylineNeighbours } from './storyline.tsx';
import { Unbroken } from './unbroken.tsx';

type ArticlePageViewProps = {
  readonly article: ArticlePage;
  readonly site: Site;
  readonly texts: ReaderTexts;
};

/** The article page in the order of look.md: breadcrumb, kicker, headline, date line, share, lead, text, credits, more. */
export function ArticlePageView({ article, site, texts }: ArticlePageViewProps) {
  const section = article.trail.at(-1);
  const address = `${site.siteUrl}${article.href}`;
  const shareTitle = article.shareTitle || article.headline;
  return (
    <div className="article-page">
      <Breadcrumb trail={article.trail} texts={texts} />
      <article className="article" data-article={article.number}>
        <header>
          {article.kicker !== '' && (
            <p className="kicker">
              <Unbroken text={article.kicker} />
            </p>
          )}
          <h1>
            <Unbroken text={article.headline} />
          </h1>
          <div className="dating">
            <PublishedAt article={article} texts={texts} withAge />
            <p>{texts.readingTime(article.readingMinutes)}</p>
          </div>
          <ChangeHistory article={article} texts={texts} />
          <ShareRow address={address} title={shareTitle} zaloLink={site.newspaper.zaloLink} texts={texts} place="top" />
          <ArticleTools number={article.number} texts={texts} />
        </header>
        {article.corrections.map((notice) => (
          <CorrectionBox key={notice.at} notice={notice} texts={texts} />
        ))}
        <p className="lead">
          {article.dateline !== '' && <span className="dateline">({article.dateline}) - </span>}
          <Unbroken text={article.lead} />
        </p>
        {article.storyline && <StorylineLine storyline={article.storyline} texts={texts} />}
        {article.picture && <Figure {...article.picture} picture={article.picture} width="text" texts={texts} first />}
        <ArticleBody body={article.body} media={article.media} mentioned={article.mentioned} texts={texts} />
        <footer>
          <Byline credits={article.credits} texts={texts} />
          {article.source !== '' && (
            <p className="source">
              {texts.source}: {article.source}
            </p>
          )}
          {article.tags.length > 0 && (
            <nav className="tags" aria-label={texts.tags}>
              <ul>
                {article.tags.map((tag) => (
                  <li key={tag.slug}>
                    <a href={tagAddress(tag.slug)} rel="tag">
                      <Unbroken text={tag.name} />
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          <ShareRow
            address={address}
            title={shareTitle}
            zaloLink={site.newspaper.zaloLink}
            texts={texts}
            place="bottom"
          />
          <PrintAddress article={article} site={site} texts={texts} />
        </footer>
      </article>
      {article.storyline && <StorylineNeighbours storyline={article.storyline} texts={texts} />}
      {article.related.length > 0 && (
        <section className="related" aria-labelledby="tin-lien-quan">
          <h2 className="block-title" id="tin-lien-quan">
            {texts.related}
          </h2>
          <div className="related-stories">
            {article.related.map((card) => (
              <StoryCard key={card.number} card={card} place="second" />
            ))}
          </div>
        </section>
      )}
      {section && article.moreFromSection.length > 0 && (
        <section className="more" aria-labelledby="cung-chuyen-muc">
          <h2 className="block-title" id="cung-chuyen-muc">
            {texts.moreFrom((article.trail[0] ?? section).name)}
          </h2>
          <LatestList cards={article.moreFromSection} withFirstDay />
        </section>
      )}
      <MostReadBlock cards={article.mostRead} texts={texts} />
    </div>
  );
}
