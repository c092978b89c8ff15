'use client';

import { useEffect } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import type { ArticleContent } from '#domain/article.ts';
import { galleryImageOf } from '../editor/picture-views.tsx';
import { pictureAddress, usePictures } from '../pictures/pictures-context.tsx';

type Picture = ArticleContent['picture'];

/** The lead picture with its words. */
export function PictureField({
  picture,
  error,
  disabled,
  onChange,
}: {
  readonly picture: Picture;
  readonly error: string | undefined;
  readonly disabled: boolean;
  readonly onChange: (picture: Picture) => void;
}) {
  const { texts, fileOf, pick, lookUp } = usePictures();
  const words = texts.pictures;
  const file = picture && fileOf(picture.mediaId);
  const unknown = picture !== null && !file;
  useEffect(() => {
    if (unknown) lookUp();
  }, [unknown, lookUp]);
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="mb-1 text-xs font-semibold text-ink-soft">{texts.fields.picture}</legend>
      {file ? (
        <img
          src={pictureAddress(file, 480)}
          width={file.width}
          height={file.height}
          alt={picture?.alt ?? ''}
          className="aspect-3/2 h-auto w-full bg-paper-sunk object-cover"
        />
      ) : (
        <p className="border border-dashed border-rule p-4 text-center text-xs text-ink-faint">
          {picture ? texts.editor.pictureGone : texts.article.pictureNone}
        </p>
      )}
      {error && <p className="text-xs font-semibold text-danger">{error}</p>}
      {!disabled && (
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => pick({ several: false, take: ([item]) => item && onChange(galleryImageOf(item)) })}>
            {picture ? words.chooseOther : words.choose}
          </Button>
          {picture && (
            <Button look="quiet" onClick={() => onChange(null)}>
              {words.remove}
            </Button>
          )}
        </div>
      )}
      {picture && (
        <>
          <TextField
            label={words.caption}
            lang="vi"
            value={picture.caption}
            disabled={disabled}
            onChange={(event) => onChange({ ...picture, caption: event.target.value })}
          />
          <TextField
            label={words.credit}
            lang="vi"
            value={picture.credit}
            disabled={disabled}
            onChange={(event) => onChange({ ...picture, credit: event.target.value })}
          />
          <TextField
            label={words.alt}
            lang="vi"
            value={picture.alt}
            disabled={disabled}
            onChange={(event) => onChange({ ...picture, alt: event.target.value })}
          />
        </>
      )}
    </fieldset>
  );
}
