import type { Extensions } from '@tiptap/core';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { BoxView, EmbedView, QuoteView, RelatedArticleView } from './card-views.tsx';
import { PLAIN_BLOCKS } from './extensions.ts';
import { GalleryView, ImageView } from './picture-views.tsx';

const { Image, Gallery, Embed, RelatedArticle, Quote, Box } = PLAIN_BLOCKS;

/** The blocks of extensions.ts with their looks. */
export const VIEWED_BLOCKS: Extensions = [
  Image.extend({ addNodeView: () => ReactNodeViewRenderer(ImageView) }),
  Gallery.extend({ addNodeView: () => ReactNodeViewRenderer(GalleryView) }),
  Embed.extend({ addNodeView: () => ReactNodeViewRenderer(EmbedView) }),
  RelatedArticle.extend({ addNodeView: () => ReactNodeViewRenderer(RelatedArticleView) }),
  Quote.extend({ addNodeView: () => ReactNodeViewRenderer(QuoteView) }),
  Box.extend({ addNodeView: () => ReactNodeViewRenderer(BoxView) }),
];
