import { makeButton } from './button.ts';
import { keepChoice, readChoice } from './kept-choice.ts';

const THEMES = ['auto', 'light', 'dark'] as const;

/** Light, dark, or as the device has it. */
export class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const { auto, light, dark, label } = this.dataset;
    if (!auto || !light || !dark || !label) return;
    const names = { auto, light, dark };
    const current = () => THEMES.find((theme) => theme === readChoice('theme')) ?? 'auto';
    const tell = () => {
      button.textContent = `${label}: ${names[current()]}`;
    };
    const button = makeButton('', 'theme', () => {
      const next = THEMES[(THEMES.indexOf(current()) + 1) % THEMES.length] ?? 'auto';
      keepChoice('theme', next === 'auto' ? null : next);
      if (next === 'auto') delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = next;
      tell();
    });
    tell();
    this.replaceChildren(button);
  }
}
