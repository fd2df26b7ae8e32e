import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answered, client, type Schema } from '../../api/client.js';
import { bodyOf, type Draft, type Faults } from '../body.js';
import type { ActSchemas, PartSchema } from '../schema.js';

/** So long nobody types before what was typed is asked about, ms. */
const quietFor = 400;

/** The value once it has not changed for a while. */
const useSettled = (value: string): string => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), quietFor);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
};

/** Reasons are written last; what is not written yet changes nothing of the range. */
const writtenLast = { discretionReasons: '……' };

/** That these are missing is told by the check itself, beside the range and the thresholds. */
const saidByCheck: ReadonlySet<string> = new Set(['tier', 'mitigationGround']);

interface Asked {
  readonly caseId: string;
  readonly party: string | null;
  readonly draft: Draft;
  readonly part: PartSchema;
  readonly schemas: ActSchemas;
}

/** A handling, sums in fen, and what the law says of it: they are shown together, whatever was typed since. */
export interface Checked {
  readonly handling: Schema<'ReportedHandling'>;
  readonly said: Schema<'Answer.SaidCheck'>;
}

/** What the law says of a handling as far as it is typed. Nothing of it is recorded. */
export const useCheck = ({ caseId, party, draft, part, schemas }: Asked) => {
  const withReasons = { ...writtenLast, ...dropEmpty(draft) };
  const { body, faults }: { body: object; faults: Faults } = bodyOf(withReasons, part, schemas);
  const missing = [...faults].flatMap(([path, fault]) =>
    fault === 'missing' && saidByCheck.has(path.split('.').at(-1) ?? '') ? [] : [path],
  );
  const whole = party === null ? body : { ...body, forParty: Number(party) };
  // What is not whole yet is not asked about, nor what was asked before it was.
  const asked = useSettled(missing.length === 0 ? JSON.stringify(whole) : '');
  const found = useQuery({
    queryKey: ['case', caseId, 'check', asked],
    queryFn: async (): Promise<Checked> => {
      const handling = JSON.parse(asked) as Schema<'ReportedHandling'>;
      const path = { id: caseId };
      return { handling, said: await answered(client.POST('/cases/{id}/check', { params: { path }, body: handling })) };
    },
    enabled: asked !== '',
    placeholderData: keepPreviousData,
    retry: false,
  });
  return { found, missing };
};

const dropEmpty = (draft: Draft): Draft =>
  Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== ''));
