import { buttonClass } from '#components/ui/button.tsx';
import { type NewsroomLanguage, newsroomTexts } from '#domain/texts/newsroom.ts';

/** What stands where an article is not, or not for this person. */
export function MissingArticle({ language }: { readonly language: NewsroomLanguage }) {
  const texts = newsroomTexts(language).frame;
  return (
    <section className="mx-auto grid max-w-[36rem] justify-items-start gap-3 px-4 py-16">
      <h1 className="font-serif text-2xl font-semibold">{texts.notFound}</h1>
      <p className="text-ink-soft">{texts.notFoundWhy}</p>
      <a className={buttonClass()} href="/toa-soan">
        {texts.backToDesk}
      </a>
    </section>
  );
}
