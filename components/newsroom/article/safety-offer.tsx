'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { ArticleContent } from '#domain/article.ts';
import { formatDateLine } from '#domain/dates.ts';
import type { NewsroomTexts } from '#domain/texts/newsroom.ts';
import { CompareDialog } from './compare-dialog.tsx';
import { compareContents } from './field-differences.ts';
import type { SafetyCopy } from './safety-copy.ts';

/** Offers an unsaved text found on this machine: with its time and both texts. */
export function SafetyOffer({
  texts,
  copy,
  onServer,
  mayUse,
  sectionName,
  onUse,
  onDrop,
}: {
  readonly texts: NewsroomTexts;
  readonly copy: SafetyCopy;
  readonly onServer: () => ArticleContent;
  readonly mayUse: boolean;
  readonly sectionName: (id: string) => string;
  readonly onUse: (copy: SafetyCopy) => void;
  readonly onDrop: (copy: SafetyCopy) => void;
}) {
  const words = texts.safety;
  const [compared, setCompared] = useState<ArticleContent>();
  const close = () => setCompared(undefined);
  return (
    <Notice look="warn" title={words.title}>
      <p>{words.told(formatDateLine(copy.at))}</p>
      <Button className="mt-2" onClick={() => setCompared(onServer())}>
        {words.compare}
      </Button>
      <CompareDialog
        texts={texts}
        open={compared !== undefined}
        title={words.dialogTitle}
        told={words.told(formatDateLine(copy.at))}
        names={{ mine: words.local, theirs: words.server }}
        differences={compared ? compareContents(copy.content, compared, texts, sectionName) : []}
        onClose={close}
      >
        <Button onClick={close}>{words.later}</Button>
        <Button
          look="danger"
          onClick={() => {
            close();
            onDrop(copy);
          }}
        >
          {words.drop}
        </Button>
        {mayUse && (
          <Button
            look="primary"
            onClick={() => {
              close();
              onUse(copy);
            }}
          >
            {words.useLocal}
          </Button>
        )}
      </CompareDialog>
    </Notice>
  );
}
