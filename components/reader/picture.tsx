import { mediaAddress } from '#domain/addresses.ts';
import { renditionWidths, type StoredPicture } from '#domain/edition.ts';

type PictureProps = {
  readonly picture: StoredPicture;
  readonly alt: string;
  /** The `sizes` of the place where it stands. */
  readonly sizes: string;
  /** The picture that a reader sees first is fetched first. */
  readonly first?: boolean;
};

/** A picture in its renditions; room is kept for it while it loads. */
export function Picture({ picture, alt, sizes, first = false }: PictureProps) {
  const { hash, width, height } = picture;
  const widths = renditionWidths(width);
  const middle = widths[Math.min(2, widths.length - 1)] ?? width;
  return (
    <img
      src={mediaAddress(hash, middle, 'jpg')}
      srcSet={widths.map((candidate) => `${mediaAddress(hash, candidate, 'webp')} ${candidate}w`).join(', ')}
      sizes={sizes}
      width={width}
      height={height}
      alt={alt}
      decoding="async"
      {...(first ? { fetchPriority: 'high' as const } : { loading: 'lazy' as const })}
    />
  );
}
