import { shortAddress } from '#domain/addresses.ts';
import type { ReaderTexts } from '#domain/texts/reader.ts';
import type { ArticlePage } from '#server/published/article.ts';
import type { Site } from '#server/published/site.ts';
import { ShortLinkCode } from './short-link-code.tsx';

type PrintAddressProps = { readonly article: ArticlePage; readonly site: Site; readonly texts: ReaderTexts };

/** On paper: where the article stands, and the short link to type or to photograph. */
export function PrintAddress({ article, site: { siteUrl }, texts }: PrintAddressProps) {
  const shortLink = `${siteUrl}${shortAddress(article.number)}`;
  return (
    <div className="print-address">
      <ShortLinkCode address={shortLink} label={texts.shortLinkCode} />
      <p>
        {texts.printedFrom}: {`${siteUrl}${article.href}`}
        <br />
        {texts.shortLink}: {shortLink}
      </p>
    </div>
  );
}
