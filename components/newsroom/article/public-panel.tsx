'use client';

import { useState } from 'react';
import { Button, buttonClass } from '#components/ui/button.tsx';
import { articleAddress } from '#domain/addresses.ts';
import { formatDateLine, toLocalIso } from '#domain/dates.ts';
import type { NewsroomTexts } from '#domain/texts/newsroom.ts';
import type { DeskArticle } from '#server/desk/read-article.ts';
import { ShortLinkPanel } from './short-link-panel.tsx';

type PublicPanelProps = {
  readonly texts: NewsroomTexts;
  readonly article: Pick<DeskArticle, 'slug' | 'number' | 'firstPublishedAt'>;
  readonly siteUrl: string;
  readonly now: number;
  readonly unpublished: boolean;
};

/** Where readers find the article, since when, and whether they see this text. */
export function PublicPanel({ texts, article, siteUrl, now, unpublished }: PublicPanelProps) {
  const words = texts.article;
  const [told, setTold] = useState('');
  const { slug, number, firstPublishedAt } = article;
  if (slug === null || firstPublishedAt === null) return null;
  const address = `${siteUrl}${articleAddress(slug, number)}`;
  const scheduled = firstPublishedAt > now;
  async function copy() {
    try {
      await navigator.clipboard.writeText(address);
      setTold(words.copied);
    } catch {
      setTold(words.copyFailed);
    }
  }
  return (
    <section aria-labelledby="public-panel" className="grid gap-2 border-y border-rule-strong py-3 text-sm">
      <h2 id="public-panel" className="text-sm font-semibold">
        {words.public}
      </h2>
      <p className="text-xs text-ink-soft">
        {scheduled ? words.scheduledFor : words.publicSince}{' '}
        <time className="font-semibold tabular-nums" dateTime={toLocalIso(firstPublishedAt)}>
          {formatDateLine(firstPublishedAt)}
        </time>
      </p>
      {!scheduled && (
        <p className={`text-xs ${unpublished ? 'font-semibold text-warn' : 'text-ok'}`}>
          {unpublished ? words.unpublished : words.inStep}
        </p>
      )}
      <p className="font-mono text-2xs break-all text-ink-soft">
        <span className="sr-only">{words.publicAddress}: </span>
        {address}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={copy}>{words.copyAddress}</Button>
        {!scheduled && (
          <a className={buttonClass('quiet')} href={address} target="_blank" rel="noopener noreferrer">
            {words.openAddress}
          </a>
        )}
      </div>
      <p role="status" className="text-xs text-ok empty:hidden">
        {told}
      </p>
      <ShortLinkPanel texts={texts} number={number} siteUrl={siteUrl} />
    </section>
  );
}
