'use client';

import { usePathname } from 'next/navigation';
import { viewsAddress } from '#domain/addresses.ts';
import { type NewsroomLanguage, newsroomTexts } from '#domain/texts/newsroom.ts';

/** The way to the charts of views, under the desks. */
export function ViewsLink({ language }: { readonly language: NewsroomLanguage }) {
  const texts = newsroomTexts(language);
  const href = viewsAddress({});
  return (
    <a
      href={href}
      aria-current={usePathname() === href ? 'page' : undefined}
      className="flex min-h-11 items-center rounded-small border-l-3 border-transparent px-2 text-sm hover:bg-paper aria-[current=page]:border-accent aria-[current=page]:bg-paper aria-[current=page]:font-semibold lg:min-h-8"
    >
      {texts.views.title}
    </a>
  );
}
