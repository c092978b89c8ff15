import { jsonForScript } from '#domain/news-article.ts';

/** Structured data. The one place that writes a raw string: `jsonForScript` escapes what could end the element. */
export function JsonLd({ graph }: { readonly graph: Readonly<Record<string, unknown>> }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every "<" escaped; React would escape the quotes
      dangerouslySetInnerHTML={{ __html: jsonForScript(graph) }}
    />
  );
}
