import type { StoredPicture } from '#domain/edition.ts';
import type { ReaderTexts } from '#domain/texts/reader.ts';
import { Picture } from './picture.tsx';
import { Unbroken } from './unbroken.tsx';

type FigureProps = {
  readonly picture: StoredPicture;
  readonly caption: string;
  readonly credit: string;
  readonly alt: string;
  readonly width: 'text' | 'wide' | 'full';
  readonly texts: ReaderTexts;
  readonly first?: boolean;
};

/** A picture with its caption and the name of who took it. */
export function Figure({ picture, caption, credit, alt, width, texts, first = false }: FigureProps) {
  const sizes = width === 'text' ? '(min-width: 48rem) 42rem, 100vw' : '(min-width: 64rem) 62rem, 100vw';
  return (
    <figure className={`figure figure-${width}`}>
      <Picture picture={picture} alt={alt} sizes={sizes} first={first} />
      {(caption !== '' || credit !== '') && (
        <figcaption>
          <Unbroken text={caption} />{' '}
          {credit !== '' && <span className="figure-credit">{texts.pictureBy(credit)}</span>}
        </figcaption>
      )}
    </figure>
  );
}
