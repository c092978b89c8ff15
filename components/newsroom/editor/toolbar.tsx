'use client';

import { type Editor, useEditorState } from '@tiptap/react';
import { useState } from 'react';
import { usePictures } from '../pictures/pictures-context.tsx';
import { AddressDialog, type AddressQuestion } from './address-dialog.tsx';
import { askForEmbed, askForLink, askForRelatedArticle } from './address-questions.ts';
import { galleryImageOf } from './picture-views.tsx';
import { ToolIcon } from './tool-icon.tsx';
import { HISTORY_TOOLS, TABLE_TOOLS, TEXT_TOOLS, type Tool } from './tools.ts';

type ToolState = { readonly on: boolean | undefined; readonly open: boolean };

function stateOf(tool: Tool, editor: Editor): ToolState {
  return { on: tool.isOn?.(editor), open: tool.isOpen?.(editor) ?? true };
}

const KEPT = [...TEXT_TOOLS, ...HISTORY_TOOLS];

/** The labelled buttons above the text. Only they are drawn again when the cursor moves, never the text. */
export function Toolbar({
  editor,
  linkQuestion,
  onLinkQuestion,
}: {
  readonly editor: Editor;
  readonly linkQuestion: AddressQuestion | undefined;
  readonly onLinkQuestion: (question: AddressQuestion | undefined) => void;
}) {
  const { texts, pick } = usePictures();
  const words = texts.editor;
  const [question, setQuestion] = useState<AddressQuestion>();
  const state = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      tools: Object.fromEntries(KEPT.map((tool) => [tool.name, stateOf(tool, current)])),
      link: current.isActive('link'),
      table: current.isActive('table'),
    }),
  });
  const insertImage = () =>
    pick({
      several: false,
      take: ([item]) =>
        item &&
        editor
          .chain()
          .focus()
          .insertContent({ type: 'image', attrs: { ...galleryImageOf(item), width: 'text' } })
          .run(),
    });
  const insertGallery = () =>
    pick({
      several: true,
      take: (items) =>
        editor
          .chain()
          .focus()
          .insertContent({ type: 'gallery', attrs: { images: items.map(galleryImageOf) } })
          .run(),
    });
  const toolButton = (tool: Tool) => (
    <ToolButton
      key={tool.name}
      name={tool.name}
      label={String(words[tool.name])}
      keys={tool.keys}
      state={state.tools[tool.name]}
      onClick={() => tool.run(editor)}
    />
  );
  return (
    <div
      role="toolbar"
      aria-label={words.toolbar}
      className="flex items-center gap-0.5 overflow-x-auto border-b border-rule bg-paper py-1 lg:flex-wrap lg:overflow-x-visible"
    >
      {TEXT_TOOLS.slice(0, 4).map(toolButton)}
      <ToolButton
        name="link"
        label={words.link}
        keys="Ctrl+K"
        state={{ on: state.link, open: true }}
        onClick={() => onLinkQuestion(askForLink(editor, texts))}
      />
      <Gap />
      {TEXT_TOOLS.slice(4).map(toolButton)}
      <Gap />
      <ToolButton name="image" label={words.image} onClick={insertImage} />
      <ToolButton name="gallery" label={words.gallery} onClick={insertGallery} />
      <ToolButton name="embed" label={words.embed} onClick={() => setQuestion(askForEmbed(editor, texts))} />
      <ToolButton
        name="relatedArticle"
        label={words.relatedArticle}
        onClick={() => setQuestion(askForRelatedArticle(editor, texts))}
      />
      <ToolButton
        name="table"
        label={words.table}
        onClick={() => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()}
      />
      <ToolButton
        name="divider"
        label={words.divider}
        onClick={() => editor.chain().focus().insertContent({ type: 'divider' }).run()}
      />
      <Gap />
      {HISTORY_TOOLS.map(toolButton)}
      {state.table && (
        <fieldset className="flex gap-0.5 border-l border-rule pl-1 lg:w-full lg:border-t lg:border-l-0 lg:pt-1 lg:pl-0">
          <legend className="sr-only">{words.tableTools}</legend>
          {TABLE_TOOLS.map(toolButton)}
        </fieldset>
      )}
      <AddressDialog
        question={question ?? linkQuestion}
        cancel={texts.frame.cancel}
        onClose={() => {
          setQuestion(undefined);
          onLinkQuestion(undefined);
        }}
      />
    </div>
  );
}

function Gap() {
  return <span aria-hidden="true" className="mx-1 h-5 border-l border-rule" />;
}

function ToolButton({
  label,
  name,
  keys,
  state,
  onClick,
}: {
  readonly label: string;
  readonly name: string;
  readonly keys?: string | undefined;
  readonly state?: ToolState | undefined;
  readonly onClick: () => void;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-pressed={state?.on}
      title={keys ? `${label} (${keys})` : label}
      disabled={state?.open === false}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
      className="min-h-10 min-w-10 cursor-pointer rounded-small px-1.5 text-sm font-semibold text-ink-soft hover:bg-paper-sunk hover:text-ink disabled:cursor-default disabled:opacity-40 aria-pressed:bg-ink aria-pressed:text-paper lg:min-h-8 lg:min-w-8"
    >
      <ToolIcon name={name} />
    </button>
  );
}
