'use client';

import { type ReactNode, useEffect, useState } from 'react';
import type { ArticleContent, ArticleField } from '#domain/article.ts';
import { type Move, needsReason } from '#domain/moves.ts';
import type { CardPaper } from '#domain/share-card.ts';
import { type NewsroomLanguage, newsroomTexts } from '#domain/texts/newsroom.ts';
import type { DeskArticle } from '#server/desk/read-article.ts';
import type { SectionBranch } from '#server/published/site.ts';
import { BodyEditor } from '../editor/body-editor.tsx';
import { PicturesProvider } from '../pictures/pictures-context.tsx';
import { ArticleNotices } from './article-notices.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import { CorrectionPanel } from './correction-panel.tsx';
import { GrowingText } from './growing-text.tsx';
import { HeaderBar } from './header-bar.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { movesToShow } from './move-buttons.tsx';
import { PublicPanel } from './public-panel.tsx';
import { PublishDialog, type PublishRequest } from './publish-dialog.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { problemOf } from './refusal-notice.tsx';
import { SafetyOffer } from './safety-offer.tsx';
import type { SaveAction } from './saving.ts';
import { ShareFields } from './share-fields.tsx';
import { SharePreview } from './share-preview.tsx';
import { SideFields } from './side-fields.tsx';
import { type CorrectAction, type MoveAction, useArticle } from './use-article.ts';
import { useArticleKeys } from './use-article-keys.ts';
import type { RevisionAction } from './use-revision.ts';

type ArticleDeskProps = {
  readonly language: NewsroomLanguage;
  readonly article: DeskArticle;
  readonly login: string;
  readonly sections: readonly SectionBranch[];
  readonly siteUrl: string;
  readonly paper: CardPaper;
  readonly now: number;
  /** How often readers opened it, drawn on the server. */
  readonly views: ReactNode;
  readonly save: SaveAction;
  readonly move: MoveAction;
  readonly revision: RevisionAction;
  readonly correct: CorrectAction;
};

/** The page of one article: its text in the middle, its fields beside it, its state and moves above. */
export function ArticleDesk(props: ArticleDeskProps) {
  const { language, article, login, sections, siteUrl, paper, now, views, save, move, revision, correct } = props;
  const texts = newsroomTexts(language);
  const work = useArticle({ article, login, save, move });
  const [reasonMove, setReasonMove] = useState<'return' | 'withdraw'>();
  const [previewed, setPreviewed] = useState<ArticleContent>();
  const [publishing, setPublishing] = useState<PublishRequest>();
  const { fields, change, state, result } = work;
  const disabled = !article.mayWrite;
  const unpublished = article.hasUnpublishedChanges || state.kind !== 'saved';
  const headline = fields.headline || texts.article.untitled(article.number);

  const refusal = state.kind === 'refused' ? state.refusal : result?.kind === 'refused' ? result.refusal : undefined;
  const errorOf = (field: ArticleField) => problemOf(refusal, field, texts);
  const places = sections.flatMap((branch) => [branch, ...branch.children]);
  const sectionName = (id: string) => places.find((place) => place.id === id)?.name ?? id;

  function onMove(wanted: Move) {
    if (work.busy) return;
    if (needsReason(wanted) && (wanted === 'return' || wanted === 'withdraw')) setReasonMove(wanted);
    else if (wanted === 'publish' || wanted === 'update')
      setPublishing({
        move: wanted,
        content: work.collect(),
        maySchedule: wanted === 'publish' && article.moves.includes('schedule'),
      });
    else void work.makeMove(wanted);
  }

  useArticleKeys({
    save: () => void work.saveAndRefresh(),
    next: () => {
      const { primary } = movesToShow(article.moves, article.state);
      if (primary) onMove(primary);
    },
  });
  useEffect(() => {
    document.title = `${headline} · ${texts.frame.title}`;
  }, [headline, texts]);

  return (
    <PicturesProvider language={language} media={article.media}>
      <HeaderBar
        language={language}
        article={article}
        saveState={state}
        now={now}
        busy={work.busy}
        inStep={article.state === 'published' && !unpublished}
        onSave={() => void work.saveAndRefresh()}
        onMove={onMove}
      />
      <h1 className="sr-only">{headline}</h1>
      <div className="mx-auto grid max-w-[76rem] grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-8 px-4 py-4 lg:grid-cols-[minmax(0,1fr)_18rem] lg:px-6">
        <div className="mx-auto grid w-full max-w-[42.5rem] grid-cols-[minmax(0,1fr)] content-start gap-4">
          <ArticleNotices
            texts={texts}
            article={article}
            state={state}
            keptHere={work.keptHere}
            result={result}
            onCompare={work.openConflict}
          />
          {work.offers.slice(0, 1).map((copy) => (
            <SafetyOffer
              key={copy.id}
              texts={texts}
              copy={copy}
              onServer={work.collect}
              mayUse={!disabled}
              sectionName={sectionName}
              onUse={work.restoreCopy}
              onDrop={work.dropCopy}
            />
          ))}
          <GrowingText
            label={texts.fields.kicker}
            hint={texts.article.kickerHint}
            error={errorOf('kicker')}
            value={fields.kicker}
            disabled={disabled}
            look="text-base font-semibold text-accent"
            onChange={(kicker) => change({ kicker })}
          />
          <GrowingText
            label={texts.fields.headline}
            hint={texts.article.headlineHint}
            error={errorOf('headline')}
            value={fields.headline}
            disabled={disabled}
            look="font-serif text-3xl leading-tight font-bold"
            onChange={(next) => change({ headline: next })}
          />
          <GrowingText
            label={texts.fields.lead}
            hint={texts.article.leadHint}
            error={errorOf('lead')}
            value={fields.lead}
            disabled={disabled}
            look="font-serif text-[1.25rem] leading-text font-semibold"
            onChange={(lead) => change({ lead })}
          />
          <BodyEditor
            key={work.text.generation}
            initial={work.text.body}
            editable={!disabled}
            reader={work.readBody}
            onChange={work.touch}
          />
          {errorOf('body') && <p className="text-xs font-semibold text-danger">{errorOf('body')}</p>}
        </div>
        <aside
          aria-label={texts.article.details}
          className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-5 border-t border-rule-strong pt-4 lg:border-t-0 lg:border-l lg:border-rule lg:pt-0 lg:pl-6"
        >
          <p className="text-xs text-ink-soft">
            {texts.article.by(article.authorName)}
            {article.editorName && (
              <>
                <br />
                {texts.article.editedBy(article.editorName)}
              </>
            )}
          </p>
          {article.state === 'published' && (
            <PublicPanel texts={texts} article={article} siteUrl={siteUrl} now={now} unpublished={unpublished} />
          )}
          {views}
          {(article.mayCorrect || article.corrections.length > 0) && (
            <CorrectionPanel
              texts={texts}
              article={article}
              busy={work.busy}
              publish={(words) => work.publishCorrection(correct, words)}
            />
          )}
          <SideFields
            texts={texts}
            fields={fields}
            sections={sections}
            storylines={article.storylines}
            errorOf={errorOf}
            disabled={disabled}
            onChange={change}
          />
          <ShareFields
            texts={texts}
            fields={fields}
            readBody={() => work.collect().body}
            errorOf={errorOf}
            disabled={disabled}
            onChange={change}
            onPreview={() => setPreviewed(work.collect())}
          />
          <HistoryPanel
            texts={texts}
            article={article}
            read={revision}
            onScreen={work.collect}
            sectionName={sectionName}
            onUse={work.takeRevision}
          />
        </aside>
      </div>
      <ReasonDialog
        texts={texts}
        move={reasonMove}
        onClose={() => setReasonMove(undefined)}
        onReason={(wanted, reason) => {
          setReasonMove(undefined);
          void work.makeMove(wanted, { reason });
        }}
      />
      <PublishDialog
        texts={texts}
        request={publishing}
        onClose={() => setPublishing(undefined)}
        onChoice={(choice) => {
          setPublishing(undefined);
          const { move: wanted, ...details } = choice;
          void work.makeMove(wanted, details);
        }}
      />
      <SharePreview
        texts={texts}
        content={previewed}
        article={article}
        paper={paper}
        siteUrl={siteUrl}
        sectionName={sectionName}
        isPublic={article.state === 'published' && (article.firstPublishedAt ?? now) <= now}
        inStep={!unpublished}
        onClose={() => setPreviewed(undefined)}
      />
      <ConflictDialog
        texts={texts}
        conflict={work.conflict}
        sectionName={sectionName}
        onKeepMine={work.keepMine}
        onTakeTheirs={work.takeTheirs}
        onClose={work.closeConflict}
      />
    </PicturesProvider>
  );
}
