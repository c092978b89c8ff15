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
  return `inline-flex min-h-11 lg:min-h-9 cursor-pointer items-center justify-center gap-2 rounded-small border px-3 py-1 text-sm font-semibold whitespace-nowrap disabled:cursor-default disabled:opacity-60 aria-disabled:cursor-default aria-disabled:opacity-60 ${LOOKS[look]}`;
}

type ButtonProps = ComponentProps<'button'> & {
  look?: ButtonLook;
  /** Does nothing for now, but keeps the focus: `disabled` would drop it on the page while somebody is at the button. */
  resting?: boolean;
};

/** A button; `type="button"` unless told otherwise. */
export function Button({
  look = 'plain',
  className = '',
  type = 'button',
  resting = false,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      className={`${buttonClass(look)} ${className}`}
      aria-disabled={resting || undefined}
      onClick={resting ? (event) => event.preventDefault() : onClick}
      {...rest}
    />
  );
}
