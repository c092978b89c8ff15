'use client';

import { createContext, type ReactNode, use, useCallback, useMemo, useRef, useState } from 'react';
import { mediaAddress } from '#domain/addresses.ts';
import { renditionWidths, type StoredPicture } from '#domain/edition.ts';
import { type NewsroomLanguage, type NewsroomTexts, newsroomTexts } from '#domain/texts/newsroom.ts';
import type { PictureItem } from '#server/picture/add-picture.ts';
import { PicturePicker } from './picture-picker.tsx';
import { fetchPictures } from './upload-picture.ts';

type Request = { readonly several: boolean; readonly take: (items: readonly PictureItem[]) => void };

type Pictures = {
  readonly language: NewsroomLanguage;
  readonly texts: NewsroomTexts;
  /** The file of a picture in this article, if it is known. */
  readonly fileOf: (mediaId: string) => StoredPicture | undefined;
  /** Asks the store for a picture that this page was not opened with, such as one in a restored copy. */
  readonly lookUp: () => void;
  /** Opens the picker; `take` is called with what was chosen, if anything. */
  readonly pick: (request: Request) => void;
};

const PicturesContext = createContext<Pictures | undefined>(undefined);

/** The pictures and words of the article page, for its editor's blocks too. */
export function usePictures(): Pictures {
  const pictures = use(PicturesContext);
  if (!pictures) throw new Error('usePictures needs a PicturesProvider around it');
  return pictures;
}

/** Address of the rendition to show in the newsroom: about as wide as `wanted` pixels. */
export function pictureAddress(file: StoredPicture, wanted: number): string {
  const widths = renditionWidths(file.width);
  return mediaAddress(file.hash, widths.find((width) => width >= wanted) ?? widths.at(-1) ?? file.width, 'webp');
}

/** Knows the files of the article's pictures and opens the picker. */
export function PicturesProvider({
  language,
  media,
  children,
}: {
  readonly language: NewsroomLanguage;
  readonly media: Readonly<Record<string, StoredPicture>>;
  readonly children: ReactNode;
}) {
  const [known, setKnown] = useState(media);
  const [request, setRequest] = useState<Request>();
  const learn = useCallback(
    (items: readonly PictureItem[]) =>
      setKnown((before) => ({ ...before, ...Object.fromEntries(items.map((item) => [item.id, item])) })),
    [],
  );
  const asked = useRef(false);
  const lookUp = useCallback(() => {
    if (asked.current) return;
    asked.current = true;
    void fetchPictures().then((items) => items && learn(items));
  }, [learn]);
  const pictures = useMemo<Pictures>(
    () => ({
      language,
      texts: newsroomTexts(language),
      fileOf: (mediaId) => known[mediaId] ?? media[mediaId],
      pick: setRequest,
      lookUp,
    }),
    [language, known, media, lookUp],
  );
  return (
    <PicturesContext value={pictures}>
      {children}
      <PicturePicker
        texts={pictures.texts}
        open={request !== undefined}
        several={request?.several ?? false}
        onClose={() => setRequest(undefined)}
        onTake={(items) => {
          learn(items);
          setRequest(undefined);
          request?.take(items);
        }}
      />
    </PicturesContext>
  );
}
