import type { ComponentProps } from 'react';

const LOOKS = {
  primary: 'bg-ink text-paper border-ink hover:bg-ink-soft',
  plain: 'border-rule-strong bg-paper text-ink hover:bg-paper-sunk',
  quiet: 'border-transparent bg-transparent text-ink-soft hover:bg-paper-sunk hover:text-ink',
  danger: 'border-danger bg-paper text-danger hover:bg-paper-sunk',
} as const;

export type ButtonLook = keyof typeof LOOKS;

/** The classes of a button, for links that look like one. */
export function buttonClass(look: ButtonLook = 'plain'): string {
  return `inline-flex min-h-11 lg:min-h-9 cursor-pointer items-center justify-center gap-2 rounded-small border px-3 py-1 text-sm font-semibold whitespace-nowrap disabled:cursor-default disabled:opacity-60 ${LOOKS[look]}`;
}

/** A button; `type="button"` unless told otherwise. */
export function Button({
  look = 'plain',
  className = '',
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { look?: ButtonLook }) {
  return <button type={type} className={`${buttonClass(look)} ${className}`} {...rest} />;
}
