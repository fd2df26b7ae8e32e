import { legalDateOf } from '../deadlines/index.js';
import type { CaseFact } from '../evolve/fold.js';
import { certificateFault } from '../registry/officer.js';
import type { EventType } from './form-table.js';
import type { Made } from './paper.js';

/** What is left for a hand to fill: a signature, a seal, a page count. */
export const blank = '＿＿＿＿';
/** The same for a number of one or two digits. */
export const shortBlank = '＿＿';

type OfType<T extends EventType> = Extract<CaseFact, { type: T }>;

/** Every event of one type so far. */
export const allOf = <T extends EventType>({ facts }: Pick<Made, 'facts'>, type: T): OfType<T>[] =>
  facts.filter((fact): fact is OfType<T> => fact.type === type);

/** The events up to the one that made the form. */
export const upTo = ({ facts, place }: Pick<Made, 'facts' | 'place'>): Pick<Made, 'facts'> => ({
  facts: facts.slice(0, place + 1),
});

/** The last event of a type that stands before the form, or that made it. */
export const lastBefore = <T extends EventType>(made: Pick<Made, 'facts' | 'place'>, type: T) =>
  allOf(upTo(made), type).at(-1);

/** A person's name; the identifier where the register has none. */
export const nameOf = ({ register }: Pick<Made, 'register'>, id: string): string => register.officer(id)?.name ?? id;

export const namesOf = (made: Pick<Made, 'register'>, ids: readonly string[]): string =>
  ids.map((id) => nameOf(made, id)).join('、');

/** Names with the number of the certificate that was valid when the form was made. */
export const certifiedNames = ({ register, fact }: Pick<Made, 'register' | 'fact'>, ids: readonly string[]): string =>
  ids
    .map((id) => {
      const officer = register.officer(id);
      const day = legalDateOf(fact.occurredAt);
      const valid =
        officer === undefined || certificateFault(officer, day) !== null
          ? undefined
          : officer.certificates.find(({ validFrom, validTo }) => validFrom <= day && day <= validTo);
      return `${officer?.name ?? id}${valid === undefined ? '' : `（执法证号：${valid.certificateNumber}）`}`;
    })
    .join('、');

/** Boxes of a form, the chosen ones ticked. */
export const boxes = <C extends string>(labels: Readonly<Record<C, string>>, chosen: C | null): string =>
  Object.entries<string>(labels)
    .map(([code, label]) => `${code === chosen ? '☑' : '□'}${label}`)
    .join('　');

export const clueOf = (made: Pick<Made, 'facts'>) => allOf(made, 'ClueRegistered')[0]?.data;
