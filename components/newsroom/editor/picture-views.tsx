'use client';

import type { NodeViewProps } from '@tiptap/react';
import { useEffect } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { BlockOf } from '#domain/body/document.ts';
import type { PictureItem } from '#server/picture/add-picture.ts';
import { pictureAddress, usePictures } from '../pictures/pictures-context.tsx';
import { AttributeLine } from './attribute-line.tsx';
import { BlockFrame } from './block-frame.tsx';

type ImageAttributes = BlockOf<'image'>['attrs'];
type GalleryImage = BlockOf<'gallery'>['attrs']['images'][number];

const WIDTHS = ['text', 'wide', 'full'] as const satisfies readonly ImageAttributes['width'][];

/** What a picked picture brings into a text. */
export function galleryImageOf({ id, caption, credit, alt }: PictureItem): GalleryImage {
  return { mediaId: id, caption, credit, alt };
}

function PictureFile({ mediaId, alt }: { readonly mediaId: string; readonly alt: string }) {
  const { fileOf, lookUp, texts } = usePictures();
  const file = fileOf(mediaId);
  useEffect(() => {
    if (!file) lookUp();
  }, [file, lookUp]);
  if (!file) return <p className="bg-paper-sunk p-4 text-sm text-danger">{texts.editor.pictureGone}</p>;
  return (
    <img
      src={pictureAddress(file, 800)}
      width={file.width}
      height={file.height}
      alt={alt}
      className="h-auto max-h-[28rem] w-full bg-paper-sunk object-contain"
    />
  );
}

function PictureLines({
  image,
  disabled,
  onChange,
}: {
  readonly image: GalleryImage;
  readonly disabled: boolean;
  readonly onChange: (patch: Partial<GalleryImage>) => void;
}) {
  const words = usePictures().texts.editor;
  return (
    <>
      <AttributeLine
        label={words.caption}
        value={image.caption}
        disabled={disabled}
        onChange={(caption) => onChange({ caption })}
      />
      <AttributeLine
        label={words.credit}
        value={image.credit}
        limit={300}
        disabled={disabled}
        onChange={(credit) => onChange({ credit })}
      />
      <AttributeLine label={words.alt} value={image.alt} disabled={disabled} onChange={(alt) => onChange({ alt })} />
    </>
  );
}

/** A picture in the text with its caption, credit, description and width. */
export function ImageView(view: NodeViewProps) {
  const words = usePictures().texts.editor;
  const image = view.node.attrs as ImageAttributes;
  const disabled = !view.editor.isEditable;
  return (
    <BlockFrame title={words.picture} view={view}>
      <PictureFile mediaId={image.mediaId} alt={image.alt} />
      <PictureLines image={image} disabled={disabled} onChange={(patch) => view.updateAttributes(patch)} />
      <label className="mt-2 flex items-center gap-2 text-xs">
        {words.width}
        <select
          className="min-h-9 rounded-small border border-ink-faint bg-paper px-2"
          value={image.width}
          disabled={disabled}
          onChange={(event) => view.updateAttributes({ width: event.target.value })}
        >
          {WIDTHS.map((width) => (
            <option key={width} value={width}>
              {words.widths[width]}
            </option>
          ))}
        </select>
      </label>
    </BlockFrame>
  );
}

/** Several pictures, each with its words. */
export function GalleryView(view: NodeViewProps) {
  const { texts, pick } = usePictures();
  const words = texts.editor;
  const images: readonly GalleryImage[] = view.node.attrs.images;
  const disabled = !view.editor.isEditable;
  const write = (next: readonly GalleryImage[]) =>
    next.length === 0 ? view.deleteNode() : view.updateAttributes({ images: next });
  const change = (index: number, patch: Partial<GalleryImage>) =>
    write(images.map((image, place) => (place === index ? { ...image, ...patch } : image)));
  const moveUp = (index: number) =>
    write(
      images.map(
        (image, place) => (place === index - 1 ? images[index] : place === index ? images[index - 1] : image) ?? image,
      ),
    );
  return (
    <BlockFrame title={words.galleryOf(images.length)} view={view}>
      <ol className="grid gap-4 sm:grid-cols-2">
        {images.map((image, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same picture may stand in a gallery twice.
          <li key={`${image.mediaId} ${index}`} aria-label={words.galleryPicture(index + 1)}>
            <PictureFile mediaId={image.mediaId} alt={image.alt} />
            <PictureLines image={image} disabled={disabled} onChange={(patch) => change(index, patch)} />
            {!disabled && (
              <div className="mt-1 flex gap-1">
                <Button
                  look="quiet"
                  disabled={index === 0}
                  aria-label={words.movePictureUp(index + 1)}
                  onClick={() => moveUp(index)}
                >
                  ↑
                </Button>
                <Button
                  look="quiet"
                  aria-label={words.removePicture(index + 1)}
                  onClick={() => write(images.filter((_, place) => place !== index))}
                >
                  ×
                </Button>
              </div>
            )}
          </li>
        ))}
      </ol>
      {!disabled && images.length < 60 && (
        <Button
          className="mt-3"
          onClick={() =>
            pick({ several: true, take: (items) => write([...images, ...items.map(galleryImageOf)].slice(0, 60)) })
          }
        >
          {words.addPictures}
        </Button>
      )}
    </BlockFrame>
  );
}
