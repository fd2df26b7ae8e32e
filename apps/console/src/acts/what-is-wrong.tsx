import { Alert } from 'antd';
import { ApiProblem } from '../api/client.js';
import { ProblemShown } from '../kit/problem.js';
import { useFieldWords } from '../words/fields.js';
import { useWords } from '../words/speech.js';
import { bodyOf, type Draft, type Faults } from './body.js';
import { kindOf } from './field-kind.js';
import { steppedInto, type ActSchemas, type FieldSchema, type PartSchema } from './schema.js';
import { typedDay, typedInstant } from './typed.js';

/** Whoever acted meanwhile is shown above the form. */
const isConflict = (problem: unknown): boolean => problem instanceof ApiProblem && problem.problem.status === 412;

const fieldsIn = (problem: unknown): readonly { field: string; reason: string }[] =>
  problem instanceof ApiProblem ? (problem.problem.fields ?? []) : [];

interface Wrongs {
  readonly faults: Faults;
  readonly problem: unknown;
  readonly said: Readonly<Record<'missing' | 'malformed' | 'ahead', string>>;
  readonly part: PartSchema;
  readonly draftNow: () => Draft;
}

/** What is wrong with a field: found here before it was sent, or said by the server. */
export const faultsIn = ({ faults, problem, said, part, draftNow }: Wrongs): ((path: string) => string | undefined) => {
  const ahead = fieldsAhead(problem, part, draftNow());
  return (path) => {
    const own = faults.get(path);
    if (own !== undefined) return said[own];
    return fieldsIn(problem).find(({ field }) => field === path)?.reason ?? (ahead.has(path) ? said.ahead : undefined);
  };
};

const readers = { day: typedDay, instant: typedInstant } as const;

/**
 * The fields that say what has not happened yet, where that is why it was refused: the one that the refusal names, else
 * each that lies after the present.
 */
const fieldsAhead = (problem: unknown, { properties = {} }: PartSchema, draft: Draft): ReadonlySet<string> => {
  if (!(problem instanceof ApiProblem) || problem.problem.code !== 'in-the-future') return new Set();
  const field: unknown = Reflect.get(problem.problem.parameters ?? {}, 'field');
  const named = typeof field === 'string' ? (field.split('.')[0] ?? '') : '';
  if (named in properties) return new Set([named]);
  const now = new Date();
  const latest = {
    day: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now),
    instant: now.toISOString(),
  };
  const isAhead = ([name, schema]: [string, FieldSchema]): boolean => {
    const [kind, typed] = [kindOf(name, schema), draft[name]];
    if ((kind !== 'day' && kind !== 'instant') || typeof typed !== 'string') return false;
    return (readers[kind](typed) ?? '') > latest[kind];
  };
  return new Set(Object.entries(properties).flatMap((each) => (isAhead(each) ? [each[0]] : [])));
};

interface Wrong {
  readonly part: PartSchema;
  readonly schemas: ActSchemas;
  readonly faults: Faults;
  readonly problem: unknown;
}

/** What a field is called, with the parts that it stands in. */
const useTitleOf = (part: PartSchema, schemas: ActSchemas): ((path: string) => string) => {
  const fields = useFieldWords();
  return (path) =>
    steppedInto(path, part, schemas)
      .map(({ name, form }) => (/^\d+$/.test(name) ? String(Number(name) + 1) : fields.title(name, form)))
      .join(' › ');
};

interface ToWrite {
  readonly part: PartSchema;
  readonly schemas: ActSchemas;
  /** The form as it began. */
  readonly begun: Draft;
}

/** So many fields are named; a form with more of them is not one that is filled already. */
const mostToWrite = 5;

/** What is left to write in a long form that is filled already, with the way there. */
export const LeftToWrite = ({ part, schemas, begun }: ToWrite) => {
  const words = useWords();
  const titleOf = useTitleOf(part, schemas);
  const paths = [...bodyOf(begun, part, schemas).faults.keys()];
  if (paths.length === 0 || paths.length > mostToWrite) return null;
  return (
    <p className="row small">
      {words.acts.leftToWrite}
      {paths.map((path) => (
        <a key={path} href={`#field-${path}`}>
          {titleOf(path)}
        </a>
      ))}
    </p>
  );
};

/** What is wrong with the form, each at its field, or why it was not recorded. */
export const WhatIsWrong = ({ part, schemas, faults, problem }: Wrong) => {
  const words = useWords();
  const titleOf = useTitleOf(part, schemas);
  /** A reason that begins with the name of its field is said without it. */
  const sayFault = (path: string, reason: string): string => {
    const title = titleOf(path);
    return reason.startsWith(title.split(' › ').at(-1) ?? title) ? reason : words.acts.fault(title, reason);
  };
  const said = [
    ...[...faults].map(([path, fault]) => ({ path, reason: words.acts[fault] })),
    ...fieldsIn(problem).map(({ field, reason }) => ({ path: field, reason })),
  ];
  if (said.length > 0)
    return (
      <Alert
        type="error"
        showIcon
        title={words.acts.invalid}
        description={
          <ul className="why">
            {said.map(({ path, reason }) => (
              <li key={path}>
                <a href={`#field-${path}`}>{sayFault(path, reason)}</a>
              </li>
            ))}
          </ul>
        }
      />
    );
  return problem === null || isConflict(problem) ? null : <ProblemShown error={problem} />;
};
