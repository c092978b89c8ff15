import type { ReactNode } from 'react';

/** A part of a page of words: a heading with paragraphs and a list under it. */
export type ProsePart = {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
};

type ProsePageProps = {
  readonly title: string;
  readonly lead: string;
  readonly parts?: readonly ProsePart[];
  readonly children?: ReactNode;
};

/** A page of words at the measure of an article: privacy, accessibility, contact. */
export function ProsePage({ title, lead, parts = [], children }: ProsePageProps) {
  return (
    <article className="prose">
      <h1>{title}</h1>
      <p className="prose-lead">{lead}</p>
      {parts.map(({ heading, paragraphs, items }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {items.length > 0 && (
            <ul>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
      {children}
    </article>
  );
}
