import { Mark } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { isSafeLink } from '#domain/body/links.ts';

/** A link to a safe address; pasting an address over selected words links them. */
export const Link = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,
  exitable: true,
  addAttributes: () => ({ href: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = element.getAttribute('href') ?? '';
        return href.length <= 2000 && isSafeLink(href) ? { href } : false;
      },
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', { href: HTMLAttributes.href, rel: 'noopener' }, 0],
  addProseMirrorPlugins() {
    const { type, editor } = this;
    return [
      new Plugin({
        props: {
          handlePaste: (view, event) => {
            const href = event.clipboardData?.getData('text/plain').trim() ?? '';
            const { selection } = view.state;
            if (selection.empty || !/^https?:/iu.test(href) || !isSafeLink(href)) return false;
            return editor.commands.setMark(type, { href });
          },
          // A click in the editor sets the cursor; it never leaves the page with unsaved words on it.
          handleDOMEvents: {
            click: (_view, event) => {
              if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
              return false;
            },
          },
        },
      }),
    ];
  },
});
