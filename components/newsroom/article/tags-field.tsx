'use client';

import { type KeyboardEvent, useState } from 'react';
import { TextField } from '#components/ui/field.tsx';
import type { NewsroomTexts } from '#domain/texts/newsroom.ts';

/** Tags as chips; Enter or a comma ends one, pasted lists are taken apart. */
export function TagsField({
  texts,
  tags,
  error,
  disabled,
  onChange,
}: {
  readonly texts: NewsroomTexts;
  readonly tags: readonly string[];
  readonly error: string | undefined;
  readonly disabled: boolean;
  readonly onChange: (tags: readonly string[]) => void;
}) {
  const [typed, setTyped] = useState('');

  function add(text: string) {
    const found = text
      .split(/[,;\n]/u)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== '' && !tags.includes(tag));
    if (found.length > 0) onChange([...tags, ...new Set(found)]);
    setTyped('');
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return;
    const saves = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's';
    if (event.key === 'Enter' || saves) {
      if (event.key === 'Enter') event.preventDefault();
      add(typed);
    }
    if (event.key === 'Backspace' && typed === '') onChange(tags.slice(0, -1));
  }

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <TextField
        label={texts.fields.tags}
        hint={texts.article.tagsHint}
        error={error}
        disabled={disabled}
        value={typed}
        lang="vi"
        onChange={(event) => {
          const text = event.target.value;
          const composing = 'isComposing' in event.nativeEvent && event.nativeEvent.isComposing === true;
          if (!composing && /[,;\n]/u.test(text)) add(text);
          else setTyped(text);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => add(typed)}
      />
      {tags.length > 0 && (
        <ul className="flex flex-wrap gap-1" aria-label={texts.article.tagsHeld}>
          {tags.map((tag) => (
            <li key={tag} className="flex max-w-full items-center rounded-small border border-rule text-xs">
              <span className="truncate py-1 pl-2">{tag}</span>
              <button
                type="button"
                disabled={disabled}
                aria-label={texts.article.removeTag(tag)}
                className="min-h-8 min-w-8 cursor-pointer text-ink-soft hover:text-danger disabled:hidden"
                onClick={() => onChange(tags.filter((other) => other !== tag))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
