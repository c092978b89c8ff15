/** A way to share: a plain link that works without script (reference/features.md §4.5). */
export type ShareLink = { readonly kind: 'facebook' | 'zalo' | 'x' | 'email'; readonly href: string };

/** Links that share an article. `address` is absolute. */
export function shareLinks(address: string, title: string): readonly ShareLink[] {
  const url = encodeURIComponent(address);
  const text = encodeURIComponent(title);
  return [
    { kind: 'facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${url}` },
    { kind: 'zalo', href: zaloLink(address) },
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
