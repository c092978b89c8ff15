import { Fragment } from 'react';
import { contributorAddress } from '#domain/addresses.ts';
import { groupCredits } from '#domain/credits.ts';
import type { EditionCredit } from '#domain/edition.ts';
import type { ReaderTexts } from '#domain/texts/reader.ts';

/** The credit line: "Bài, ảnh: THANH ÂN". An article by one kind of hand only is signed with the name alone. */
export function Byline({
  credits,
  texts,
}: {
  readonly credits: readonly EditionCredit[];
  readonly texts: ReaderTexts;
}) {
  if (credits.length === 0) return null;
  const slugs = new Map(credits.map(({ name, slug }) => [name, slug]));
  const groups = groupCredits(credits);
  const isPlain = groups.length === 1 && groups[0]?.roles.join() === 'article';
  return (
    <p className="byline">
      <span className="unseen">{texts.by}: </span>
      {groups.map(({ roles, names }, index) => (
        <Fragment key={roles.join()}>
          {index > 0 && ' – '}
          <span className="byline-group">
            {!isPlain && `${capitalised(roles.map((role) => texts.roles[role]).join(', '))}: `}
            {names.map((name, position) => (
              <span key={name}>
                {position > 0 && ', '}
                <a className="byline-name" href={contributorAddress(slugs.get(name) ?? '')} rel="author">
                  {name}
                </a>
              </span>
            ))}
          </span>
        </Fragment>
      ))}
    </p>
  );
}

function capitalised(text: string): string {
  const lower = text.toLowerCase();
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}
