const ADDRESS = '/api/luot-xem';

/** A page that is closed sooner was opened by mistake. */
const READ_MS = 2000;

/**
 * Tells the paper once that an article is being read: when the page has been in sight for two seconds on end. A page that is
 * fetched or drawn ahead is not in sight; one that comes back from the browser's memory is the same view and told once. The
 * random name lets a beacon that arrives twice count once, and says nothing about anybody.
 */
export function tellOfView(): void {
  const number = Number(document.querySelector<HTMLElement>('[data-article]')?.dataset.article);
  if (!number || typeof navigator.sendBeacon !== 'function') return;
  const view = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0'));
  let timer = 0;
  const look = () => {
    clearTimeout(timer);
    if (document.visibilityState === 'visible') timer = window.setTimeout(tell, READ_MS);
  };
  const tell = () => {
    document.removeEventListener('visibilitychange', look);
    navigator.sendBeacon(ADDRESS, JSON.stringify({ number, view: view.join('') }));
  };
  const start = () => {
    document.addEventListener('visibilitychange', look);
    look();
  };
  if ((document as { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', start, { once: true });
  else start();
}
