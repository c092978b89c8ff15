import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { BeforePaint } from '#components/reader/before-paint.tsx';
import { iconAddress, MANIFEST_ADDRESS } from '#domain/addresses.ts';
import { startPage } from './reader-page.ts';
import './reader.css';

export const dynamic = 'force-dynamic';

const FIRST_FONTS = ['/fonts/len-trang-serif-2-latin-normal.woff2', '/fonts/len-trang-serif-2-vietnamese-normal.woff2'];

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#14130f' },
  ],
};

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await startPage();
  const { newspaper, siteUrl } = site;
  return {
    metadataBase: new URL(siteUrl),
    title: newspaper.fullName,
    description: newspaper.description,
    applicationName: newspaper.fullName,
    robots: { index: true, follow: true, 'max-image-preview': 'large' },
    manifest: MANIFEST_ADDRESS,
    icons: { icon: '/icon.svg', apple: iconAddress('song-180.png') },
    formatDetection: { telephone: false },
  };
}

export default function ReaderLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="vi">
      <head>
        {FIRST_FONTS.map((href) => (
          <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        <BeforePaint />
        {/* Deferred, not async: the elements take up what stands inside them, so the page must be parsed first. */}
        <script
          type="module"
          src={process.env.READER_SCRIPT}
          integrity={process.env.READER_SCRIPT_INTEGRITY || undefined}
        />
      </head>
      <body>{children}</body>
    </html>
  );
}
