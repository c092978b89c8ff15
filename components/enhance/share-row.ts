import { makeButton } from './button.ts';

const TOLD_MS = 2500;

/** The share row gains a copy button and, where the system has one, its share sheet. Words come with the page. */
export class ShareRow extends HTMLElement {
  connectedCallback(): void {
    const { address, heading, copy, copied, failed, system } = this.dataset;
    const list = this.querySelector('ul');
    if (!list || !address || !copy || !copied || !failed || !system) return;
    const share = { title: heading ?? document.title, url: address };
    if (typeof navigator.share === 'function' && (navigator.canShare?.(share) ?? true))
      this.add(list, system, 'system', () => void navigator.share(share).catch(() => undefined));
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    status.className = 'share-status';
    this.append(status);
    let timer = 0;
    this.add(list, copy, 'copy', async () => {
      const done = await writeText(address);
      status.textContent = done ? copied : `${failed} ${address}`;
      clearTimeout(timer);
      if (done)
        timer = window.setTimeout(() => {
          status.textContent = '';
        }, TOLD_MS);
    });
  }

  private add(list: HTMLUListElement, label: string, kind: string, act: () => void): void {
    const item = document.createElement('li');
    item.append(makeButton(label, kind, act));
    list.append(item);
  }
}

/** Puts a text on the clipboard. Insecure origins have no clipboard; an old command still works there. */
export async function writeText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    field.setAttribute('readonly', '');
    field.style.position = 'fixed';
    field.style.opacity = '0';
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}
