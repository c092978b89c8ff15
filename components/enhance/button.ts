/** A button of the reader script, with its word from the page. */
export function makeButton(label: string, kind: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tool';
  button.dataset.kind = kind;
  button.textContent = label;
  button.addEventListener('click', act);
  return button;
}
