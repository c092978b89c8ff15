'use client';

import { Button } from '#components/ui/button.tsx';
import { newsroomTexts } from '#domain/texts/newsroom.ts';

/** When a page of the newsroom breaks; says where the text is. */
export default function NewsroomError() {
  const language = typeof document !== 'undefined' && document.documentElement.lang === 'en' ? 'en' : 'vi';
  const texts = newsroomTexts(language).frame;
  return (
    <main id="noi-dung" className="mx-auto grid max-w-[36rem] justify-items-start gap-3 px-4 py-16">
      <h1 className="font-serif text-2xl font-semibold">{texts.broken}</h1>
      <p className="text-ink-soft">{texts.brokenWhy}</p>
      <Button look="primary" onClick={() => window.location.reload()}>
        {texts.reload}
      </Button>
    </main>
  );
}
