import { ARTICLE_PATH } from './saved-articles.ts';

/** Where delivery answers the service worker. */
const WORKER = '/sw.js';

/** Has the service worker keep the articles opened last. The page that installs it is not under it yet, so it says its name. */
export async function keepReading(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    const isKnown = navigator.serviceWorker.controller !== null;
    await navigator.serviceWorker.register(WORKER);
    if (isKnown || !ARTICLE_PATH.test(location.pathname)) return;
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ keep: location.pathname });
  } catch {
    // Browsers that forbid it (private windows, full disks) read the page all the same.
  }
}
