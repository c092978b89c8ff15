import { passageAddress } from '../../domain/text-fragment.ts';
import { makeButton } from './button.ts';
import { writeText } from './share-row.ts';

const SHORTEST = 8;
const LONGEST = 1500;

/** A passage that the reader marks in an article can be shared with an address that leads right to it. */
export function offerQuotes(): void {
  const tools = document.querySelector<HTMLElement>('article-tools');
  const { quote, copied } = tools?.dataset ?? {};
  if (!quote || !copied) return;
  let passage = '';
  const address =
    document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href.split('#')[0] ?? '';
  const button = makeButton(quote, 'quote', async () => {
    const text = `“${passage.replace(/\s+/gu, ' ')}”`;
    const url = passageAddress(address, passage);
    if (typeof navigator.share === 'function')
      await navigator.share({ title: document.title, text, url }).catch(() => undefined);
    else if (await writeText(`${text} ${url}`)) button.textContent = copied;
  });
  button.classList.add('quote-button');
  button.setAttribute('aria-live', 'polite');
  // Pressing it must not undo the marking that it is about.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('mousedown', (event) => event.preventDefault());
  document.addEventListener('selectionchange', () => {
    if (document.activeElement === button) return;
    const selection = getSelection();
    const end = selection?.focusNode;
    const place = (end instanceof Element ? end : end?.parentElement)?.closest('.lead, .body > *');
    passage = selection ? wholeWords(selection) : '';
    if (!place || passage.length < SHORTEST || passage.length > LONGEST) {
      button.remove();
      return;
    }
    button.textContent = quote;
    // Next in the order of the Tab key after what is marked.
    if (button.previousElementSibling !== place) place.after(button);
  });
}

/** The marked text with all of the words that it begins and ends in: browsers look for whole words only. */
function wholeWords(selection: Selection): string {
  if (selection.rangeCount === 0) return '';
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const [head, tail] = [textOf(startContainer), textOf(endContainer)];
  const before = startOffset < head.length ? (/[\p{L}\p{M}\p{N}]*$/u.exec(head.slice(0, startOffset))?.[0] ?? '') : '';
  const after = endOffset > 0 ? (/^[\p{L}\p{M}\p{N}]*/u.exec(tail.slice(endOffset))?.[0] ?? '') : '';
  const marked = selection.toString();
  return `${/^[\p{L}\p{M}\p{N}]/u.test(marked) ? before : ''}${marked}${/[\p{L}\p{M}\p{N}]$/u.test(marked) ? after : ''}`
    .normalize('NFC')
    .trim();
}

const textOf = (node: Node) => (node instanceof Text ? node.data : '');
