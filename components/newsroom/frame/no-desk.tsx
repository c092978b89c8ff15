import { type NewsroomLanguage, newsroomTexts } from '#domain/texts/newsroom.ts';

/** What an administrator without a desk role sees. */
export function NoDesk({ language }: { readonly language: NewsroomLanguage }) {
  const texts = newsroomTexts(language).frame;
  return (
    <section className="mx-auto grid max-w-[36rem] gap-3 px-4 py-16">
      <h1 className="font-serif text-2xl font-semibold">{texts.noDesk}</h1>
      <p className="text-base text-ink-soft">{texts.noDeskWhy}</p>
    </section>
  );
}
