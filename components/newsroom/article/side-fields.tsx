'use client';

import { useId } from 'react';
import { SelectField, TextField } from '#components/ui/field.tsx';
import type { ArticleContent, ArticleField } from '#domain/article.ts';
import type { NewsroomTexts } from '#domain/texts/newsroom.ts';
import type { SectionBranch } from '#server/published/site.ts';
import { CreditsField } from './credits-field.tsx';
import { PictureField } from './picture-field.tsx';
import { TagsField } from './tags-field.tsx';

/** The fields of an article besides its body. */
export type Fields = Omit<ArticleContent, 'body'>;

type SideFieldsProps = {
  readonly texts: NewsroomTexts;
  readonly fields: Fields;
  readonly sections: readonly SectionBranch[];
  /** Names of running stories to choose from. */
  readonly storylines: readonly string[];
  readonly errorOf: (field: ArticleField) => string | undefined;
  readonly disabled: boolean;
  readonly onChange: (patch: Partial<Fields>) => void;
};

/** What a page needs beside its text: section, dateline, tags, storyline, credits, picture. */
export function SideFields({ texts, fields, sections, storylines, errorOf, disabled, onChange }: SideFieldsProps) {
  const words = texts.article;
  const namesId = useId();
  return (
    <section aria-label={words.details} className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <SelectField
        label={texts.fields.sectionId}
        error={errorOf('sectionId')}
        disabled={disabled}
        value={fields.sectionId ?? ''}
        onChange={(event) => onChange({ sectionId: event.target.value || null })}
      >
        <option value="">{words.noSection}</option>
        {sections.flatMap((branch) => [
          <option key={branch.id} value={branch.id}>
            {branch.name}
          </option>,
          ...branch.children.map((child) => (
            <option key={child.id} value={child.id}>
              {`\u2003${child.name}`}
            </option>
          )),
        ])}
      </SelectField>
      <TextField
        label={texts.fields.dateline}
        hint={words.datelineHint}
        error={errorOf('dateline')}
        lang="vi"
        disabled={disabled}
        value={fields.dateline}
        onChange={(event) => onChange({ dateline: event.target.value })}
      />
      <PictureField
        picture={fields.picture}
        error={errorOf('picture')}
        disabled={disabled}
        onChange={(picture) => onChange({ picture })}
      />
      <CreditsField
        texts={texts}
        credits={fields.credits}
        error={errorOf('credits')}
        disabled={disabled}
        onChange={(credits) => onChange({ credits })}
      />
      <TagsField
        texts={texts}
        tags={fields.tags}
        error={errorOf('tags')}
        disabled={disabled}
        onChange={(tags) => onChange({ tags })}
      />
      <TextField
        label={texts.fields.storyline}
        hint={words.storylineHint}
        error={errorOf('storyline')}
        lang="vi"
        list={namesId}
        disabled={disabled}
        value={fields.storyline}
        onChange={(event) => onChange({ storyline: event.target.value })}
      />
      <datalist id={namesId}>
        {storylines.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <TextField
        label={texts.fields.source}
        hint={words.sourceHint}
        error={errorOf('source')}
        lang="vi"
        disabled={disabled}
        value={fields.source}
        onChange={(event) => onChange({ source: event.target.value })}
      />
    </section>
  );
}
