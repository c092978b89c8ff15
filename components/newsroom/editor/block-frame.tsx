'use client';

import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import type { ReactNode } from 'react';
import { Button } from '#components/ui/button.tsx';
import { usePictures } from '../pictures/pictures-context.tsx';

/** The card of a block that is not text: what it is, its fields, and the way to remove it. */
export function BlockFrame({
  title,
  view,
  children,
}: {
  readonly title: string;
  readonly view: NodeViewProps;
  readonly children: ReactNode;
}) {
  const { texts } = usePictures();
  return (
    <NodeViewWrapper className="editor-card" role="group" aria-label={title}>
      <div className="mb-2 flex items-center justify-between gap-2" data-drag-handle="">
        <p className="text-xs font-semibold text-ink-soft">{title}</p>
        {view.editor.isEditable && (
          <Button look="quiet" aria-label={`${texts.editor.removeBlock}: ${title}`} onClick={() => view.deleteNode()}>
            ×
          </Button>
        )}
      </div>
      {children}
    </NodeViewWrapper>
  );
}
