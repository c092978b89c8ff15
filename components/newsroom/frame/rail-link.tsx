'use client';

import { usePathname } from 'next/navigation';

/** The way to a screen of its own, under the desks. */
export function RailLink({ href, label }: { readonly href: string; readonly label: string }) {
  return (
    <a
      href={href}
      aria-current={usePathname() === href ? 'page' : undefined}
      className="flex min-h-11 items-center rounded-small pr-2 pl-2.75 text-sm hover:bg-paper aria-[current=page]:border-l-3 aria-[current=page]:border-accent aria-[current=page]:pl-2 aria-[current=page]:bg-paper aria-[current=page]:font-semibold lg:min-h-8"
    >
      {label}
    </a>
  );
}
