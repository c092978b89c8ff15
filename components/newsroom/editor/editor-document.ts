import type { JSONContent } from '@tiptap/core';
import { BODY_VERSION, type Body } from '#domain/body/document.ts';

/** The attributes that the stored document knows, by node and mark; the editor's others are its own affair. */
const STORED: Readonly<Record<string, readonly string[]>> = {
  heading: ['level'],
  quote: ['source'],
  image: ['mediaId', 'caption', 'credit', 'alt', 'width'],
  gallery: ['images'],
  embed: ['provider', 'id', 'title'],
  tableCell: ['colspan', 'rowspan'],
  tableHeader: ['colspan', 'rowspan'],
  box: ['title'],
  relatedArticle: ['number'],
  link: ['href'],
};

/** ProseMirror keeps the marks of a text in the order of its schema. */
const MARK_ORDER = ['link', 'bold', 'italic', 'superscript', 'subscript'];

type Attributes = Readonly<Record<string, unknown>>;

function storedAttributes(type: string, attrs: Attributes | undefined): { readonly attrs?: Attributes } {
  const names = STORED[type];
  return names ? { attrs: Object.fromEntries(names.map((name) => [name, attrs?.[name]])) } : {};
}

function storedNode(node: JSONContent): JSONContent {
  const type = node.type ?? '';
  if (type === 'text') {
    const marks = (node.marks ?? []).map((mark) => ({ type: mark.type, ...storedAttributes(mark.type, mark.attrs) }));
    return { type, text: node.text ?? '', ...(marks.length > 0 ? { marks } : {}) };
  }
  const content = (node.content ?? []).map(storedNode);
  return { type, ...storedAttributes(type, node.attrs), ...(content.length > 0 ? { content } : {}) };
}

function editorNode(node: JSONContent): JSONContent {
  const content = node.content?.map(editorNode);
  const marks = MARK_ORDER.flatMap((type) => node.marks?.find((mark) => mark.type === type) ?? []);
  return { ...node, ...(content ? { content } : {}), ...(marks.length > 0 ? { marks } : {}) };
}

function isBlank(node: JSONContent): boolean {
  return node.type === 'paragraph' && (node.content ?? []).every((inline) => (inline.text ?? '').trim() === '');
}

/** The editor's document of a body. The editor needs a block to stand in, so no block becomes an empty paragraph. */
export function bodyToEditor(body: Body): JSONContent {
  const content = (body.content as readonly JSONContent[]).map(editorNode);
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

/**
 * The body of an editor's document. The editor's schema vouches for its structure; limits and links are judged on saving.
 * A document of nothing but one empty paragraph is the empty body.
 */
export function editorToBody(json: JSONContent): Body {
  const blocks = (json.content ?? []).map(storedNode);
  const content = blocks.length === 1 && blocks.every(isBlank) ? [] : blocks;
  return { type: 'doc', version: BODY_VERSION, content } as Body;
}

/** Without the empty paragraphs at the end that the editor offers to write on in. */
export function withoutTrailingBlank(body: Body): Body {
  const last = body.content.findLastIndex((block) => !isBlank(block as JSONContent));
  return { ...body, content: body.content.slice(0, last + 1) };
}
