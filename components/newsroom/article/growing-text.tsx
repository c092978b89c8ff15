'use client';

import { useId } from 'react';

/** A field of the text itself: set like print, one paragraph, as high as its words. */
export function GrowingText({
  label,
  hint,
  error,
  value,
  disabled,
  look,
  onChange,
}: {
  readonly label: string;
  readonly hint: string;
  readonly error: string | undefined;
  readonly value: string;
  readonly disabled: boolean;
  readonly look: string;
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="text-2xs text-ink-faint">
        {label}
      </label>
      <div className={`growing ${look}`} data-text={value}>
        <textarea
          id={id}
          rows={1}
          lang="vi"
          spellCheck={false}
          value={value}
          readOnly={disabled}
          placeholder={hint}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
          }}
        />
      </div>
      {error && (
        <p id={`${id}-error`} className="text-xs font-semibold text-danger">
          {error}
        </p>
      )}
    </div>
  );
}
