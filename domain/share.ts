/** A way to share: a plain link that works without script (reference/features.md §4.5). */
export type ShareLink = { readonly kind: 'facebook' | 'zalo' | 'x' | 'email'; readonly href: string };

const PLACE = '{url}';

/** Whether a setting is a link of the web or of Zalo's app with one place for an address. */
export function isShareTemplate(template: string): boolean {
  const [before = '', after, ...more] = template.split(PLACE);
  if (after === undefined || more.length > 0 || /[\s"<>\\^`{|}]/u.test(before + after)) return false;
  const filled = `${before}https%3A%2F%2Fbao.example%2F${after}`;
  return URL.canParse(filled) && ['https:', 'http:', 'zalo:'].includes(new URL(filled).protocol);
}

/** Links that share an article. `address` is absolute; `zaloTemplate` as in the paper's profile. */
export function shareLinks(address: string, title: string, zaloTemplate: string | null): readonly ShareLink[] {
  const url = encodeURIComponent(address);
  const text = encodeURIComponent(title);
  return [
    { kind: 'facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${url}` },
    { kind: 'zalo', href: zaloTemplate === null ? zaloLink(address) : zaloTemplate.replace(PLACE, () => url) },
    { kind: 'x', href: `https://x.com/intent/post?text=${text}&url=${url}` },
    { kind: 'email', href: `mailto:?subject=${text}&body=${text}%0D%0A${url}` },
  ];
}

/** Zalo has no public contract; this is the address that its own button opens, with the page's address in base64 JSON. */
function zaloLink(address: string): string {
  const payload = btoa(unescapedBytes(JSON.stringify({ url: address })));
  return `https://button-share.zalo.me/share_external?layout=1&color=blue&customize=false&d=${encodeURIComponent(payload)}&shareType=0`;
}

function unescapedBytes(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}
