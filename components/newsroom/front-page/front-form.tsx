'use client';

import { useId, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { FRONT_DESK_ADDRESS } from '#domain/addresses.ts';
import { type NewsroomLanguage, newsroomTexts } from '#domain/texts/newsroom.ts';
import type { FrontDesk } from '#server/front-page/read-front-desk.ts';
import { type Candidate, CandidateList } from './candidate-list.tsx';
import { type ArrangeAction, useArrangement } from './use-arrangement.ts';

type FrontFormProps = {
  readonly desk: FrontDesk;
  readonly language: NewsroomLanguage;
  readonly arrange: ArrangeAction;
};

/** The places that the chief's desk fills by hand, and the articles to fill them with. */
export function FrontForm({ desk, language, arrange }: FrontFormProps) {
  const texts = newsroomTexts(language);
  const words = texts.front;
  const list = useId();
  const form = useArrangement(desk.arrangement, arrange);
  const { outcome, numbers } = form;
  const [told, setTold] = useState('');
  const places = useRef<(HTMLInputElement | null)[]>([]);
  const firstEmpty = numbers.indexOf(null);
  const nameOf = (place: number) => (place === 0 ? words.lead : words.second(place));

  function fill(place: number, text: string, deed = '') {
    form.type(place, text);
    setTold(deed);
  }

  function put({ number, headline }: Candidate) {
    const left = numbers.filter((each) => each === null).length - 1;
    fill(firstEmpty, String(number), words.putTold(headline, nameOf(firstEmpty), left));
  }

  /** The button has nothing more to do and lets go of the focus, so the place itself takes it. */
  function clear(place: number) {
    fill(place, '');
    places.current[place]?.focus();
  }

  function hintAt(place: number): string | undefined {
    const number = numbers[place];
    if (number === undefined) return words.article;
    if (number === null) return words.empty;
    return desk.candidates.find((each) => each.number === number)?.headline ?? words.older(number);
  }

  function errorAt(place: number): string | undefined {
    const problem = form.problemAt(place);
    if (problem === undefined) return undefined;
    return problem === 'unread' ? words.noNumber : texts.problems[problem];
  }

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 lg:grid-cols-2">
      <form
        onSubmit={(event) => {
          setTold('');
          void form.submit(event);
        }}
        noValidate
        className="grid gap-4"
      >
        <datalist id={list}>
          {desk.candidates.map(({ number, headline }) => (
            <option key={number} value={number}>
              {headline}
            </option>
          ))}
        </datalist>
        {form.words.map((typed, place) => {
          const name = nameOf(place);
          return (
            <div key={name} className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-2">
              <TextField
                ref={(input) => {
                  places.current[place] = input;
                }}
                label={name}
                hint={hintAt(place)}
                error={errorAt(place)}
                list={list}
                value={typed}
                maxLength={400}
                placeholder={words.article}
                onChange={(event) => fill(place, event.target.value)}
              />
              <Button
                look="quiet"
                className="mt-5"
                aria-label={words.clear(name)}
                disabled={typed === ''}
                onClick={() => clear(place)}
              >
                {words.clearShort}
              </Button>
            </div>
          );
        })}
        {outcome?.kind === 'offline' && <Notice look="danger">{words.offline}</Notice>}
        {outcome?.kind === 'refused' && (
          <Notice look="danger">
            <p>{outcome.refusal.kind === 'forbidden' ? words.notYours : texts.refusals[outcome.refusal.kind]}</p>
            {outcome.refusal.kind === 'rearranged' && (
              <a className="underline underline-offset-2" href={FRONT_DESK_ADDRESS}>
                {words.reload}
              </a>
            )}
          </Notice>
        )}
        {outcome?.kind === 'done' && (
          <Notice look="ok">
            <p>{words.done}</p>
            <a className="underline underline-offset-2" href="/">
              {words.see}
            </a>
          </Notice>
        )}
        <div className="flex items-start gap-4">
          <Button type="submit" look="primary" resting={form.busy}>
            {form.busy ? words.saving : words.save}
          </Button>
          {/* Room for three lines is kept: the list of articles must not move under somebody's hand. */}
          <p role="status" className="min-h-15 min-w-0 flex-1 text-xs text-ink-soft">
            {told}
          </p>
        </div>
      </form>
      <CandidateList
        candidates={desk.candidates}
        placeOf={(number) => {
          const place = numbers.indexOf(number);
          return place === -1 ? undefined : nameOf(place);
        }}
        words={words}
        put={firstEmpty === -1 ? undefined : put}
      />
    </div>
  );
}
