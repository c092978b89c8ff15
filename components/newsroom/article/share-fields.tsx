'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TextArea, TextField } from '#components/ui/field.tsx';
import type { ArticleContent, ArticleField } from '#domain/article.ts';
import type { Body } from '#domain/body/document.ts';
import type { NewsroomTexts } from '#domain/texts/newsroom.ts';
import { pictureAddress, usePictures } from '../pictures/pictures-context.tsx';
import type { Fields } from './side-fields.tsx';

type SharePicture = NonNullable<ArticleContent['sharePicture']>;

type ShareFieldsProps = {
  readonly texts: NewsroomTexts;
  readonly fields: Fields;
  /** The text as it stands, for the pictures in it. */
  readonly readBody: () => Body;
  readonly errorOf: (field: ArticleField) => string | undefined;
  readonly disabled: boolean;
  readonly onChange: (patch: Partial<Fields>) => void;
  readonly onPreview: () => void;
};

/** What a shared link says and shows in place of the article's own headline, lead and picture. */
export function ShareFields(props: ShareFieldsProps) {
  const { texts, fields, readBody, errorOf, disabled, onChange, onPreview } = props;
  const words = texts.share;
  return (
    <fieldset className="grid min-w-0 gap-3 border-t border-rule pt-3">
      <legend className="sr-only">{words.title}</legend>
      <TextField
        label={texts.fields.shareTitle}
        hint={texts.article.shareTitleHint}
        error={errorOf('shareTitle')}
        lang="vi"
        disabled={disabled}
        value={fields.shareTitle}
        onChange={(event) => onChange({ shareTitle: event.target.value })}
      />
      <TextArea
        label={texts.fields.shareText}
        hint={words.textHint}
        error={errorOf('shareText')}
        lang="vi"
        rows={2}
        disabled={disabled}
        value={fields.shareText}
        onChange={(event) => onChange({ shareText: event.target.value })}
      />
      <SharePictureField
        texts={texts}
        picture={fields.sharePicture}
        readBody={readBody}
        error={errorOf('sharePicture')}
        disabled={disabled}
        onChange={(sharePicture) => onChange({ sharePicture })}
      />
      <div>
        <Button onClick={onPreview}>{words.preview}</Button>
      </div>
    </fieldset>
  );
}

function picturesIn(body: Body): readonly SharePicture[] {
  const shown = body.content.flatMap((block) =>
    block.type === 'image' ? [block.attrs] : block.type === 'gallery' ? block.attrs.images : [],
  );
  return [...new Map(shown.map(({ mediaId, alt }) => [mediaId, { mediaId, alt }])).values()];
}

function SharePictureField({
  texts,
  picture,
  readBody,
  error,
  disabled,
  onChange,
}: {
  readonly texts: NewsroomTexts;
  readonly picture: SharePicture | null;
  readonly readBody: () => Body;
  readonly error: string | undefined;
  readonly disabled: boolean;
  readonly onChange: (picture: SharePicture | null) => void;
}) {
  const { fileOf, pick } = usePictures();
  const [own, setOwn] = useState<readonly SharePicture[]>();
  const words = texts.share;
  const file = picture ? fileOf(picture.mediaId) : undefined;
  const choose = (chosen: SharePicture) => {
    setOwn(undefined);
    onChange(chosen);
  };
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="mb-1 text-xs font-semibold text-ink-soft">{texts.fields.sharePicture}</legend>
      {file && (
        <img
          src={pictureAddress(file, 480)}
          width={file.width}
          height={file.height}
          alt={picture?.alt ?? ''}
          className="aspect-[1.91] h-auto w-full bg-paper-sunk object-cover"
        />
      )}
      {!picture && <p className="text-2xs text-ink-faint">{words.pictureHint}</p>}
      {error && <p className="text-xs font-semibold text-danger">{error}</p>}
      {!disabled && (
        <div className="flex flex-wrap gap-2">
          <Button
            aria-expanded={own !== undefined}
            onClick={() => setOwn(own === undefined ? picturesIn(readBody()) : undefined)}
          >
            {words.fromText}
          </Button>
          <Button
            onClick={() =>
              pick({ several: false, take: ([item]) => item && choose({ mediaId: item.id, alt: item.alt }) })
            }
          >
            {words.fromStore}
          </Button>
          {picture && (
            <Button look="quiet" onClick={() => onChange(null)}>
              {texts.pictures.remove}
            </Button>
          )}
        </div>
      )}
      {own && (
        <div className="grid grid-cols-3 gap-2">
          {own.length === 0 && <p className="col-span-3 text-xs text-ink-soft">{words.noneInText}</p>}
          {own.map((candidate) => {
            const shown = fileOf(candidate.mediaId);
            return (
              shown && (
                <button
                  key={candidate.mediaId}
                  type="button"
                  className="border border-rule hover:border-ink"
                  onClick={() => choose(candidate)}
                >
                  <img
                    src={pictureAddress(shown, 480)}
                    width={shown.width}
                    height={shown.height}
                    alt={texts.pictures.pick(candidate.alt || texts.pictures.unnamed)}
                    className="aspect-[1.91] h-auto w-full object-cover"
                  />
                </button>
              )
            );
          })}
        </div>
      )}
      {picture && (
        <TextField
          label={texts.pictures.alt}
          lang="vi"
          value={picture.alt}
          disabled={disabled}
          onChange={(event) => onChange({ ...picture, alt: event.target.value })}
        />
      )}
    </fieldset>
  );
}
