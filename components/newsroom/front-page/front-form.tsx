'use client';

import { useId } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { FRONT_DESK_ADDRESS } from '#domain/addresses.ts';
import { type NewsroomLanguage, newsroomTexts } from '#domain/texts/newsroom.ts';
import type { FrontDesk } from '#server/front-page/read-front-desk.ts';
import { CandidateList } from './candidate-list.tsx';
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
  const firstEmpty = numbers.indexOf(null);

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
      <form onSubmit={form.submit} noValidate className="grid gap-4">
        <datalist id={list}>
          {desk.candidates.map(({ number, headline }) => (
            <option key={number} value={number}>
              {headline}
            </option>
          ))}
        </datalist>
        {form.words.map((typed, place) => {
          const name = place === 0 ? words.lead : words.second(place);
          return (
            <div key={name} className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-2">
              <TextField
                label={name}
                hint={hintAt(place)}
                error={errorAt(place)}
                list={list}
                value={typed}
                maxLength={400}
                placeholder={words.article}
                onChange={(event) => form.type(place, event.target.value)}
              />
              <Button
                look="quiet"
                className="mt-5"
                aria-label={words.clear(name)}
                disabled={typed === ''}
                onClick={() => form.type(place, '')}
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
        <div>
          <Button type="submit" look="primary" disabled={form.busy}>
            {form.busy ? words.saving : words.save}
          </Button>
        </div>
      </form>
      <CandidateList
        candidates={desk.candidates}
        chosen={numbers}
        words={words}
        put={firstEmpty === -1 ? undefined : (number) => form.type(firstEmpty, String(number))}
      />
    </div>
  );
}
