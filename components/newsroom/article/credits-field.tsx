'use client';

import { Button } from '#components/ui/button.tsx';
import { CREDIT_ROLES, type Credit } from '#domain/credits.ts';
import type { NewsroomTexts } from '#domain/texts/newsroom.ts';

const CONTROL =
  'min-h-11 min-w-0 rounded-small border border-ink-faint bg-paper px-2 text-base disabled:bg-paper-sunk lg:min-h-9 lg:text-sm';

/** Who did what, a row each. */
export function CreditsField({
  texts,
  credits,
  error,
  disabled,
  onChange,
}: {
  readonly texts: NewsroomTexts;
  readonly credits: readonly Credit[];
  readonly error: string | undefined;
  readonly disabled: boolean;
  readonly onChange: (credits: readonly Credit[]) => void;
}) {
  const words = texts.article;
  const change = (index: number, patch: Partial<Credit>) =>
    onChange(credits.map((credit, place) => (place === index ? { ...credit, ...patch } : credit)));
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="mb-1 text-xs font-semibold text-ink-soft">{texts.fields.credits}</legend>
      {credits.map((credit, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset in a fieldset for two small controls says too much.
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place; both controls are controlled.
          key={index}
          role="group"
          aria-label={words.creditRow(index + 1)}
          className="grid grid-cols-[6.5rem_minmax(0,1fr)_2.25rem] gap-1"
        >
          <select
            aria-label={words.creditRole}
            className={CONTROL}
            value={credit.role}
            disabled={disabled}
            onChange={(event) =>
              change(index, { role: CREDIT_ROLES.find((role) => role === event.target.value) ?? 'article' })
            }
          >
            {CREDIT_ROLES.map((role) => (
              <option key={role} value={role}>
                {texts.creditRoles[role]}
              </option>
            ))}
          </select>
          <input
            aria-label={words.creditName}
            className={CONTROL}
            lang="vi"
            autoComplete="off"
            value={credit.name}
            disabled={disabled}
            onChange={(event) => change(index, { name: event.target.value })}
          />
          {!disabled && (
            <Button
              look="quiet"
              className="px-0"
              aria-label={words.removeCredit(credit.name)}
              onClick={() => onChange(credits.filter((_, place) => place !== index))}
            >
              ×
            </Button>
          )}
        </div>
      ))}
      {error && <p className="text-xs font-semibold text-danger">{error}</p>}
      {!disabled && (
        <Button
          className="justify-self-start"
          onClick={() => onChange([...credits, { role: credits.length === 0 ? 'article' : 'photo', name: '' }])}
        >
          {words.addCredit}
        </Button>
      )}
    </fieldset>
  );
}
