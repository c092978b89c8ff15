import { BEFORE_PAINT } from '#components/enhance/before-paint.ts';

/** The one inline script of readers' pages; delivery allows it by its hash. */
export function BeforePaint() {
  return (
    <script
      data-before-paint=""
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, no text from anywhere
      dangerouslySetInnerHTML={{ __html: BEFORE_PAINT }}
    />
  );
}
