'use client';

import { useEffect, useRef } from 'react';

/**
 * A one-line field of a block. The browser owns its text: writing it back from the document while somebody types would
 * break Vietnamese input methods, so that happens only when the field is not in use.
 */
export function AttributeLine({
  label,
  value,
  disabled,
  limit = 1000,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly disabled: boolean;
  readonly limit?: number;
  readonly onChange: (value: string) => void;
}) {
  const ref = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const field = ref.current;
    if (field && field.value !== value && document.activeElement !== field) field.value = value;
  }, [value]);
  return (
    <input
      ref={ref}
      className="editor-line"
      aria-label={label}
      placeholder={label}
      defaultValue={value}
      disabled={disabled}
      maxLength={limit}
      autoComplete="off"
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.preventDefault();
      }}
    />
  );
}
