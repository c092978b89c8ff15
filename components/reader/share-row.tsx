import { createElement } from 'react';
import { shareLinks } from '#domain/share.ts';
import type { ReaderTexts } from '#domain/texts/reader.ts';

type ShareRowProps = {
  readonly address: string;
  readonly title: string;
  /** As in the paper's profile. */
  readonly zaloLink: string | null;
  readonly texts: ReaderTexts;
  /** The row stands above and below the text; each is a region of its own. */
  readonly place: 'top' | 'bottom';
};

const NAMES = { facebook: 'Facebook', zalo: 'Zalo', x: 'X' } as const;

/** "Chia sẻ bài viết": plain links; the reader script adds copying and the system's share sheet. */
export function ShareRow({ address, title, zaloLink, texts, place }: ShareRowProps) {
  const id = `chia-se-${place}`;
  const row = (
    <>
      <p className="share-title" id={id}>
        {texts.share}
      </p>
      <ul aria-labelledby={id}>
        {shareLinks(address, title, zaloLink).map(({ kind, href }) => {
          const name = kind === 'email' ? texts.email : NAMES[kind];
          return (
            <li key={kind}>
              <a
                className="share-link"
                href={href}
                aria-label={texts.shareOn(name)}
                {...(kind === 'email' ? {} : { target: '_blank', rel: 'noopener' })}
              >
                {name}
              </a>
            </li>
          );
        })}
      </ul>
    </>
  );
  return createElement(
    'share-row',
    {
      class: `share share-${place}`,
      'data-address': address,
      'data-heading': title,
      'data-copy': texts.copyLink,
      'data-copied': texts.copied,
      'data-failed': texts.copyFailed,
      'data-system': texts.systemShare,
    },
    row,
  );
}
