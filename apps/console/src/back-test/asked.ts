import { useSearchParams } from 'react-router';

/** What of a back-test is looked at: hits, those by what is in force, what is new, gone, and was dismissed before. */
export const parts = ['hits', 'before', 'added', 'gone', 'dismissed'] as const;
export type Part = (typeof parts)[number];

/** By what hits are counted. */
export const groups = ['month', 'unit', 'officer'] as const;
export type Group = (typeof groups)[number];

/** What a back-test is asked, and what of its answer is looked at, as the address has it. */
export interface Asked {
  /** Number of a risk point, or code of a pattern; empty where none is chosen. */
  readonly rule: string;
  readonly unit: string;
  readonly from: string;
  readonly to: string;
  /** Changed parameters as they were typed: a whole number, yes or no. */
  readonly changed: Readonly<Record<string, string>>;
  readonly by: Group | null;
  readonly key: string;
  readonly part: Part;
}

const parameter = 'set.';

export const askedIn = (address: URLSearchParams): Asked => ({
  rule: address.get('rule') ?? '',
  unit: address.get('unit') ?? '',
  from: address.get('from') ?? '',
  to: address.get('to') ?? '',
  changed: Object.fromEntries(
    [...address].flatMap(([name, value]) =>
      name.startsWith(parameter) ? [[name.slice(parameter.length), value]] : [],
    ),
  ),
  by: groups.find((group) => group === address.get('by')) ?? null,
  key: address.get('key') ?? '',
  part: parts.find((part) => part === address.get('part')) ?? 'hits',
});

export const addressOf = ({ changed, by, part, ...plain }: Asked): URLSearchParams => {
  const said = { ...plain, by: by ?? '', part: part === 'hits' ? '' : part };
  return new URLSearchParams([
    ...Object.entries(said).filter(([, value]) => value !== ''),
    ...Object.entries(changed).flatMap(([name, value]) => (value === '' ? [] : [[`${parameter}${name}`, value]])),
  ]);
};

/** What is asked, and how the address is changed; another question looks at all of its answer. */
export const useAsked = () => {
  const [address, setAddress] = useSearchParams();
  const asked = askedIn(address);
  const ask = (change: Partial<Asked>): void =>
    setAddress(addressOf({ ...asked, by: null, key: '', part: 'hits', ...change }), { replace: true });
  return { asked, ask };
};

/** Whether two questions are answered alike. */
export const isSameQuestion = (one: Asked, other: Asked): boolean => questionOf(one) === questionOf(other);

/** The question alone, without what of its answer is looked at. */
export const questionOf = (asked: Asked): string => addressOf({ ...asked, by: null, key: '', part: 'hits' }).toString();

const changeIn = ([name, value]: [string, string]): object[] => {
  if (value === '') return [];
  if (value === 'yes' || value === 'no') return [{ name, answer: value === 'yes' }];
  return [{ name, value: Number(value) }];
};

/** The question as the server takes it. */
export const bodyOf = ({ rule, unit, from, to, changed }: Asked): object => {
  const changes = Object.entries(changed).flatMap(changeIn);
  return {
    ...(isOfCases(rule) ? { number: Number(rule) } : { code: rule }),
    ...(changes.length === 0 ? {} : { changed: changes }),
    ...(unit === '' ? {} : { unit }),
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
  };
};

/** Whether a rule looks at single cases: it is named by the number of its risk point. */
export const isOfCases = (rule: string): boolean => /^\d{1,2}$/.test(rule);
