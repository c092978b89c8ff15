'use client';

import { useFormStatus } from 'react-dom';
import { Button } from '#components/ui/button.tsx';

/** Starts an article, once: a second click while the first is on its way would start another. */
export function WriteButton({ label, wide }: { readonly label: string; readonly wide: boolean }) {
  const { pending } = useFormStatus();
  return (
    <Button type="submit" look="primary" className={wide ? 'w-full' : ''} data-write="" disabled={pending}>
      {label}
    </Button>
  );
}
