import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BODY_VERSION, type Body, bodySchema, EMPTY_BODY } from '#domain/body/document.ts';
import { attributesFromDom } from './block-attributes.ts';
import { bodyToEditor, editorToBody, withoutTrailingBlank } from './editor-document.ts';
import { bodyExtensions } from './extensions.ts';

const schema = getSchema(bodyExtensions());

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
const line = fc.string({ unit: 'grapheme', maxLength: 30 });
const mediaId = fc.uuid();
const href = fc.constantFrom(
  'https://songhau.example/a?b=c',
  '/thoi-su',
  'mailto:toasoan@songhau.example',
  'tel:+842923888888',
);

const marks = fc
  .record({
    link: fc.option(href),
    bold: fc.boolean(),
    italic: fc.boolean(),
    superscript: fc.boolean(),
    subscript: fc.boolean(),
  })
  .map(({ link, ...simple }) => [
    ...(link === null ? [] : [{ type: 'link', attrs: { href: link } }]),
    ...Object.entries(simple).flatMap(([type, on]) => (on ? [{ type }] : [])),
  ]);

const inline = fc.record({ text: words, marks }).map(({ text, marks: held }) => ({
  type: 'text',
  text,
  ...(held.length > 0 ? { marks: held } : {}),
}));

/** Neighbours with the same marks are one text to an editor. */
const sameMarks = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const inlines = fc
  .array(inline, { maxLength: 4 })
  .map((texts) => texts.filter((text, index) => index === 0 || !sameMarks(text.marks, texts[index - 1]?.marks)))
  .map((content) => (content.length > 0 ? { content } : {}));
const paragraph = inlines.map((held) => ({ type: 'paragraph', ...held }));
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 3 });
const heading = fc
  .tuple(fc.constantFrom(2, 3), inlines)
  .map(([level, held]) => ({ type: 'heading', attrs: { level }, ...held }));
const quote = fc.tuple(line, paragraphs).map(([source, content]) => ({ type: 'quote', attrs: { source }, content }));
const list = fc
  .tuple(fc.constantFrom('bulletList', 'orderedList'), fc.array(paragraphs, { minLength: 1, maxLength: 3 }))
  .map(([type, items]) => ({ type, content: items.map((content) => ({ type: 'listItem', content })) }));
const pictureText = { mediaId, caption: line, credit: line, alt: line };
const image = fc
  .record({ ...pictureText, width: fc.constantFrom('text', 'wide', 'full') })
  .map((attrs) => ({ type: 'image', attrs }));
const gallery = fc
  .array(fc.record(pictureText), { minLength: 1, maxLength: 4 })
  .map((images) => ({ type: 'gallery', attrs: { images } }));
const embed = fc
  .record({
    provider: fc.constantFrom('youtube', 'facebook', 'tiktok'),
    id: fc.stringMatching(/^[\w.-]{1,20}$/),
    title: line,
  })
  .map((attrs) => ({ type: 'embed', attrs }));
const cell = fc
  .tuple(
    fc.constantFrom('tableCell', 'tableHeader'),
    fc.record({ colspan: fc.integer({ min: 1, max: 3 }), rowspan: fc.integer({ min: 1, max: 3 }) }),
    paragraphs,
  )
  .map(([type, attrs, content]) => ({ type, attrs, content }));
const row = fc.array(cell, { minLength: 1, maxLength: 3 }).map((content) => ({ type: 'tableRow', content }));
const table = fc.array(row, { minLength: 1, maxLength: 3 }).map((content) => ({ type: 'table', content }));
const box = fc
  .tuple(line, fc.array(fc.oneof(paragraph, list), { minLength: 1, maxLength: 3 }))
  .map(([title, content]) => ({ type: 'box', attrs: { title }, content }));
const related = fc
  .integer({ min: 1, max: 999_999_999_999 })
  .map((number) => ({ type: 'relatedArticle', attrs: { number } }));
const block = fc.oneof(
  paragraph,
  heading,
  quote,
  list,
  image,
  gallery,
  embed,
  table,
  box,
  related,
  fc.constant({ type: 'divider' }),
);

/** Bodies as they are stored: what the schema of the domain makes of generated documents, leaving out what it refuses. */
const body: fc.Arbitrary<Body> = fc.array(block, { maxLength: 6 }).map((content) => {
  const parsed = bodySchema.safeParse({ type: 'doc', version: BODY_VERSION, content });
  return parsed.success ? parsed.data : EMPTY_BODY;
});

describe('the editor and the stored body', () => {
  it('has a generator that the domain accepts', () => {
    const kept = fc.sample(body, 200).filter((document) => document.content.length > 0);
    expect(kept.length).toBeGreaterThan(120);
  });

  it('holds every stored body in the editor’s schema', () => {
    fc.assert(
      fc.property(body, (document) => schema.nodeFromJSON(bodyToEditor(document)).check()),
      { numRuns: 300 },
    );
  });

  it('gives back the very body that it was given', () => {
    fc.assert(
      fc.property(body, (document) => {
        const onlyBlank = document.content.length === 1 && withoutTrailingBlank(document).content.length === 0;
        const back = editorToBody(schema.nodeFromJSON(bodyToEditor(document)).toJSON());
        expect(back).toEqual(onlyBlank ? EMPTY_BODY : document);
        expect(bodySchema.parse(back)).toEqual(back);
      }),
      { numRuns: 300 },
    );
  });

  it('knows the nodes and marks of the body and no others', () => {
    expect(Object.keys(schema.nodes).sort()).toEqual([
      'box',
      'bulletList',
      'divider',
      'doc',
      'embed',
      'gallery',
      'heading',
      'image',
      'listItem',
      'orderedList',
      'paragraph',
      'quote',
      'relatedArticle',
      'table',
      'tableCell',
      'tableHeader',
      'tableRow',
      'text',
    ]);
    expect(Object.keys(schema.marks)).toEqual(['link', 'bold', 'italic', 'superscript', 'subscript']);
  });

  it('puts marks in the editor’s order and drops repeated ones', () => {
    const marked = {
      type: 'text' as const,
      text: 'nước',
      marks: [{ type: 'italic' as const }, { type: 'bold' as const }, { type: 'italic' as const }],
    };
    const document: Body = { ...EMPTY_BODY, content: [{ type: 'paragraph', content: [marked] }] };
    const node = schema.nodeFromJSON(bodyToEditor(document));
    node.check();
    expect(node.firstChild?.firstChild?.marks.map((mark) => mark.type.name)).toEqual(['bold', 'italic']);
  });

  it('leaves out the empty paragraphs at the end, and only those', () => {
    const blank = { type: 'paragraph' as const };
    const said = { type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'Nước về sớm.' }] };
    expect(withoutTrailingBlank({ ...EMPTY_BODY, content: [blank, said, blank, blank] }).content).toEqual([
      blank,
      said,
    ]);
    expect(withoutTrailingBlank({ ...EMPTY_BODY, content: [blank] }).content).toEqual([]);
  });
});

describe('blocks on the clipboard', () => {
  it('come back as they were', () => {
    const attrs = { provider: 'youtube', id: 'dQw4w9WgXcQ', title: 'Chợ nổi' };
    expect(attributesFromDom('embed', JSON.stringify(attrs))).toEqual(attrs);
  });

  it.each([
    null,
    '',
    '{',
    '[]',
    '{"provider":"vimeo","id":"1","title":""}',
    '{"provider":"youtube","id":"<script>","title":""}',
  ])('are refused when somebody else wrote them: %s', (written) => {
    expect(attributesFromDom('embed', written)).toBe(false);
  });
});
