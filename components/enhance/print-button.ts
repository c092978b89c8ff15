import { makeButton } from './button.ts';

/** Prints the page; without script the reader uses the browser's own menu. */
export class PrintButton extends HTMLElement {
  connectedCallback(): void {
    const { label } = this.dataset;
    if (label) this.replaceChildren(makeButton(label, 'print', () => print()));
  }
}
