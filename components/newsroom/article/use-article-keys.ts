'use client';

import { useEffect, useRef } from 'react';

/** Ctrl+S saves and Ctrl+Enter makes the next move, wherever the cursor is; with Cmd on a Mac. */
export function useArticleKeys(deeds: { readonly save: () => void; readonly next: () => void }): void {
  const latest = useRef(deeds);
  useEffect(() => {
    latest.current = deeds;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
      if (event.key.toLowerCase() === 's') {
        event.preventDefault();
        latest.current.save();
      }
      if (event.key === 'Enter' && !event.repeat && document.querySelector('dialog[open]') === null) {
        event.preventDefault();
        latest.current.next();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
