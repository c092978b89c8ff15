import type { Extensions } from '@tiptap/core';
import { ListItem } from '@tiptap/extension-list';
import { Subscript } from '@tiptap/extension-subscript';
import { Superscript } from '@tiptap/extension-superscript';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';
import { Embed, Gallery, Image, RelatedArticle } from './atom-nodes.ts';
import { Link } from './link-mark.ts';
import { Box, Divider, Heading, Quote } from './text-nodes.ts';

const cellAttributes = () => ({
  colspan: { default: 1 },
  rowspan: { default: 1 },
  // Wanted by the table commands; never stored.
  colwidth: { default: null, rendered: false },
});

const Kit = StarterKit.configure({
  blockquote: false,
  code: false,
  codeBlock: false,
  hardBreak: false,
  heading: false,
  horizontalRule: false,
  link: false,
  listItem: false,
  strike: false,
  underline: false,
  dropcursor: { color: false, width: 3 },
});

/** Nodes whose look in the editor is a component (block-views.ts adds it); here without, so that Node can check documents. */
export const PLAIN_BLOCKS = { Image, Gallery, Embed, RelatedArticle, Quote, Box } as const;

/** The editor's schema and behaviour: the body document of domain/body/document.ts and nothing else. */
export function bodyExtensions(blocks: Extensions = Object.values(PLAIN_BLOCKS)): Extensions {
  return [
    Kit,
    Heading,
    Divider,
    ListItem.extend({ content: 'paragraph+' }),
    Table.extend({ renderHTML: () => ['table', ['tbody', 0]], addNodeView: () => null }).configure({
      resizable: false,
    }),
    TableRow,
    TableCell.extend({ content: 'paragraph+', addAttributes: cellAttributes }),
    TableHeader.extend({ content: 'paragraph+', addAttributes: cellAttributes }),
    Link,
    Superscript,
    Subscript,
    ...blocks,
  ];
}
