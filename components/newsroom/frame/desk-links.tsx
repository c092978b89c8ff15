'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { ARTICLE_STATES } from '#domain/moves.ts';
import { type NewsroomLanguage, newsroomTexts } from '#domain/texts/newsroom.ts';

/** The list of desks, with the one on the screen marked. Plain links: leaving an unsaved text must ask first. */
export function DeskLinks({ language }: { readonly language: NewsroomLanguage }) {
  const texts = newsroomTexts(language);
  const atDesk = usePathname() === '/toa-soan';
  const chosen = useSearchParams().get('trang_thai') ?? '';
  const desks = [
    { state: '', name: texts.frame.all, href: '/toa-soan' },
    ...ARTICLE_STATES.map((state) => ({ state, name: texts.states[state], href: `/toa-soan?trang_thai=${state}` })),
  ];
  return (
    <nav aria-label={texts.frame.desks}>
      <ul className="grid text-sm">
        {desks.map(({ state, name, href }) => (
          <li key={state}>
            <a
              href={href}
              data-state={state || undefined}
              aria-current={atDesk && state === chosen ? 'page' : undefined}
              className="flex min-h-11 items-center rounded-small pr-2 pl-2.75 hover:bg-paper aria-[current=page]:border-l-3 aria-[current=page]:border-accent aria-[current=page]:pl-2 aria-[current=page]:bg-paper aria-[current=page]:font-semibold lg:min-h-8"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
