import { type ComponentProps, type ReactNode, useId } from 'react';

const CONTROL =
  'w-full min-h-11 lg:min-h-9 rounded-small border border-ink-faint bg-paper px-2 py-1 text-base lg:text-sm text-ink disabled:bg-paper-sunk disabled:text-ink-soft aria-invalid:border-danger aria-invalid:border-2';

type Around = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
};

function FieldFrame({
  label,
  hint,
  error,
  id,
  children,
}: Around & { readonly id: string; readonly children: ReactNode }) {
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-xs font-semibold text-ink-soft">
        {label}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className="text-2xs text-ink-faint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="text-xs font-semibold text-danger">
          {error}
        </p>
      )}
    </div>
  );
}

function told({ hint, error }: Around, id: string) {
  const ids = [error ? `${id}-error` : '', hint ? `${id}-hint` : ''].filter(Boolean).join(' ');
  return { 'aria-invalid': error ? true : undefined, 'aria-describedby': ids || undefined };
}

/** A labelled one-line field with its hint and error. */
export function TextField({ label, hint, error, id, ...rest }: Around & ComponentProps<'input'>) {
  const own = useId();
  const fieldId = id ?? own;
  return (
    <FieldFrame label={label} hint={hint} error={error} id={fieldId}>
      <input id={fieldId} className={CONTROL} autoComplete="off" {...told({ label, hint, error }, fieldId)} {...rest} />
    </FieldFrame>
  );
}

/** A labelled field of several lines. */
export function TextArea({ label, hint, error, id, ...rest }: Around & ComponentProps<'textarea'>) {
  const own = useId();
  const fieldId = id ?? own;
  return (
    <FieldFrame label={label} hint={hint} error={error} id={fieldId}>
      <textarea id={fieldId} rows={3} className={CONTROL} {...told({ label, hint, error }, fieldId)} {...rest} />
    </FieldFrame>
  );
}

/** A labelled choice. */
export function SelectField({ label, hint, error, id, children, ...rest }: Around & ComponentProps<'select'>) {
  const own = useId();
  const fieldId = id ?? own;
  return (
    <FieldFrame label={label} hint={hint} error={error} id={fieldId}>
      <select id={fieldId} className={CONTROL} {...told({ label, hint, error }, fieldId)} {...rest}>
        {children}
      </select>
    </FieldFrame>
  );
}
