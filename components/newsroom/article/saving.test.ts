import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ArticleContent, EMPTY_CONTENT } from '#domain/article.ts';
import { type Answer, done, refuse } from '#domain/refusal.ts';
import type { Saved } from '#server/article/save-article.ts';
import { copiesOn } from './safety-copy.ts';
import { type SaveState, Saving } from './saving.ts';
import { emptyShelf } from './shelf.test-support.ts';

const place = { login: 'an', number: 7 };

type Request = { readonly version: number; readonly content: ArticleContent };

/** A desk whose server answers as told; by default it takes everything. */
function openDesk(answer: (request: Request, call: number) => Promise<Answer<Saved>> = taken) {
  const screen = { headline: '' };
  const sent: Request[] = [];
  const states: SaveState['kind'][] = [];
  const collect = () => ({ ...EMPTY_CONTENT, ...screen });
  const saving = new Saving(
    () => ({
      place,
      start: { version: 1, savedAt: 0, content: EMPTY_CONTENT },
      collect,
      save: (input) => {
        sent.push(input as Request);
        return answer(input as Request, sent.length);
      },
      onConflict: () => undefined,
    }),
    ({ kind }) => states.push(kind),
    () => undefined,
  );
  const type = (text: string) => {
    screen.headline += text;
    saving.touch();
  };
  return { saving, sent, states, type, collect };
}

async function taken({ version }: Request): Promise<Answer<Saved>> {
  return done({ version: version + 1, savedAt: 1 });
}

const headlines = () => copiesOn(window.localStorage, place).map(({ content }) => content.headline);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', { localStorage: emptyShelf() });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('saving while somebody writes without a pause', () => {
  it('keeps a copy half a second after the first key, and the server has it ten seconds after', async () => {
    const { sent, type } = openDesk();
    for (let tenth = 1; tenth <= 101; tenth += 1) {
      type('x');
      if (tenth === 5) expect(headlines()).toEqual([]);
      if (tenth === 6) expect(headlines()).toEqual(['xxxxx']);
      if (tenth === 100) expect(sent).toEqual([]);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(sent.map(({ content }) => content.headline)).toEqual(['x'.repeat(100)]);
  });

  it('goes on every ten seconds, not with every answer', async () => {
    const { sent, type } = openDesk(async (request) => {
      await new Promise((resolve) => setTimeout(resolve, 250));
      return taken(request);
    });
    for (let tenth = 0; tenth < 320; tenth += 1) {
      type('x');
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(sent.map(({ version }) => version)).toEqual([1, 2, 3]);
  });
});

describe('saving', () => {
  it('on demand goes on until the server has what was typed meanwhile', async () => {
    const { saving, sent, states, type } = openDesk(async (request, call) => {
      if (call === 1) type(' hai');
      return taken(request);
    });
    type('một');
    expect(await saving.saveNow()).toBe(true);
    expect(sent.map(({ content }) => content.headline)).toEqual(['một', 'một hai']);
    expect(states.at(-1)).toBe('saved');
    expect(headlines()).toEqual([]);
  });

  it('leaves the copy of another tab alone', async () => {
    const [one, two] = [openDesk(), openDesk()];
    one.type('thẻ một');
    one.saving.copyNow();
    two.type('thẻ hai');
    await two.saving.saveNow();
    expect(headlines()).toEqual(['thẻ một']);
  });

  it('tries again by itself when the server did not answer or was busy', async () => {
    const { sent, states, type } = openDesk(async (request, call) => {
      if (call === 1) throw new TypeError('Failed to fetch');
      return call === 2 ? refuse({ kind: 'busy' }) : taken(request);
    });
    type('chữ');
    await vi.advanceTimersByTimeAsync(30_000);
    expect(sent).toHaveLength(3);
    expect(states.at(-1)).toBe('saved');
  });

  it('waits for a person after any other refusal, and keeps the words here', async () => {
    const { sent, type } = openDesk(async () => refuse({ kind: 'signed_out' }));
    type('chữ');
    await vi.advanceTimersByTimeAsync(10_000);
    type(' nữa');
    await vi.advanceTimersByTimeAsync(30_000);
    expect(sent).toHaveLength(1);
    expect(headlines()).toEqual(['chữ nữa']);
  });

  it('knows after a move still which text the server has, and takes no version back', async () => {
    const { saving, sent, type, collect } = openDesk();
    type('đã lưu');
    await saving.saveNow();
    const onServer = collect();
    type(' chưa lưu');
    saving.advance(3);
    saving.advance(2);
    expect(saving.isBase(collect())).toBe(false);
    expect(saving.isBase(onServer)).toBe(true);
    await saving.saveNow();
    expect(sent.map(({ version }) => version)).toEqual([1, 3]);
  });
});
