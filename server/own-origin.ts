/**
 * Whether a request that changes something was sent by a page of ours. The framework lets a request without an Origin
 * header through, so this check does not (reference/libraries.md §5).
 */
export function isOwnOrigin(sent: Headers, siteUrl: string): boolean {
  const site = sent.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin') return false;
  const origin = sent.get('origin');
  if (origin === null) return false;
  if (origin === siteUrl) return true;
  const host = sent.get('host');
  return URL.canParse(origin) && host !== null && new URL(origin).host === host;
}
