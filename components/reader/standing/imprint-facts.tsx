import { type LabelledLine, splitLabel } from '#domain/labelled-line.ts';
import { type Newspaper, REUSE_ANCHOR } from '#domain/newspaper.ts';
import type { ReaderTexts } from '#domain/texts/reader.ts';
import type { StandingTexts } from '#domain/texts/standing.ts';
import type { Site } from '#server/published/site.ts';

type FactsProps = {
  readonly site: Site;
  readonly texts: ReaderTexts;
  readonly words: StandingTexts;
};

type FactLine = LabelledLine & { readonly id?: string };

function Facts({ lines, email }: { readonly lines: readonly FactLine[]; readonly email: string }) {
  return (
    <dl className="facts">
      {lines
        .filter(({ value }) => value !== '')
        .map(({ label, value, id }) => (
          <div key={label} id={id}>
            <dt>{label}</dt>
            <dd>{value === email ? <a href={`mailto:${email}`}>{email}</a> : value}</dd>
          </div>
        ))}
    </dl>
  );
}

function reachLines(newspaper: Newspaper, texts: ReaderTexts, words: StandingTexts): readonly LabelledLine[] {
  return [
    splitLabel(newspaper.address, words.imprint.address),
    { label: texts.telephone, value: newspaper.telephone },
    { label: texts.emailAddress, value: newspaper.email },
    splitLabel(newspaper.advertising, words.imprint.advertising),
  ];
}

/** Everything that the law wants said about the paper, line by line (reference/features.md §4.17). */
export function ImprintFacts({ site, texts, words }: FactsProps) {
  const { newspaper, siteUrl } = site;
  const lines = [
    splitLabel(newspaper.governingBody, words.imprint.governingBody),
    splitLabel(newspaper.licence, words.imprint.licence),
    splitLabel(newspaper.editorInChief, words.imprint.editorInChief),
    splitLabel(newspaper.deputyEditors, words.imprint.deputyEditors),
    ...reachLines(newspaper, texts, words),
    { label: words.imprint.domain, value: siteUrl.replace(/^https?:\/\//u, '') },
    { ...splitLabel(newspaper.reuse, words.imprint.reuse), id: REUSE_ANCHOR },
  ];
  return <Facts lines={lines} email={newspaper.email} />;
}

/** How to reach the newsroom. */
export function ReachFacts({ site, texts, words }: FactsProps) {
  return <Facts lines={reachLines(site.newspaper, texts, words)} email={site.newspaper.email} />;
}

/** A sentence that ends with the newsroom's e-mail address. */
export function WriteToUs({ text, site }: { readonly text: string; readonly site: Site }) {
  const { email } = site.newspaper;
  return (
    <p className="prose-end">
      {text} <a href={`mailto:${email}`}>{email}</a>
    </p>
  );
}
