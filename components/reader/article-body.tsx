import { createElement, Fragment, type ReactNode } from 'react';
import type { Block, BlockOf, Body, Inline, Mark, Paragraph } from '#domain/body/document.ts';
import { EMBED_NAMES, embedAddress } from '#domain/body/embeds.ts';
import type { EditionMedia } from '#domain/edition.ts';
import type { ReaderTexts } from '#domain/texts/reader.ts';
import type { Card } from '#server/published/cards.ts';
import { Figure } from './figure.tsx';
import { StoryCard } from './story-card.tsx';
import { Unbroken } from './unbroken.tsx';

type BodyContext = {
  readonly media: EditionMedia;
  readonly mentioned: ReadonlyMap<number, Card>;
  readonly texts: ReaderTexts;
};

/** A body document as reading matter: one exhaustive switch over the closed union, so a new block cannot be forgotten. */
export function ArticleBody({ body, ...context }: BodyContext & { readonly body: Body }) {
  return <div className="body">{inOrder(body.content, (block) => renderBlock(block, context))}</div>;
}

/** Children by place: a published document never changes while it is shown, so no keys are needed. */
function inOrder<Item>(items: readonly Item[], render: (item: Item) => ReactNode): ReactNode {
  return createElement(Fragment, null, ...items.map(render));
}

function renderBlock(block: Block, context: BodyContext): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return renderParagraph(block);
    case 'heading':
      return block.attrs.level === 2 ? (
        <h2>{renderInlines(block.content)}</h2>
      ) : (
        <h3>{renderInlines(block.content)}</h3>
      );
    case 'quote':
      return (
        <figure className="quote">
          <blockquote>{inOrder(block.content, renderParagraph)}</blockquote>
          {block.attrs.source !== '' && <figcaption>{block.attrs.source}</figcaption>}
        </figure>
      );
    case 'bulletList':
    case 'orderedList':
      return renderList(block);
    case 'image': {
      const stored = context.media[block.attrs.mediaId];
      return stored && <Figure {...block.attrs} picture={stored} texts={context.texts} />;
    }
    case 'gallery':
      return renderGallery(block, context);
    case 'embed':
      return (
        <p className="embed">
          <a href={embedAddress(block.attrs)} rel="noopener" target="_blank">
            {block.attrs.title === '' ? '' : `${block.attrs.title} – `}
            {context.texts.watchOn(EMBED_NAMES[block.attrs.provider])}
          </a>
        </p>
      );
    case 'table':
      return renderTable(block, context);
    case 'box':
      return (
        <aside className="box">
          {block.attrs.title !== '' && <h3>{block.attrs.title}</h3>}
          {inOrder(block.content, (inner) => (inner.type === 'paragraph' ? renderParagraph(inner) : renderList(inner)))}
        </aside>
      );
    case 'relatedArticle': {
      const card = context.mentioned.get(block.attrs.number);
      return (
        card && (
          <aside className="mention" aria-label={context.texts.readAlso}>
            <StoryCard card={card} place="second" />
          </aside>
        )
      );
    }
    case 'divider':
      return <hr />;
  }
}

function renderParagraph(paragraph: Paragraph): ReactNode {
  return paragraph.content && <p>{renderInlines(paragraph.content)}</p>;
}

function renderList(list: BlockOf<'bulletList'> | BlockOf<'orderedList'>): ReactNode {
  const items = inOrder(list.content, (item) => <li>{inOrder(item.content, renderParagraph)}</li>);
  return list.type === 'bulletList' ? <ul>{items}</ul> : <ol>{items}</ol>;
}

function renderGallery(block: BlockOf<'gallery'>, context: BodyContext): ReactNode {
  return (
    <section className="gallery" aria-label={context.texts.gallery(block.attrs.images.length)}>
      {inOrder(block.attrs.images, (image) => {
        const stored = context.media[image.mediaId];
        return stored && <Figure {...image} width="text" picture={stored} texts={context.texts} />;
      })}
    </section>
  );
}

function renderTable(block: BlockOf<'table'>, { texts }: BodyContext): ReactNode {
  return (
    // Focusable, so that a wide table can be scrolled by keyboard; named, so that the focus is told.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1 asks for it on scrolling regions
    // biome-ignore lint/a11y/useSemanticElements: a landmark for each table is too much, and no form is asked here
    <div className="table-scroll" role="group" tabIndex={0} aria-label={texts.table}>
      <table>
        <tbody>
          {inOrder(block.content, (row) => (
            <tr>
              {inOrder(row.content, (cell) => {
                const { colspan, rowspan } = cell.attrs;
                const span = {
                  ...(colspan > 1 ? { colSpan: colspan } : {}),
                  ...(rowspan > 1 ? { rowSpan: rowspan } : {}),
                };
                const content = inOrder(cell.content, renderParagraph);
                return cell.type === 'tableHeader' ? <th {...span}>{content}</th> : <td {...span}>{content}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function renderInlines(inlines: readonly Inline[] | undefined): ReactNode {
  return inOrder(inlines ?? [], ({ text, marks }) =>
    (marks ?? []).reduceRight<ReactNode>(renderMark, <Unbroken text={text} />),
  );
}

function renderMark(inner: ReactNode, mark: Mark): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{inner}</strong>;
    case 'italic':
      return <em>{inner}</em>;
    case 'superscript':
      return <sup>{inner}</sup>;
    case 'subscript':
      return <sub>{inner}</sub>;
    case 'link':
      return <a href={mark.attrs.href}>{inner}</a>;
  }
}
