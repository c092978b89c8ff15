'use client';

import type { Editor, JSONContent } from '@tiptap/core';
import { EditorContent, useEditor, useEditorState } from '@tiptap/react';
import { memo, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Body } from '#domain/body/document.ts';
import { usePictures } from '../pictures/pictures-context.tsx';
import type { AddressQuestion } from './address-dialog.tsx';
import { askForLink } from './address-questions.ts';
import { VIEWED_BLOCKS } from './block-views.ts';
import { bodyToEditor, editorToBody, withoutTrailingBlank } from './editor-document.ts';
import { bodyExtensions } from './extensions.ts';
import { Toolbar } from './toolbar.tsx';

type BodyEditorProps = {
  /** The text to start with. A new text comes as a new editor (change the key): the page never writes into a living one. */
  readonly initial: Body;
  readonly editable: boolean;
  /** Receives the way to read the text as it stands. */
  readonly reader: RefObject<() => Body>;
  readonly onChange: () => void;
};

/** The editor of the body: Tiptap held to the body document. It is not drawn again while somebody types. */
export const BodyEditor = memo(function BodyEditor({ initial, editable, reader, onChange }: BodyEditorProps) {
  const { texts } = usePictures();
  const words = texts.editor;
  const [linkQuestion, setLinkQuestion] = useState<AddressQuestion>();
  const current = useRef<Editor>(null);
  const extensions = useMemo(() => bodyExtensions(VIEWED_BLOCKS), []);
  const editor = useEditor({
    extensions,
    content: withRoomAtTheEnd(bodyToEditor(initial)),
    editable,
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    injectCSS: false,
    onUpdate: ({ transaction }) => {
      if (transaction.docChanged) onChange();
    },
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': words.body,
        lang: 'vi',
        spellcheck: 'false',
      },
      transformPastedHTML: (html) => html.replace(/(?:<br\s*\/?>\s*){2,}/giu, '<p>'),
      handleKeyDown: (_view, event) => {
        const living = current.current;
        if (!living || event.isComposing) return false;
        if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
          event.preventDefault();
          setLinkQuestion(askForLink(living, texts));
          return true;
        }
        return event.key === 'Enter' && event.shiftKey && living.commands.keyboardShortcut('Enter');
      },
    },
  });
  useEffect(() => {
    current.current = editor;
    if (!editor) return;
    reader.current = () => withoutTrailingBlank(editorToBody(editor.getJSON()));
    if (editor.isEditable !== editable) editor.setEditable(editable, false);
  }, [editor, editable, reader]);
  return (
    <section aria-label={words.body}>
      {editor && editable && (
        <div className="sticky top-(--head) z-20">
          <Toolbar editor={editor} linkQuestion={linkQuestion} onLinkQuestion={setLinkQuestion} />
        </div>
      )}
      <div className="relative pt-4">
        {editor && <Placeholder editor={editor} text={words.placeholder} />}
        <EditorContent editor={editor} />
        {editor === null && <div className="ProseMirror" aria-busy="true" />}
      </div>
    </section>
  );
});

/** A paragraph to write on in below a picture or table; it is left out again on the way out. */
function withRoomAtTheEnd(document: JSONContent): JSONContent {
  const blocks = document.content ?? [];
  return blocks.at(-1)?.type === 'paragraph' ? document : { ...document, content: [...blocks, { type: 'paragraph' }] };
}

/** Lies behind the empty text instead of in it, so that it never meddles with an input method. */
function Placeholder({ editor, text }: { readonly editor: Editor; readonly text: string }) {
  const empty = useEditorState({ editor, selector: ({ editor: living }) => living.isEmpty });
  return empty ? (
    <p
      aria-hidden="true"
      className="pointer-events-none absolute font-serif text-[1.25rem] leading-text text-ink-faint"
    >
      {text}
    </p>
  ) : null;
}
