import { encode } from 'uqr';
import { codePath } from '#domain/code-path.ts';

/** The short link as a QR code, for whoever reads the article on paper. */
export function ShortLinkCode({ address, label }: { readonly address: string; readonly label: string }) {
  const { size, path } = codePath(encode(address, { ecc: 'M', border: 0 }).data);
  return (
    <svg className="short-link-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  );
}
