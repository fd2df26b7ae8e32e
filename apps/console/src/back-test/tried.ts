import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Language } from '#casework/words/language';
import { patternDetailIn } from '#casework/words/pattern-details';
import { detailIn } from '#casework/words/risk-details';
import { answered, client, type Schema } from '../api/client.js';
import { useLongWork, type LongWork } from '../audit/long-work.js';
import { useSpeech } from '../words/speech.js';
import { bodyOf, isOfCases, questionOf, type Asked } from './asked.js';

type OfCases = Schema<'Answer.CaseBackTestAnswer'>;
type OfPatterns = Schema<'Answer.BackTestAnswer'>;

/** A case that a hit is of; the number of its event where one case alone shows it. */
export interface CaseOfHit {
  readonly id: string;
  readonly code: string | null;
  readonly event: number | null;
}

/** A hit, of a rule on single cases or of a pattern over them. */
export interface Hit {
  readonly since: string;
  readonly before: string | null;
  readonly unit: string;
  readonly officers: readonly string[];
  readonly change: Schema<'Answer.HitChange'>;
  readonly wasDismissed: boolean;
  /** What shows, said in a language. */
  readonly said: (language: Language) => string;
  /** What that is made from, in which officers are named. */
  readonly about: object;
  readonly party: string | null;
  readonly cases: readonly CaseOfHit[];
}

type Counted = Pick<
  OfCases,
  | 'hits'
  | 'before'
  | 'added'
  | 'gone'
  | 'dismissed'
  | 'cases'
  | 'byUnit'
  | 'byMonth'
  | 'byOfficer'
  | 'from'
  | 'to'
  | 'unit'
>;

/** What a back-test came to. */
export interface Tried extends Counted {
  /** What was asked. */
  readonly of: Asked;
  readonly unread: number;
  readonly parameters: readonly Schema<'Answer.TriedParameter'>[];
  readonly signs: readonly Hit[];
  readonly goneSigns: readonly Hit[];
}

const hitOfCase = ({ caseId, caseCode, event, about, ...hit }: OfCases['signs'][number]): Hit => ({
  ...hit,
  about,
  said: (language) => detailIn(about, language),
  party: null,
  cases: [{ id: caseId, code: caseCode, event }],
});

const hitOfPattern = ({ cases, about, ...hit }: OfPatterns['signs'][number]): Hit => ({
  ...hit,
  about,
  said: (language) => patternDetailIn(about, language),
  cases: cases.map((id) => ({ id, code: null, event: null })),
});

const triedOfCases = (of: Asked, answer: OfCases): Tried => ({
  ...answer,
  of,
  signs: answer.signs.map(hitOfCase),
  goneSigns: answer.goneSigns.map(hitOfCase),
});

const triedOfPatterns = (of: Asked, answer: OfPatterns): Tried => ({
  ...answer,
  of,
  unread: 0,
  signs: answer.signs.map(hitOfPattern),
  goneSigns: answer.goneSigns.map(hitOfPattern),
});

/**
 * A back-test that runs: rules on single cases line by line, patterns in one answer. Who comes back from a case finds
 * what the same question came to.
 */
export const useBackTest = (asked: Asked, broken: string) => {
  const { language } = useSpeech();
  const cases = useLongWork<OfCases>('/risk-points/back-test', broken);
  const [patterns, setPatterns] = useState<LongWork<OfPatterns>>({ is: 'ready' });
  const [of, setOf] = useState<Asked | null>(null);
  const turn = useRef(0);
  const queries = useQueryClient();
  const work = useMemo(() => (of === null ? ready : workOf(of, cases.work, patterns)), [of, cases.work, patterns]);
  useEffect(() => {
    if (work.is === 'done') queries.setQueryData(keyOf(work.result.of), work.result);
  }, [queries, work]);
  const kept = work.is === 'ready' ? queries.getQueryData<Tried>(keyOf(asked)) : undefined;
  const start = async (): Promise<void> => {
    turn.current += 1;
    const mine = turn.current;
    cases.stop();
    setOf(asked);
    setPatterns({ is: 'ready' });
    if (isOfCases(asked.rule)) return cases.start(language, bodyOf(asked));
    setPatterns({ is: 'under-way', progress: null });
    const body = bodyOf(asked) as Schema<'BackTestBody'>;
    const came = await answered(client.POST('/risk-patterns/back-test', { body })).then(
      (result) => ({ is: 'done', result }) as const,
      (error: unknown) => ({ is: 'failed', error }) as const,
    );
    if (turn.current === mine) setPatterns(came);
  };
  const stop = (): void => {
    turn.current += 1;
    cases.stop();
    setPatterns({ is: 'ready' });
  };
  return { work: kept === undefined ? work : ({ is: 'done', result: kept } as const), start, stop };
};

const keyOf = (asked: Asked): string[] => ['back-test', questionOf(asked)];

const ready: LongWork<Tried> = { is: 'ready' };

const workOf = (of: Asked, cases: LongWork<OfCases>, patterns: LongWork<OfPatterns>): LongWork<Tried> => {
  if (isOfCases(of.rule)) return cases.is === 'done' ? { is: 'done', result: triedOfCases(of, cases.result) } : cases;
  return patterns.is === 'done' ? { is: 'done', result: triedOfPatterns(of, patterns.result) } : patterns;
};
