import { MissingArticle } from '#components/newsroom/frame/missing-article.tsx';
import { currentLanguage } from '../person.ts';

export default async function NotFound() {
  const { language } = await currentLanguage();
  return <MissingArticle language={language} />;
}
