/** Headers that every answer carries, whatever it is. */
export function commonPolicy(siteUrl: string): Readonly<Record<string, string>> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Frame-Options': 'DENY',
    // The strictest for whatever sets none of its own: redirects, refusals, files.
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    ...(siteUrl.startsWith('https:') ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } : {}),
  };
}

/** A reader page runs one script of ours and the line before it, allowed by its hash; it has no inline style. */
export function readerPolicy(siteUrl: string, hashes: readonly string[]): Readonly<Record<string, string>> {
  const sources = [
    "default-src 'none'",
    ["script-src 'self'", ...hashes].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    ...commonPolicy(siteUrl),
    'Content-Security-Policy': sources.join('; '),
    // A page with a frame of somebody else's would have to do without; ours have none.
    'Cross-Origin-Embedder-Policy': 'credentialless',
    'Speculation-Rules': `"${SPECULATION_RULES}"`,
  };
}

/** The service worker asks this origin and nobody else; what it answers keeps the policy it came with. */
export function workerPolicy(siteUrl: string): Readonly<Record<string, string>> {
  return { ...commonPolicy(siteUrl), 'Content-Security-Policy': "default-src 'none'; connect-src 'self'" };
}

/** Where the rules stand by which browsers fetch a same-site page that a reader is about to open. */
export const SPECULATION_RULES = '/enhance/speculation-rules.json';

/** The newsroom's policy: the framework's scripts by nonce; style attributes are what the editor and the framework write. */
export function newsroomSources(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    `style-src-elem 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
