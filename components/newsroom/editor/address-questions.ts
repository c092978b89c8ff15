import type { Editor } from '@tiptap/core';
import { isSafeLink } from '#domain/body/links.ts';
import type { NewsroomTexts } from '#domain/texts/newsroom.ts';
import type { AddressQuestion } from './address-dialog.tsx';
import { readArticleAddress, readEmbedAddress } from './pasted-address.ts';

/** An address as people type it, made whole: `songhau.example/bai` and `toasoan@songhau.example` are meant as links. */
function wholeLink(typed: string): string {
  if (/^[^\s@:/]+@[^\s@:/]+\.[a-z]{2,}$/iu.test(typed)) return `mailto:${typed}`;
  return /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/u.test(typed) ? `https://${typed}` : typed;
}

/** Asks for the target of the selected words; without a selection the address itself becomes the text. */
export function askForLink(editor: Editor, { editor: words }: NewsroomTexts): AddressQuestion {
  const current = String(editor.getAttributes('link').href ?? '');
  return {
    title: words.linkTitle,
    label: words.linkAddress,
    hint: words.linkHint,
    wrong: words.linkWrong,
    confirm: words.insert,
    initial: current,
    answer: (typed) => {
      const href = wholeLink(typed);
      if (!isSafeLink(href)) return false;
      const chain = editor.chain().focus().extendMarkRange('link');
      if (editor.state.selection.empty && current === '')
        return chain.insertContent({ type: 'text', text: typed, marks: [{ type: 'link', attrs: { href } }] }).run();
      return chain.setMark('link', { href }).run();
    },
    ...(current === ''
      ? {}
      : {
          remove: {
            label: words.linkRemove,
            run: () => void editor.chain().focus().extendMarkRange('link').unsetMark('link').run(),
          },
        }),
  };
}

/** Asks for a video or post. */
export function askForEmbed(editor: Editor, { editor: words }: NewsroomTexts): AddressQuestion {
  return {
    title: words.embedDialog,
    label: words.embedAddress,
    wrong: words.embedWrong,
    confirm: words.insert,
    initial: '',
    answer: (typed) => {
      const target = readEmbedAddress(typed);
      return (
        target !== undefined &&
        editor
          .chain()
          .focus()
          .insertContent({ type: 'embed', attrs: { ...target, title: '' } })
          .run()
      );
    },
  };
}

/** Asks for another article. */
export function askForRelatedArticle(editor: Editor, { editor: words }: NewsroomTexts): AddressQuestion {
  return {
    title: words.relatedDialog,
    label: words.relatedAddress,
    wrong: words.relatedWrong,
    confirm: words.insert,
    initial: '',
    answer: (typed) => {
      const number = readArticleAddress(typed);
      return (
        number !== undefined &&
        editor.chain().focus().insertContent({ type: 'relatedArticle', attrs: { number } }).run()
      );
    },
  };
}
