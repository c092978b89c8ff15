import type { ReactNode } from 'react';

const LOOKS = {
  info: 'border-info',
  ok: 'border-ok',
  warn: 'border-warn',
  danger: 'border-danger',
} as const;

/** A message on the page. Warnings of danger are announced at once, others when the reader pauses. */
export function Notice({
  look = 'info',
  title,
  quiet = false,
  children,
}: {
  readonly look?: keyof typeof LOOKS;
  readonly title?: string | undefined;
  /** Not announced: the page was opened with it. */
  readonly quiet?: boolean;
  readonly children?: ReactNode;
}) {
  const role = quiet ? undefined : look === 'danger' ? 'alert' : 'status';
  return (
    <div role={role} className={`border-l-4 bg-paper-sunk px-3 py-2 text-sm ${LOOKS[look]}`}>
      {title && <p className="font-semibold">{title}</p>}
      {children}
    </div>
  );
}
