import { type Block, BODY_VERSION, bodySchema } from '#domain/body/document.ts';

/** Blocks without text of their own: all they say is in their attributes. */
export type AtomType = Extract<Block, { attrs: object }>['type'] & ('image' | 'gallery' | 'embed' | 'relatedArticle');

/** The DOM form of such a block on the clipboard. */
export function attributesToDom(type: AtomType, attributes: unknown): Record<string, string> {
  return { 'data-block': type, 'data-attributes': JSON.stringify(attributes) };
}

/** Reads the clipboard's form back; false for anything that the body document would refuse. */
export function attributesFromDom(type: AtomType, written: string | null): Record<string, unknown> | false {
  try {
    const attrs: unknown = JSON.parse(written ?? '');
    const parsed = bodySchema.safeParse({ type: 'doc', version: BODY_VERSION, content: [{ type, attrs }] });
    const block = parsed.success ? parsed.data.content[0] : undefined;
    return block && 'attrs' in block ? { ...block.attrs } : false;
  } catch {
    return false;
  }
}
