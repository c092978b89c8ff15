import { Node } from '@tiptap/core';
import { type AtomType, attributesFromDom, attributesToDom } from './block-attributes.ts';

function atomNode(name: AtomType, defaults: Readonly<Record<string, unknown>>) {
  return Node.create({
    name,
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes: () =>
      Object.fromEntries(Object.entries(defaults).map(([key, value]) => [key, { default: value, rendered: false }])),
    parseHTML: () => [
      {
        tag: `div[data-block="${name}"]`,
        getAttrs: (element) => attributesFromDom(name, element.getAttribute('data-attributes')),
      },
    ],
    renderHTML: ({ node }) => ['div', attributesToDom(name, node.attrs)],
  });
}

/** A picture in the text. */
export const Image = atomNode('image', { mediaId: '', caption: '', credit: '', alt: '', width: 'text' });

/** Several pictures in a row. */
export const Gallery = atomNode('gallery', { images: [] });

/** Something from YouTube, Facebook or TikTok, by provider and id. */
export const Embed = atomNode('embed', { provider: 'youtube', id: '', title: '' });

/** A card of another article. */
export const RelatedArticle = atomNode('relatedArticle', { number: 0 });
