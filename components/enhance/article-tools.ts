import { makeButton } from './button.ts';
import { keepChoice, readChoice } from './kept-choice.ts';
import { ARTICLE_PATH, dropSaved, readSaved, saveArticle } from './saved-articles.ts';

const SIZES = ['-1', '0', '1', '2', '3'] as const;

/** Tools of an article: text size, saving for later, and listening where the device has a Vietnamese voice. */
export class ArticleTools extends HTMLElement {
  connectedCallback(): void {
    const { smaller, larger, listen, stop } = this.dataset;
    if (!smaller || !larger || !listen || !stop) return;
    const sizes = [makeSizeButton('A−', smaller, () => change(-1)), makeSizeButton('A+', larger, () => change(1))];
    const change = (step: -1 | 1) => {
      changeSize(step);
      tell();
    };
    const tell = () => {
      for (const [index, end] of [0, SIZES.length - 1].entries())
        sizes[index]?.setAttribute('aria-disabled', String(sizeNow() === end));
    };
    tell();
    this.prepend(...sizes);
    this.offerSaving();
    if ('speechSynthesis' in window) this.offerListening(listen, stop);
  }

  disconnectedCallback(): void {
    window.speechSynthesis?.cancel();
  }

  private offerSaving(): void {
    const { save, saved } = this.dataset;
    const href = location.pathname;
    if (!save || !saved || !ARTICLE_PATH.test(href)) return;
    const holds = () => readSaved().some((article) => article.href === href);
    const tell = () => {
      button.textContent = holds() ? saved : save;
    };
    const button = makeButton(save, 'save', () => {
      const headline = document.querySelector('h1')?.textContent ?? document.title;
      if (holds()) dropSaved(href);
      else saveArticle({ href, headline, at: Date.now() });
      tell();
    });
    tell();
    this.append(button);
  }

  private offerListening(listen: string, stop: string): void {
    const voices = window.speechSynthesis;
    const offer = () => {
      const voice = voices.getVoices().find(({ lang }) => lang.toLowerCase().startsWith('vi'));
      if (!voice || this.querySelector('[data-kind=listen]')) return;
      const tell = () => {
        button.textContent = voices.speaking ? stop : listen;
      };
      const button = makeButton(listen, 'listen', () => {
        const wasSpeaking = voices.speaking;
        voices.cancel();
        if (!wasSpeaking) speak(voice, tell);
        tell();
      });
      this.append(button);
    };
    offer();
    voices.addEventListener('voiceschanged', offer);
    window.addEventListener('pagehide', () => voices.cancel());
  }
}

/** Paragraph by paragraph: browsers fall silent in the middle of a long utterance. */
function speak(voice: SpeechSynthesisVoice, tell: () => void): void {
  for (const part of document.querySelectorAll(
    '.article h1, .article .lead, .body > p, .body h2, .body h3, .body li',
  )) {
    const utterance = new SpeechSynthesisUtterance(part.textContent ?? '');
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = tell;
    window.speechSynthesis.speak(utterance);
  }
}

/** A sign that every paper uses, so that all tools fit on one line of a phone; its name is for who cannot see it. */
function makeSizeButton(sign: string, label: string, act: () => void): HTMLButtonElement {
  const button = makeButton(sign, 'size', act);
  button.ariaLabel = `${label} (${sign})`;
  button.title = label;
  return button;
}

/** The place of the present size among all. */
function sizeNow(): number {
  const now = SIZES.findIndex(
    (size) => size === (readChoice('text-size') ?? document.documentElement.dataset.textSize),
  );
  return now < 0 ? 1 : now;
}

function changeSize(step: -1 | 1): void {
  const next = SIZES[Math.min(SIZES.length - 1, Math.max(0, sizeNow() + step))] ?? '0';
  keepChoice('text-size', next === '0' ? null : next);
  if (next === '0') delete document.documentElement.dataset.textSize;
  else document.documentElement.dataset.textSize = next;
}
