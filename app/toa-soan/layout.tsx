import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { currentLanguage } from './person.ts';
import './newsroom.css';

export const dynamic = 'force-dynamic';

export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

/** Titles and icon of the newsroom's pages; never for search engines. */
export async function generateMetadata(): Promise<Metadata> {
  const { texts } = await currentLanguage();
  return {
    title: { default: texts.frame.title, template: `%s · ${texts.frame.title}` },
    icons: { icon: '/icon.svg' },
    robots: { index: false, follow: false, nocache: true },
    referrer: 'same-origin',
  };
}

export default async function NewsroomRoot({ children }: { readonly children: ReactNode }) {
  const { language, texts } = await currentLanguage();
  return (
    <html lang={language}>
      <body>
        <a
          href="#noi-dung"
          className="sr-only focus:not-sr-only focus:absolute focus:left-2 focus:top-2 focus:z-50 focus:bg-paper focus:px-3 focus:py-2"
        >
          {texts.frame.skip}
        </a>
        {children}
      </body>
    </html>
  );
}
