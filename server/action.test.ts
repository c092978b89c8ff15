import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { articleContentSchema, EMPTY_CONTENT } from '#domain/article.ts';
import { parseInput } from './action.ts';
import { isOwnOrigin } from './own-origin.ts';

const SITE = 'https://bao.example';

describe('isOwnOrigin', () => {
  it.each<[string, Record<string, string>]>([
    ['our site', { origin: SITE }],
    ['our site, as browsers say it', { origin: SITE, 'sec-fetch-site': 'same-origin', host: 'bao.example' }],
    ['the host that the request came to', { origin: 'http://localhost:3000', host: 'localhost:3000' }],
    ['another port of ours, asked for by it', { origin: 'http://127.0.0.1:4000', host: '127.0.0.1:4000' }],
  ])('lets %s in', (_who, headers) => {
    expect(isOwnOrigin(new Headers(headers), SITE)).toBe(true);
  });

  it.each<[string, Record<string, string>]>([
    ['nobody', {}],
    ['a request that hides where it is from', { host: 'bao.example' }],
    ['a request of the same origin that does not say which', { host: 'bao.example', 'sec-fetch-site': 'same-origin' }],
    ['a stranger', { origin: 'https://evil.example', host: 'bao.example' }],
    ['a sister on the same site', { origin: SITE, 'sec-fetch-site': 'same-site', host: 'bao.example' }],
    ['a page elsewhere', { origin: SITE, 'sec-fetch-site': 'cross-site', host: 'bao.example' }],
    ['the address bar', { origin: SITE, 'sec-fetch-site': 'none', host: 'bao.example' }],
    ['a sandbox', { origin: 'null', host: 'bao.example' }],
    ['our name with a tail', { origin: 'https://bao.example.evil.example', host: 'bao.example' }],
    ['our name as a user', { origin: 'https://bao.example@evil.example', host: 'bao.example' }],
    ['another port', { origin: 'https://bao.example:8443', host: 'bao.example' }],
    ['our site without encryption', { origin: 'http://bao.example' }],
    ['no address', { origin: 'bao.example', host: 'bao.example' }],
    ['an empty origin', { origin: '', host: '' }],
  ])('keeps %s out', (_who, headers) => {
    expect(isOwnOrigin(new Headers(headers), SITE)).toBe(false);
  });
});

describe('parseInput', () => {
  const schema = z.strictObject({ number: z.number().int(), content: articleContentSchema });
  const problemsOf = (input: unknown) => {
    const answer = parseInput(schema, input);
    if (answer.ok || answer.refusal.kind !== 'invalid') throw new Error('was let in');
    return answer.refusal.problems;
  };
  const content = (fields: object) => ({ number: 1, content: { ...EMPTY_CONTENT, ...fields } });

  it('hands on what is right, cleaned', () => {
    expect(parseInput(schema, content({ headline: ' Lu\u0301a\n ' }))).toEqual({
      ok: true,
      value: { number: 1, content: { ...EMPTY_CONTENT, headline: 'Lúa' } },
    });
  });

  it('tells each wrong field once, by the name that the form has for it', () => {
    const given = { ...content({ headline: 'x'.repeat(201), lead: 7, tags: [7, 'x'.repeat(61)] }), number: '1' };
    expect(problemsOf(given)).toEqual([
      { field: 'number', problem: 'invalid' },
      { field: 'headline', problem: 'too_long' },
      { field: 'lead', problem: 'invalid' },
      { field: 'tags', problem: 'invalid' },
    ]);
  });

  it('tells an unsafe link in the body as such', () => {
    const link = { type: 'link', attrs: { href: 'javascript:alert(1)' } };
    const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [link] }] };
    expect(problemsOf(content({ body: { type: 'doc', version: 1, content: [paragraph] } }))).toEqual([
      { field: 'body', problem: 'unsafe_link' },
    ]);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'number=1'],
    ['a list', [1]],
    ['a number', Number.NaN],
    ['a key too many', { number: 1, content: EMPTY_CONTENT, version: 1 }],
    ['__proto__', JSON.parse(`{"number":1,"content":${JSON.stringify(EMPTY_CONTENT)},"__proto__":{"a":1}}`)],
  ])('refuses %s without naming a field', (_what, input) => {
    expect(problemsOf(input)).toEqual([{ field: '', problem: 'invalid' }]);
  });
});
