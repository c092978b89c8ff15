import { describe, expect, it } from 'vitest';
import { type Pages, render } from './render.ts';

const never: Pages = () => new Promise(() => undefined);
const soon: Pages = async (_request, response) => {
  response.end('trang');
};

describe('a framework that gives no answer', () => {
  it('is waited for only so long', async () => {
    await expect(render(never, '/', 'bao.example', 20)).rejects.toThrow('no answer within 20 ms');
  });

  it('keeps no place for ever: other pages are made after it', async () => {
    const hanging = Array.from({ length: 20 }, () => render(never, '/', 'bao.example', 20));
    const made = render(soon, '/', 'bao.example', 5000);
    const outcomes = await Promise.allSettled(hanging);
    expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true);
    expect((await made).body.toString()).toBe('trang');
  });
});
