import { jsonForScript, type Node } from '#domain/structured-data.ts';

/** Structured data. The one place that writes a raw string: `jsonForScript` escapes what could end the element. */
export function JsonLd({ graph }: { readonly graph: Node }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every "<" escaped; React would escape the quotes
      dangerouslySetInnerHTML={{ __html: jsonForScript(graph) }}
    />
  );
}
