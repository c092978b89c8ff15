const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** White space and controls, which browsers strip inside a scheme ("java\nscript:"). */
const HIDDEN = /[\u0000-\u0020\u007F-\u00A0\u1680\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF\\]/u;

/** Whether a link target may stand in a body: http, https, mailto, tel, or a path from the site's root; nothing else. */
export function isSafeLink(href: string): boolean {
  if (href === '' || HIDDEN.test(href)) return false;
  if (href.startsWith('/')) return !href.startsWith('//');
  const scheme = /^[a-z][a-z0-9+.-]*:/iu.exec(href)?.[0].toLowerCase();
  if (scheme === undefined || !SCHEMES.has(scheme)) return false;
  if (scheme === 'mailto:' || scheme === 'tel:') return href.length > scheme.length;
  return href.slice(scheme.length).startsWith('//') && URL.canParse(href);
}
