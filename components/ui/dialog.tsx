'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';

/** A modal dialog: closes with Escape and gives the focus back to where it was. Its content exists only while it is open. */
export function Dialog({
  open,
  title,
  wide = false,
  onClose,
  children,
}: {
  readonly open: boolean;
  readonly title: string;
  readonly wide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (open && !dialog?.open) dialog?.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      className={`newsroom-dialog ${wide ? 'newsroom-dialog-wide' : ''}`}
      onCancel={(event) => {
        if (event.target !== ref.current) return;
        event.preventDefault();
        onClose();
      }}
      onClose={() => {
        if (open) onClose();
      }}
    >
      <h2 id={titleId} className="mb-3 font-serif text-xl font-semibold">
        {title}
      </h2>
      {open && children}
    </dialog>
  );
}

/** The row of buttons at the end of a dialog. */
export function DialogActions({ children }: { readonly children: ReactNode }) {
  return <div className="mt-5 flex flex-wrap justify-end gap-2">{children}</div>;
}
