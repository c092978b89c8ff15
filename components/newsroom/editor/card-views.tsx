'use client';

import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { deskArticleAddress } from '#domain/addresses.ts';
import type { BlockOf } from '#domain/body/document.ts';
import { usePictures } from '../pictures/pictures-context.tsx';
import { AttributeLine } from './attribute-line.tsx';
import { BlockFrame } from './block-frame.tsx';

const PROVIDERS = { youtube: 'YouTube', facebook: 'Facebook', tiktok: 'TikTok' } as const;

/** A video or post from elsewhere, as a card: nothing of it is loaded here. */
export function EmbedView(view: NodeViewProps) {
  const words = usePictures().texts.editor;
  const { provider, id, title } = view.node.attrs as BlockOf<'embed'>['attrs'];
  return (
    <BlockFrame title={words.embedOf(PROVIDERS[provider], id)} view={view}>
      <AttributeLine
        label={words.embedTitle}
        value={title}
        disabled={!view.editor.isEditable}
        onChange={(next) => view.updateAttributes({ title: next })}
      />
      <p className="mt-1 text-2xs text-ink-faint">{words.embedHint}</p>
    </BlockFrame>
  );
}

/** The card of another article. */
export function RelatedArticleView(view: NodeViewProps) {
  const words = usePictures().texts.editor;
  const { number } = view.node.attrs as BlockOf<'relatedArticle'>['attrs'];
  return (
    <BlockFrame title={words.relatedOf(number)} view={view}>
      <button
        type="button"
        className="cursor-pointer underline underline-offset-2"
        onClick={() => window.open(deskArticleAddress(number), '_blank', 'noopener')}
      >
        {words.open}
      </button>
    </BlockFrame>
  );
}

/** Words of somebody and who said them. */
export function QuoteView(view: NodeViewProps) {
  const words = usePictures().texts.editor;
  return (
    <NodeViewWrapper as="blockquote" className="editor-quote">
      <NodeViewContent />
      <div contentEditable={false}>
        <AttributeLine
          label={words.quoteSource}
          value={String(view.node.attrs.source)}
          disabled={!view.editor.isEditable}
          onChange={(source) => view.updateAttributes({ source })}
        />
      </div>
    </NodeViewWrapper>
  );
}

/** Facts beside the story, under a title. */
export function BoxView(view: NodeViewProps) {
  const words = usePictures().texts.editor;
  return (
    <NodeViewWrapper as="aside" className="editor-box" aria-label={words.box}>
      <div contentEditable={false} className="mb-2 font-semibold">
        <AttributeLine
          label={words.boxTitle}
          value={String(view.node.attrs.title)}
          disabled={!view.editor.isEditable}
          onChange={(title) => view.updateAttributes({ title })}
        />
      </div>
      <NodeViewContent />
    </NodeViewWrapper>
  );
}
