import type { shareVi } from './share-vi.ts';

/** The same in English. */
export const shareEn: typeof shareVi = {
  title: 'When shared',
  textHint: 'The lead is used when empty',
  pictureHint:
    'The lead picture is used when empty; for an article without one an image of its headline is drawn at publication.',
  fromText: 'Choose from the text',
  fromStore: 'Choose from the store',
  noneInText: 'There are no pictures in the text yet.',
};
