'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { type SaveState, Saving, type SavingOptions } from './saving.ts';

/** The saving of the article on the screen. */
export function useSaving(options: SavingOptions): {
  readonly saving: Saving;
  readonly state: SaveState;
  readonly keptHere: boolean;
} {
  const latest = useRef(options);
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: options.start.savedAt });
  const [keptHere, setKeptHere] = useState(true);
  const saving = useMemo(() => new Saving(() => latest.current, setState, setKeptHere), []);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (saving.isDirty()) event.preventDefault();
    };
    const keep = () => saving.copyNow();
    const retry = () => void (saving.isDirty() && saving.saveNow());
    window.addEventListener('beforeunload', warn);
    window.addEventListener('pagehide', keep);
    window.addEventListener('online', retry);
    return () => {
      window.removeEventListener('beforeunload', warn);
      window.removeEventListener('pagehide', keep);
      window.removeEventListener('online', retry);
      saving.stop();
    };
  }, [saving]);
  return { saving, state, keptHere };
}
