import { flushSync } from 'react-dom';

/** Marks what is wrong with a form, and puts the focus on the first field that is: its error is read out with its name. */
export function markAndFocus(form: HTMLFormElement, mark: () => void): void {
  flushSync(mark);
  form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
