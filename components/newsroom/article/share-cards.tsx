import type { ReactNode } from 'react';
import type { ShareCard } from '#domain/share-card.ts';
import { SHARE_LIMITS, searchTitle } from '#domain/share-check.ts';
import { excerpt } from '#domain/text.ts';
import type { NewsroomTexts } from '#domain/texts/newsroom.ts';

type CardProps = {
  readonly texts: NewsroomTexts;
  readonly card: ShareCard;
  /** Whether the picture will be drawn from the card's own words. */
  readonly willDraw: boolean;
};

/** The card as each place shows it: their proportions and cuts, our own type. */
export function ShareCards(props: CardProps) {
  const { card, texts } = props;
  const host = new URL(card.address).host;
  return (
    <div className="grid gap-5 md:grid-cols-2">
      <Place name="Facebook">
        <div className="overflow-hidden border border-rule">
          <CardPicture {...props} />
          <div className="grid gap-0.5 border-t border-rule bg-paper-sunk px-3 py-2">
            <p className="truncate text-2xs text-ink-soft uppercase">{host}</p>
            <p className="line-clamp-2 pt-1 leading-normal font-semibold">{card.title}</p>
            <p className="truncate text-sm text-ink-soft">{card.description}</p>
          </div>
        </div>
      </Place>
      <Place name="Zalo">
        <div className="overflow-hidden rounded-small border border-rule">
          <CardPicture {...props} />
          <div className="grid gap-1 px-3 py-2">
            <p className="line-clamp-2 pt-1 leading-normal font-semibold">{card.title}</p>
            <p className="line-clamp-2 text-sm text-ink-soft">{card.description}</p>
            <p className="truncate text-2xs text-ink-faint">{host}</p>
          </div>
        </div>
      </Place>
      <Place name="X">
        <div className="relative overflow-hidden rounded-small border border-rule">
          <CardPicture {...props} />
          <p className="absolute bottom-2 left-2 max-w-[calc(100%-1rem)] truncate rounded-small bg-ink px-1.5 text-sm text-paper">
            {card.title}
          </p>
        </div>
        <p className="mt-1 truncate text-2xs text-ink-soft">{texts.share.from(host)}</p>
      </Place>
      <Place name={texts.share.search}>
        <div className="grid gap-1">
          <p className="text-sm leading-snug">
            {card.siteName}
            <br />
            <span className="block truncate text-2xs text-ink-soft">
              {[host, ...(card.section === undefined ? [] : [card.section])].join(' › ')}
            </span>
          </p>
          <p className="text-lg leading-snug text-info">{searchTitle(card)}</p>
          <p className="text-sm text-ink-soft">{excerpt(card.description, SHARE_LIMITS.description)}</p>
        </div>
      </Place>
    </div>
  );
}

function Place({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <section aria-label={name} className="min-w-0" lang="vi">
      <h3 className="mb-1 text-xs font-semibold text-ink-soft">{name}</h3>
      {children}
    </section>
  );
}

function CardPicture({ texts, card, willDraw }: CardProps) {
  const { picture } = card;
  if (willDraw)
    return (
      <div className="flex aspect-[1.91] flex-col justify-between border-t-4 border-accent bg-paper p-3">
        <p className="text-xs font-semibold text-accent">{card.section}</p>
        <p className="line-clamp-4 font-serif text-xl leading-snug font-bold">{card.title}</p>
        <p className="flex justify-between gap-2 border-t border-rule pt-1 font-serif text-sm font-bold">
          {card.siteName}{' '}
          <span className="font-sans text-2xs font-normal text-ink-faint">{texts.share.drawnLater}</span>
        </p>
      </div>
    );
  if (!picture) return null;
  return (
    <img
      // Its path alone: people also work in the newsroom under another name of the same site.
      src={new URL(picture.url).pathname}
      width={picture.width}
      height={picture.height}
      alt={picture.alt}
      className="aspect-[1.91] h-auto w-full bg-paper-sunk object-cover"
    />
  );
}
