import type { Editor } from '@tiptap/core';
import type { NewsroomTexts } from '#domain/texts/newsroom.ts';

type Words = NewsroomTexts['editor'];

/** A button of the toolbar that works on the text at the cursor. */
export type Tool = {
  readonly name: keyof Words;
  readonly keys?: string;
  /** Whether the text at the cursor has it; absent for tools that only insert or do. */
  readonly isOn?: (editor: Editor) => boolean;
  readonly isOpen?: (editor: Editor) => boolean;
  readonly run: (editor: Editor) => void;
};

const markTool = (name: 'bold' | 'italic' | 'superscript' | 'subscript', keys: string): Tool => ({
  name,
  keys,
  isOn: (editor) => editor.isActive(name),
  run: (editor) => editor.chain().focus().toggleMark(name).run(),
});

const headingTool = (level: 2 | 3): Tool => ({
  name: level === 2 ? 'heading2' : 'heading3',
  keys: `Ctrl+Alt+${level}`,
  isOn: (editor) => editor.isActive('heading', { level }),
  run: (editor) => editor.chain().focus().toggleNode('heading', 'paragraph', { level }).run(),
});

const wrapTool = (name: 'quote' | 'box', keys?: string): Tool => ({
  name,
  ...(keys ? { keys } : {}),
  isOn: (editor) => editor.isActive(name),
  run: (editor) => editor.chain().focus().toggleWrap(name).run(),
});

/** Marks and shapes of text. */
export const TEXT_TOOLS: readonly Tool[] = [
  markTool('bold', 'Ctrl+B'),
  markTool('italic', 'Ctrl+I'),
  markTool('superscript', 'Ctrl+.'),
  markTool('subscript', 'Ctrl+,'),
  headingTool(2),
  headingTool(3),
  {
    name: 'bulletList',

    keys: 'Ctrl+Shift+8',
    isOn: (editor) => editor.isActive('bulletList'),
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: 'orderedList',

    keys: 'Ctrl+Shift+7',
    isOn: (editor) => editor.isActive('orderedList'),
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  wrapTool('quote', 'Ctrl+Shift+B'),
  wrapTool('box'),
];

/** Undo and redo. */
export const HISTORY_TOOLS: readonly Tool[] = [
  {
    name: 'undo',

    keys: 'Ctrl+Z',
    isOpen: (editor) => editor.can().undo(),
    run: (editor) => editor.chain().focus().undo().run(),
  },
  {
    name: 'redo',

    keys: 'Ctrl+Shift+Z',
    isOpen: (editor) => editor.can().redo(),
    run: (editor) => editor.chain().focus().redo().run(),
  },
];

/** What can be done where the cursor stands in a table. */
export const TABLE_TOOLS: readonly Tool[] = [
  { name: 'rowBefore', run: (editor) => editor.chain().focus().addRowBefore().run() },
  { name: 'rowAfter', run: (editor) => editor.chain().focus().addRowAfter().run() },
  { name: 'rowDelete', run: (editor) => editor.chain().focus().deleteRow().run() },
  { name: 'columnBefore', run: (editor) => editor.chain().focus().addColumnBefore().run() },
  { name: 'columnAfter', run: (editor) => editor.chain().focus().addColumnAfter().run() },
  { name: 'columnDelete', run: (editor) => editor.chain().focus().deleteColumn().run() },
  { name: 'headerRow', run: (editor) => editor.chain().focus().toggleHeaderRow().run() },
  { name: 'mergeCells', run: (editor) => editor.chain().focus().mergeOrSplit().run() },
  { name: 'tableDelete', run: (editor) => editor.chain().focus().deleteTable().run() },
];
