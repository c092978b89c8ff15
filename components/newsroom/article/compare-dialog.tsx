'use client';

import type { ReactNode } from 'react';
import { Dialog, DialogActions } from '#components/ui/dialog.tsx';
import type { NewsroomTexts } from '#domain/texts/newsroom.ts';
import type { FieldDifference } from './field-differences.ts';

/** Two texts side by side, field by field, with the ways to go on below. */
export function CompareDialog({
  texts,
  open,
  title,
  told,
  names,
  differences,
  onClose,
  children,
}: {
  readonly texts: NewsroomTexts;
  readonly open: boolean;
  readonly title: string;
  readonly told: string;
  readonly names: { readonly mine: string; readonly theirs: string };
  readonly differences: readonly FieldDifference[];
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const words = texts.conflict;
  const same = differences.filter(({ verdict }) => verdict === 'same');
  return (
    <Dialog open={open} title={title} wide onClose={onClose}>
      <p className="mb-4 text-sm text-ink-soft">{told}</p>
      <div className="grid max-h-[55dvh] gap-4 overflow-y-auto border-y border-rule py-3">
        {differences
          .filter(({ verdict }) => verdict !== 'same')
          .map((difference) => (
            <section
              key={difference.field}
              aria-label={texts.fields[difference.field]}
              className="border-l-4 border-warn pl-3"
            >
              <h3 className="mb-1 text-xs font-semibold">
                {texts.fields[difference.field]} <span className="text-warn">· {words.differs}</span>
              </h3>
              {difference.verdict === 'layout' && <p className="mb-1 text-xs text-ink-soft">{words.layoutOnly}</p>}
              <div className="grid gap-3 md:grid-cols-2">
                <Side name={names.mine} text={difference.mine} empty={words.empty} />
                <Side name={names.theirs} text={difference.theirs} empty={words.empty} />
              </div>
            </section>
          ))}
        {same.length > 0 && (
          <p className="text-xs text-ink-faint">
            {words.sameFields(same.map(({ field }) => texts.fields[field]).join(', '))}
          </p>
        )}
      </div>
      <DialogActions>{children}</DialogActions>
    </Dialog>
  );
}

function Side({ name, text, empty }: { readonly name: string; readonly text: string; readonly empty: string }) {
  return (
    <div className="min-w-0 border border-rule bg-paper-sunk p-2">
      <p className="mb-1 text-2xs font-semibold text-ink-faint">{name}</p>
      <p lang="vi" className="max-h-72 overflow-y-auto font-serif text-base whitespace-pre-line">
        {text || <span className="text-ink-faint italic">{empty}</span>}
      </p>
    </div>
  );
}
