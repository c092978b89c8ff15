'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { storylineAddress } from '#domain/addresses.ts';
import { type NewsroomLanguage, newsroomTexts } from '#domain/texts/newsroom.ts';
import type { StorylineDesk } from '#server/storyline/read-storyline-desk.ts';
import { type RenameAction, RenameDialog } from './rename-dialog.tsx';

type Row = StorylineDesk['storylines'][number];

type StorylineListProps = {
  readonly storylines: readonly Row[];
  readonly language: NewsroomLanguage;
  readonly rename: RenameAction;
};

/** Running stories with the way to their pages, and a button that renames each. */
export function StorylineList({ storylines, language, rename }: StorylineListProps) {
  const words = newsroomTexts(language).storylines;
  const [rows, setRows] = useState(storylines);
  const [chosen, setChosen] = useState<Row>();
  const [done, setDone] = useState<{ readonly from: string; readonly to: string }>();

  function show(row: Row, now: { readonly name: string; readonly slug?: string }) {
    setRows((before) => before.map((each) => (each.id === row.id ? { ...each, ...now } : each)));
  }

  return (
    <>
      {done && <Notice look="ok">{words.done(done.from, done.to)}</Notice>}
      <ul>
        {rows.map((row) => (
          <li key={row.id} className="flex items-center gap-3 border-t border-rule py-2">
            <div className="min-w-0 flex-1 wrap-anywhere">
              <p lang="vi" className="font-serif text-lg leading-snug font-semibold">
                {row.name}
              </p>
              <p className="text-xs text-ink-faint tabular-nums">
                {words.articles(row.editions)} ·{' '}
                {row.isPublic ? (
                  <a className="underline underline-offset-2" href={storylineAddress(row.slug)}>
                    {storylineAddress(row.slug)}
                  </a>
                ) : (
                  words.notPublic
                )}
              </p>
            </div>
            <Button
              aria-label={words.renameOf(row.name)}
              onClick={() => {
                setDone(undefined);
                setChosen(row);
              }}
            >
              {words.rename}
            </Button>
          </li>
        ))}
      </ul>
      <RenameDialog
        storyline={chosen}
        language={language}
        rename={rename}
        onClose={() => setChosen(undefined)}
        onRenamed={(row, renamed) => {
          show(row, renamed);
          if (renamed.name !== row.name) setDone({ from: row.name, to: renamed.name });
          setChosen(undefined);
        }}
        onFound={(row, name) => {
          show(row, { name });
          setChosen({ ...row, name });
        }}
      />
    </>
  );
}
