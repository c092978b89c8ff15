import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ClosedPage } from '#components/reader/closed-page.tsx';
import { NoticePage } from '#components/reader/notice-page.tsx';
import { PageFrame } from '#components/reader/page-frame.tsx';
import type { ReaderTexts } from '#domain/texts/reader.ts';
import { readCards } from '#server/published/cards.ts';
import { pageMetadata } from '../../page-head.ts';
import { startPage } from '../../reader-page.ts';

type Props = { readonly params: Promise<{ readonly code: string }> };

const LATEST = 8;

/** The closed paper, with the moment (UTC ms) at which it is to be open again if somebody said so. */
const CLOSED = /^503(?:-(?<until>\d{1,14}))?$/u;

function noticeOf(code: string, texts: ReaderTexts) {
  if (CLOSED.test(code)) return texts.maintenance;
  switch (code) {
    case '404':
      return texts.notFound;
    case '410':
      return texts.gone;
    case 'het-bai':
      return texts.emptied;
    case '500':
      return texts.failed;
    default:
      return undefined;
  }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { site, texts } = await startPage();
  const notice = noticeOf((await params).code, texts);
  return notice ? pageMetadata(site, { title: notice.title, description: notice.text }) : {};
}

/** The words for 404, 410, 500, 503 and emptied lists. A page cannot answer those statuses itself, so delivery asks for this one and sets them. */
export default async function Page({ params }: Props) {
  const { context, site, texts } = await startPage();
  const { code } = await params;
  const notice = noticeOf(code, texts);
  if (!notice) notFound();
  // While the paper is closed every link of it would lead back here.
  const closed = CLOSED.exec(code);
  if (closed) {
    const until = closed.groups?.until;
    return <ClosedPage until={until === undefined ? undefined : Number(until)} site={site} texts={texts} />;
  }
  const { cards } = await readCards(context, site, { kind: 'all' }, { size: LATEST });
  return (
    <PageFrame site={site} texts={texts} now={context.now}>
      <NoticePage {...notice} texts={texts} latest={cards} withCorrections={code === '410'} />
    </PageFrame>
  );
}
