import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input, Select } from 'antd';
import { useState } from 'react';
import { covers } from '#casework/actor';
import { newKey } from '../acts/draft-store.js';
import { isFound } from '../acts/fields/found.js';
import { sendAct } from '../acts/send.js';
import { ApiProblem, client } from '../api/client.js';
import { useNames } from '../api/names.js';
import { useMe } from '../api/session.js';
import { useNamed } from '../kit/use-named.js';
import { useWords } from '../words/speech.js';
import { assignmentOf, furthest } from './assignment.js';
import type { WorkRow } from './work-row.js';

/** What became of one case. */
interface Outcome {
  readonly key: string;
  readonly title: string;
  /** Why it was not recorded; null when it was. */
  readonly problem: string | null;
  /** Where it lies in the log, once it was recorded. */
  readonly position: string | null;
}

const longestReason = 500;

/** Waits until the lists have what was recorded, as long as the server does; they come to it later otherwise. */
const listsHave = async (positions: readonly string[]): Promise<void> => {
  for (const position of furthest(positions))
    await client.GET('/worklist', { params: { query: { limit: 1, position } } });
};

const titleOf = ({ parties, matter }: WorkRow): string => [parties.join('、'), matter].join(' ');

/** Names officers for several cases: one act a case, each with its own key, and what became of each. */
export const BulkAssignment = ({
  rows,
  onRecorded,
}: {
  rows: readonly WorkRow[];
  onRecorded: (keys: readonly string[]) => void;
}) => {
  const { work, state } = useWords();
  const me = useMe();
  const names = useNames();
  const named = useNamed();
  const queries = useQueryClient();
  const [officers, setOfficers] = useState<string[]>([]);
  const [reason, setReason] = useState('');
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [isSending, setSending] = useState(false);
  // The key stays with its case, officers and reason until it was recorded: a retry never doubles.
  const [keys] = useState(() => new Map<string, string>());
  const keyFor = (asked: string): string => {
    const key = keys.get(asked) ?? newKey();
    keys.set(asked, key);
    return key;
  };
  const assignOne = async (row: WorkRow): Promise<Outcome> => {
    const { path, body } = assignmentOf(row, officers, reason);
    const sending = { key: keyFor(`${path} ${row.version} ${JSON.stringify(body)}`), version: row.version ?? 0 };
    try {
      const { position } = await sendAct(path, body, sending);
      return { key: row.key, title: titleOf(row), problem: null, position };
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      const { status, detail, instead = '', parameters } = error.problem;
      const problem = status === 0 ? state.unreachable : named(`${detail} ${instead}`, parameters);
      return { key: row.key, title: titleOf(row), problem, position: null };
    }
  };
  const assign = async (): Promise<void> => {
    setSending(true);
    const done: Outcome[] = [];
    for (const row of rows) {
      done.push(await assignOne(row));
      setOutcomes([...done]);
    }
    onRecorded(done.flatMap(({ key, problem }) => (problem === null ? [key] : [])));
    await listsHave(done.flatMap(({ position }) => position ?? []));
    setSending(false);
    await queries.invalidateQueries({ queryKey: ['lists'] });
  };
  const choices = names.officers.flatMap(({ id, name, unit }) =>
    covers(me.unit, unit) ? [{ value: id, label: `${name}（${names.unit(unit)}）` }] : [],
  );
  return (
    <section className="panel stack" aria-label={work.assign.title}>
      <div className="row">
        <strong>{work.assign.chosen(rows.length)}</strong>
        <Select<string[]>
          className="assign-officers"
          mode="multiple"
          aria-label={work.assign.officers}
          placeholder={work.assign.officers}
          value={officers}
          onChange={setOfficers}
          showSearch={{ filterOption: isFound }}
          popupMatchSelectWidth={false}
          options={choices}
        />
        <Input
          className="assign-reason"
          aria-label={work.assign.reason}
          placeholder={work.assign.reason}
          maxLength={longestReason}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <Button
          type="primary"
          loading={isSending}
          disabled={rows.length === 0 || officers.length === 0 || reason.trim() === ''}
          onClick={() => void assign()}
        >
          {work.assign.send}
        </Button>
      </div>
      {outcomes.length > 0 && <Outcomes of={outcomes} />}
    </section>
  );
};

const Outcomes = ({ of: outcomes }: { of: readonly Outcome[] }) => {
  const { work } = useWords();
  const refused = outcomes.filter(({ problem }) => problem !== null);
  return (
    <Alert
      type={refused.length === 0 ? 'success' : 'warning'}
      showIcon
      title={work.assign.summary(outcomes.length - refused.length, refused.length)}
      description={
        <ul className="why">
          {[...refused, ...outcomes.filter(({ problem }) => problem === null)].map(({ key, title, problem }) => (
            <li key={key}>
              {title}：{problem ?? work.assign.done}
            </li>
          ))}
        </ul>
      }
    />
  );
};
