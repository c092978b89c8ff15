const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/**
 * "5 phút trước" after the date line of an article of the last day; the absolute time stays. The words come with the page: the
 * browser's own take a phone a tenth of a second to load.
 */
export function tellRelativeTimes(): void {
  for (const time of document.querySelectorAll<HTMLTimeElement>('.date-line time')) {
    const { minutes, hours } = time.closest<HTMLElement>('.date-line')?.dataset ?? {};
    const age = Date.now() - Date.parse(time.dateTime);
    if (!minutes || !hours || !(age >= MINUTE_MS && age < 24 * HOUR_MS)) continue;
    const [words, unit] = age < HOUR_MS ? [minutes, MINUTE_MS] : [hours, HOUR_MS];
    const told = document.createElement('span');
    told.className = 'relative';
    told.textContent = ` (${words.replace('{n}', String(Math.floor(age / unit)))})`;
    time.after(told);
  }
}

/** `/` leads to the search field, or to the page that has one; never out of a field in which somebody types. */
export function searchOnSlash(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const { target } = event;
    if (target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]')) return;
    const fields = document.querySelectorAll<HTMLInputElement>('input[type=search]');
    const shown = [...fields].find((field) => field.offsetParent);
    const link = document.querySelector<HTMLAnchorElement>('.search-link');
    if (!shown && !link) return;
    event.preventDefault();
    if (!shown) return link?.click();
    shown.focus();
    shown.select();
  });
}

/** A browser scrolls the section bar by itself only for a link that is wholly out of sight. */
export function showFocusInBar(): void {
  document.querySelector('.section-bar ul')?.addEventListener('focusin', ({ target }) => {
    // By the keyboard only: a link that moves away under a finger is not pressed.
    if (target instanceof HTMLElement && target.matches(':focus-visible'))
      target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}

/**
 * On a phone the section bar is longer than the screen: the page's own section comes into sight. Asking where it is costs a
 * layout of the whole page, so browsers that do it by style (masthead.css) are left alone.
 */
export function showCurrentSection(): void {
  if (CSS.supports('scroll-initial-target', 'nearest')) return;
  const link = document.querySelector<HTMLElement>('.section-bar [aria-current]');
  const bar = link?.closest('ul');
  if (link && bar) bar.scrollLeft = link.offsetLeft - (bar.clientWidth - link.offsetWidth) / 2;
}
