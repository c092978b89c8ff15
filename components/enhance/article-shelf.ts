import { type TextPiece, textPieces } from '../../domain/unbroken.ts';
import { makeButton } from './button.ts';
import { dropRead, listRead } from './read-articles.ts';
import { dropSaved, readSaved, type SavedArticle } from './saved-articles.ts';

/** What a list on the device can do. */
type Shelf = {
  readonly list: () => Promise<readonly SavedArticle[]> | readonly SavedArticle[];
  readonly drop: (href?: string) => Promise<void> | void;
};

const SHELVES: Readonly<Record<string, Shelf>> = {
  saved: {
    list: readSaved,
    drop: (href) => {
      for (const article of readSaved()) if (href === undefined || article.href === href) dropSaved(article.href);
    },
  },
  read: { list: listRead, drop: dropRead },
};

/** A list of articles that only this device knows: put aside by the reader, or kept for reading without a connection. */
export class ArticleShelf extends HTMLElement {
  connectedCallback(): void {
    void this.show();
  }

  private async show(): Promise<void> {
    const { kind, empty, remove, clear } = this.dataset;
    const shelf = SHELVES[kind ?? ''];
    if (!shelf || !empty || !remove || !clear) return;
    const articles = await shelf.list();
    const act = (href?: string) => async () => {
      await shelf.drop(href);
      await this.show();
      this.focus();
    };
    if (articles.length === 0) {
      const note = document.createElement('p');
      note.textContent = empty;
      this.replaceChildren(note);
      return;
    }
    const list = document.createElement('ul');
    for (const { href, headline } of articles) {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = href;
      link.append(...textPieces(headline).map(shown));
      const button = makeButton(remove, 'remove', act(href));
      button.setAttribute('aria-label', `${remove}: ${headline}`);
      item.append(link, button);
      list.append(item);
    }
    this.replaceChildren(list, makeButton(clear, 'clear', act()));
  }
}

/** As pages made on the server show it. */
function shown({ text, isWhole }: TextPiece): string | HTMLElement {
  if (!isWhole) return text;
  const whole = document.createElement('span');
  whole.className = 'whole';
  whole.textContent = text;
  return whole;
}
