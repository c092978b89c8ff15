'use client';

import { useEffect } from 'react';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/iu.test(target.tagName))
  );
}

function stepThroughRows(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLAnchorElement>('a[data-desk-row]')];
  const here = rows.indexOf(document.activeElement as HTMLAnchorElement);
  rows[here === -1 ? 0 : Math.min(Math.max(here + step, 0), rows.length - 1)]?.focus();
}

const DEEDS: Readonly<Record<string, () => void>> = {
  '/': () => document.querySelector<HTMLInputElement>('#tim')?.select(),
  j: () => stepThroughRows(1),
  k: () => stepThroughRows(-1),
  n: () => document.querySelector<HTMLButtonElement>('button[data-write]:not([hidden])')?.focus(),
};

/** The keys of the desk's list: search, next and previous row, new article. */
export function DeskKeys() {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
      const deed = DEEDS[event.key];
      if (!deed) return;
      event.preventDefault();
      deed();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return null;
}
