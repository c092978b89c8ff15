'use client';

import { useEffect, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogActions } from '#components/ui/dialog.tsx';
import { articleAddress } from '#domain/addresses.ts';
import type { ArticleContent } from '#domain/article.ts';
import type { StoredPicture } from '#domain/edition.ts';
import { articleShareCard, type CardPaper, type ShareCard } from '#domain/share-card.ts';
import { checkShareCard } from '#domain/share-check.ts';
import { slugify } from '#domain/slug.ts';
import type { NewsroomTexts } from '#domain/texts/newsroom.ts';
import { usePictures } from '../pictures/pictures-context.tsx';
import { fetchPublicCard } from './public-card.ts';
import { ShareCards } from './share-cards.tsx';

type PreviewProps = {
  readonly texts: NewsroomTexts;
  /** The text on the screen, taken when the preview was opened; undefined while it is closed. */
  readonly content: ArticleContent | undefined;
  readonly article: { readonly slug: string | null; readonly number: number };
  readonly paper: CardPaper;
  readonly siteUrl: string;
  readonly sectionName: (id: string) => string;
  /** Whether readers see an edition now, and whether it is the text on the screen. */
  readonly isPublic: boolean;
  readonly inStep: boolean;
  readonly onClose: () => void;
};

/** How the link will look where people share it, and what to look at again before they do. */
export function SharePreview(props: PreviewProps) {
  return (
    <Dialog open={props.content !== undefined} title={props.texts.share.preview} wide onClose={props.onClose}>
      {props.content && <PreviewContent {...props} content={props.content} />}
    </Dialog>
  );
}

function PreviewContent(props: PreviewProps & { readonly content: ArticleContent }) {
  const { texts, article, isPublic, inStep, onClose } = props;
  const words = texts.share;
  const { fileOf } = usePictures();
  // Until somebody chooses it follows the article, which the page may learn about a moment after it was saved.
  const [chosen, setChosen] = useState<'public' | 'working'>();
  const which = chosen ?? (isPublic && inStep ? 'public' : 'working');
  const [read, setRead] = useState<ShareCard | 'reading' | 'failed'>('reading');
  const path = article.slug === null ? undefined : articleAddress(article.slug, article.number);
  useEffect(() => {
    if (!isPublic || path === undefined) return;
    let isOpen = true;
    void fetchPublicCard(path).then((card) => isOpen && setRead(card ?? 'failed'));
    return () => {
      isOpen = false;
    };
  }, [isPublic, path]);
  const working = workingCard(props, fileOf);
  return (
    <div className="grid gap-4">
      {isPublic && (
        <fieldset className="flex flex-wrap gap-x-5 text-sm">
          <legend className="sr-only">{words.which}</legend>
          {(['public', 'working'] as const).map((choice) => (
            <label key={choice} className="flex min-h-9 items-center gap-2">
              <input
                type="radio"
                name="which"
                className="size-4"
                checked={which === choice}
                onChange={() => setChosen(choice)}
              />
              {choice === 'public' ? words.publicEdition : words.workingCopy}
            </label>
          ))}
        </fieldset>
      )}
      <p className="text-xs text-ink-soft">{which === 'public' ? words.publicHelp : words.workingHelp}</p>
      {which === 'working' ? (
        <Judged texts={texts} {...working} />
      ) : typeof read === 'string' ? (
        <p role="status" className="text-sm">
          {read === 'reading' ? words.reading : words.readFailed}
        </p>
      ) : (
        <Judged texts={texts} card={read} willDraw={false} />
      )}
      <DialogActions>
        <Button onClick={onClose}>{words.close}</Button>
      </DialogActions>
    </div>
  );
}

function Judged(props: { readonly texts: NewsroomTexts; readonly card: ShareCard; readonly willDraw: boolean }) {
  const { texts, card, willDraw } = props;
  const words = texts.share;
  const warnings = checkShareCard(card).filter((warning) => !(willDraw && /^(?:picture|alt)_/u.test(warning)));
  return (
    <>
      <section
        aria-label={words.check}
        className={`border-l-4 bg-paper-sunk px-3 py-2 text-sm ${warnings.length === 0 ? 'border-ok' : 'border-warn'}`}
      >
        <h3 className="font-semibold">{words.check}</h3>
        {warnings.length === 0 ? (
          <p>{words.allGood}</p>
        ) : (
          <ul className="list-disc pl-5">
            {warnings.map((warning) => (
              <li key={warning}>{words.warnings[warning]}</li>
            ))}
          </ul>
        )}
      </section>
      <ShareCards {...props} />
    </>
  );
}

/** The card that the text on the screen would have, made by the very function that writes the head of its page. */
function workingCard(
  { content, article, paper, siteUrl, sectionName }: PreviewProps & { readonly content: ArticleContent },
  fileOf: (mediaId: string) => StoredPicture | undefined,
): { readonly card: ShareCard; readonly willDraw: boolean } {
  const { headline, lead, shareTitle, shareText, sectionId, picture, sharePicture } = content;
  const stored = picture ? fileOf(picture.mediaId) : undefined;
  const shared = sharePicture ? fileOf(sharePicture.mediaId) : undefined;
  const card = articleShareCard(
    {
      href: articleAddress(article.slug ?? slugify(headline), article.number),
      headline,
      lead,
      shareTitle,
      shareText,
      section: sectionId === null ? undefined : sectionName(sectionId),
      picture: picture && stored ? { ...stored, alt: picture.alt } : undefined,
      sharePicture: sharePicture && shared ? { ...shared, alt: sharePicture.alt, drawn: false } : undefined,
    },
    paper,
    siteUrl,
  );
  return { card, willDraw: !picture && !sharePicture };
}
