import type { ReaderTexts } from '#domain/texts/reader.ts';
import { Unbroken } from './unbroken.tsx';

/** A step on the way to a page. */
export type Crumb = { readonly href: string; readonly name: string };

type BreadcrumbProps = {
  readonly trail: readonly Crumb[];
  /** The page itself, where its name is not the headline's. */
  readonly here?: string;
  readonly texts: ReaderTexts;
};

/** The way from the front page to this page. */
export function Breadcrumb({ trail, here, texts }: BreadcrumbProps) {
  return (
    <nav className="breadcrumb" aria-label={texts.breadcrumb}>
      <ol>
        <li>
          <a href="/">{texts.home}</a>
        </li>
        {trail.map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
        {here !== undefined && (
          <li aria-current="page">
            <Unbroken text={here} />
          </li>
        )}
      </ol>
    </nav>
  );
}
