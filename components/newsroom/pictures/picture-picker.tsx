'use client';

import { useEffect, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogActions } from '#components/ui/dialog.tsx';
import { mediaAddress } from '#domain/addresses.ts';
import { renditionWidths } from '#domain/edition.ts';
import type { NewsroomTexts } from '#domain/texts/newsroom.ts';
import type { PictureItem } from '#server/picture/add-picture.ts';
import { UploadForm } from './upload-form.tsx';
import { fetchPictures } from './upload-picture.ts';

type PickerProps = {
  readonly texts: NewsroomTexts;
  readonly open: boolean;
  readonly several: boolean;
  readonly onClose: () => void;
  readonly onTake: (items: readonly PictureItem[]) => void;
};

/** The paper's newest pictures and a form for a new one. Choosing one closes it; several are gathered first. */
export function PicturePicker({ texts, open, onClose, ...rest }: PickerProps) {
  return (
    <Dialog open={open} title={texts.pictures.title} wide onClose={onClose}>
      <PickerContent texts={texts} onClose={onClose} {...rest} />
    </Dialog>
  );
}

function PickerContent({ texts, several, onClose, onTake }: Omit<PickerProps, 'open'>) {
  const words = texts.pictures;
  const [items, setItems] = useState<readonly PictureItem[] | 'failed'>();
  const [chosen, setChosen] = useState<readonly PictureItem[]>([]);

  function load() {
    setItems(undefined);
    void fetchPictures().then((read) => setItems(read ?? 'failed'));
  }
  useEffect(() => {
    void fetchPictures().then((read) => setItems(read ?? 'failed'));
  }, []);

  function choose(item: PictureItem) {
    if (!several) return onTake([item]);
    setChosen((before) =>
      before.some(({ id }) => id === item.id) ? before.filter(({ id }) => id !== item.id) : [...before, item],
    );
  }

  return (
    <>
      <div className="grid gap-6 md:grid-cols-[minmax(0,1fr)_16rem]">
        <section aria-label={words.newest}>
          {items === undefined && (
            <p role="status" className="text-sm text-ink-soft">
              {words.loading}
            </p>
          )}
          {items === 'failed' && (
            <div role="alert" className="grid justify-items-start gap-2 text-sm">
              <p>{words.loadFailed}</p>
              <Button onClick={load}>{words.retry}</Button>
            </div>
          )}
          {Array.isArray(items) && items.length === 0 && <p className="text-sm text-ink-soft">{words.empty}</p>}
          {Array.isArray(items) && (
            <ul className="grid max-h-[60vh] grid-cols-2 gap-3 overflow-y-auto p-1 sm:grid-cols-3">
              {items.map((item: PictureItem) => (
                <li key={item.id}>
                  <PictureChoice
                    item={item}
                    texts={texts}
                    order={several ? chosen.findIndex(({ id }) => id === item.id) : undefined}
                    onChoose={choose}
                  />
                </li>
              ))}
            </ul>
          )}
        </section>
        <section
          aria-label={words.upload}
          className="border-t border-rule pt-4 md:border-t-0 md:border-l md:pt-0 md:pl-6"
        >
          <UploadForm
            texts={texts}
            onUploaded={(item) => {
              setItems((before) => [item, ...(Array.isArray(before) ? before.filter(({ id }) => id !== item.id) : [])]);
              choose(item);
            }}
          />
        </section>
      </div>
      <DialogActions>
        <Button onClick={onClose}>{texts.frame.cancel}</Button>
        {several && (
          <Button look="primary" disabled={chosen.length === 0} onClick={() => onTake(chosen)}>
            {words.done(chosen.length)}
          </Button>
        )}
      </DialogActions>
    </>
  );
}

function PictureChoice({
  item,
  texts,
  order,
  onChoose,
}: {
  readonly item: PictureItem;
  readonly texts: NewsroomTexts;
  /** Place among the chosen, -1 when not chosen; undefined when only one can be. */
  readonly order: number | undefined;
  readonly onChoose: (item: PictureItem) => void;
}) {
  const name = item.caption || item.alt || texts.pictures.unnamed;
  const held = order !== undefined && order >= 0;
  return (
    <button
      type="button"
      aria-label={texts.pictures.pick(name)}
      aria-pressed={order === undefined ? undefined : held}
      onClick={() => onChoose(item)}
      className="relative block w-full cursor-pointer border border-rule text-left hover:border-rule-strong aria-pressed:outline-3 aria-pressed:outline-accent"
    >
      <img
        src={mediaAddress(item.hash, renditionWidths(item.width)[0] ?? item.width, 'webp')}
        alt=""
        loading="lazy"
        className="aspect-3/2 w-full bg-paper-sunk object-cover"
      />
      {held && (
        <span className="absolute top-1 left-1 bg-accent px-2 text-sm font-semibold text-accent-ink">{order + 1}</span>
      )}
      <span className="m-1 line-clamp-2 text-2xs text-ink-soft">{name}</span>
    </button>
  );
}
