'use client';

import { encode } from 'uqr';
import { Button } from '#components/ui/button.tsx';
import { shortAddress } from '#domain/addresses.ts';
import { codePath } from '#domain/code-path.ts';
import type { NewsroomTexts } from '#domain/texts/newsroom.ts';

/** Pixels of a side, enough for a full page of newsprint. */
const PRINT_SIDE = 1024;

/** The code of the short link, for the printed page and for posters. */
export function ShortLinkPanel({
  texts,
  number,
  siteUrl,
}: {
  readonly texts: NewsroomTexts;
  readonly number: number;
  readonly siteUrl: string;
}) {
  const words = texts.share;
  const address = `${siteUrl}${shortAddress(number)}`;
  const { size, path } = codePath(encode(address, { ecc: 'M', border: 0 }).data);
  const name = `qr-a${number}`;
  function downloadSvg() {
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
    save(new Blob([drawing], { type: 'image/svg+xml' }), `${name}.svg`);
  }
  function downloadPng() {
    const canvas = document.createElement('canvas');
    // Whole pixels for each module, or scanners see grey edges.
    const step = Math.ceil(PRINT_SIDE / size);
    canvas.width = canvas.height = size * step;
    const pen = canvas.getContext('2d');
    if (!pen) return;
    pen.fillStyle = '#ffffff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.fillStyle = '#000000';
    pen.scale(step, step);
    pen.fill(new Path2D(path));
    canvas.toBlob((blob) => blob && save(blob, `${name}.png`), 'image/png');
  }
  return (
    <div className="flex flex-wrap items-start gap-3 border-t border-rule pt-3">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={words.codeOf(address)} className="w-20 bg-[#fff]">
        <path d={path} fill="#000" />
      </svg>
      <div className="grid min-w-0 flex-1 gap-2">
        <p className="text-xs font-semibold">{words.code}</p>
        <p className="font-mono text-2xs break-all text-ink-soft">{address}</p>
        <div className="flex flex-wrap gap-2">
          <Button onClick={downloadSvg}>{words.downloadAs('SVG')}</Button>
          <Button onClick={downloadPng}>{words.downloadAs('PNG')}</Button>
        </div>
      </div>
    </div>
  );
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
