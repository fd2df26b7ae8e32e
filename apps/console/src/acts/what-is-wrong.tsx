import { Alert } from 'antd';
import { ApiProblem } from '../api/client.js';
import { ProblemShown } from '../kit/problem.js';
import { useFieldWords } from '../words/fields.js';
import { useWords } from '../words/speech.js';
import type { Faults } from './body.js';
import { steppedInto, type ActSchemas, type PartSchema } from './schema.js';

/** Whoever acted meanwhile is shown above the form. */
const isConflict = (problem: unknown): boolean => problem instanceof ApiProblem && problem.problem.status === 412;

const fieldsIn = (problem: unknown): readonly { field: string; reason: string }[] =>
  problem instanceof ApiProblem ? (problem.problem.fields ?? []) : [];

/** What is wrong with a field: found here before it was sent, or said by the server. */
export const faultsIn =
  (faults: Faults, problem: unknown, words: Readonly<Record<'missing' | 'malformed', string>>) =>
  (path: string): string | undefined => {
    const own = faults.get(path);
    return own === undefined ? fieldsIn(problem).find(({ field }) => field === path)?.reason : words[own];
  };

interface Wrong {
  readonly part: PartSchema;
  readonly schemas: ActSchemas;
  readonly faults: Faults;
  readonly problem: unknown;
}

/** What is wrong with the form, each at its field, or why it was not recorded. */
export const WhatIsWrong = ({ part, schemas, faults, problem }: Wrong) => {
  const words = useWords();
  const fields = useFieldWords();
  const titleOf = (path: string): string =>
    steppedInto(path, part, schemas)
      .map(({ name, form }) => (/^\d+$/.test(name) ? String(Number(name) + 1) : fields.title(name, form)))
      .join(' › ');
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
                <a href={`#field-${path}`}>{words.acts.fault(titleOf(path), reason)}</a>
              </li>
            ))}
          </ul>
        }
      />
    );
  return problem === null || isConflict(problem) ? null : <ProblemShown error={problem} />;
};
