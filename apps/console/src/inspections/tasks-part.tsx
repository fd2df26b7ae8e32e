import { Empty, Tag } from 'antd';
import { Link } from 'react-router';
import { hasRole } from '#casework/actor';
import { mayBecomeClue } from '#casework/inspection/state';
import { useNames } from '../api/names.js';
import { useMe } from '../api/session.js';
import { DueTag } from '../kit/due-tag.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { sayList } from '../kit/say-list.js';
import { sayDay } from '../kit/say.js';
import { useFieldWords } from '../words/fields.js';
import { useSpeech } from '../words/speech.js';
import type { InspectionData, Task } from './inspection-query.js';

const inOrder = (tasks: readonly Task[]): Task[] =>
  tasks.toSorted(
    (one, other) =>
      Number(one.publishedOn !== null) - Number(other.publishedOn !== null) ||
      (one.publishBy ?? '9999').localeCompare(other.publishBy ?? '9999'),
  );

/** Each object that was drawn, with those who inspect it, what came of it, and until when that is to be public. */
export const TasksPart = ({ data }: { data: InspectionData }) => {
  const { words, language } = useSpeech();
  const names = useNames();
  const { inspections: texts } = words.streams;
  const { plan, tasks } = data;
  if (tasks.length === 0) return <Empty description={texts.notDrawn} />;
  const objectOf = (object: string): string => plan.objects.find((each) => each.id === object)?.name ?? object;
  const columns: Column<Task>[] = [
    {
      key: 'object',
      title: texts.object,
      cell: ({ object }) => (
        <>
          {objectOf(object)}
          <div className="small quiet">{object}</div>
        </>
      ),
    },
    {
      key: 'inspectors',
      title: texts.inspectors,
      cell: ({ inspectors }) => sayList(inspectors.map(names.officer), language),
    },
    { key: 'outcome', title: texts.outcome, cell: (task) => <Outcome data={data} task={task} /> },
    {
      key: 'publication',
      title: texts.publication,
      cell: ({ publishedOn, publishBy }) => {
        if (publishedOn !== null) return texts.publishedOn(sayDay(publishedOn, language));
        return publishBy === null ? '' : <DueTag due={publishBy} />;
      },
    },
    {
      key: 'cases',
      title: texts.columns.cases,
      cell: (task) => <Cases data={data} task={task} name={objectOf(task.object)} />,
    },
  ];
  return <ListTable caption={texts.tasks} columns={columns} rows={inOrder(tasks)} keyOf={({ object }) => object} />;
};

const ofResults: ReadonlySet<string> = new Set(['record-inspection-result', 'record-spot-check-result']);

const Outcome = ({ data: { id, nextSteps }, task: { object, result, late } }: { data: InspectionData; task: Task }) => {
  const { words, language } = useSpeech();
  const fields = useFieldWords();
  const { inspections: texts } = words.streams;
  const entering = nextSteps.find(({ action, allowed }) => allowed && ofResults.has(action));
  if (result === null && entering !== undefined)
    return <Link to={`/inspections/${id}/acts/${entering.action}?object=${object}`}>{texts.enter}</Link>;
  if (result === null) return <span className="quiet">{texts.noResult}</span>;
  return (
    <>
      {fields.choice('outcome', result.outcome)}{' '}
      <span className="small quiet">{sayDay(result.inspectedOn, language)}</span>
      {late && <Tag color="warning">{texts.lateEntry}</Tag>}
      <div className="small">{result.findings}</div>
      {(result.files ?? []).map(({ sha256, name }) => (
        <div key={sha256}>
          <a href={`/inspections/${id}/files/${sha256}`} download={name}>
            {name}
          </a>
        </div>
      ))}
    </>
  );
};

/** The cases that came of a task, or the form that registers its clue. */
const Cases = ({ data, task, name }: { data: InspectionData; task: Task; name: string }) => {
  const { inspections: texts, complaints } = useSpeech().words.streams;
  const me = useMe();
  const { object, cases, result } = task;
  if (cases.length > 0)
    return cases.map((id) => (
      <div key={id}>
        <Link to={`/cases/${id}`}>{complaints.case}</Link>
      </div>
    ));
  if (result === null || !mayBecomeClue(result as never) || !hasRole(me, ['caseworker', 'unit-head'])) return null;
  const kind = data.plan.objects.find((each) => each.id === object)?.kind;
  return (
    <Link
      to={`/new-case?inspection=${data.id}&object=${object}&source=supervision`}
      state={{ party: { name, ...(kind === undefined ? {} : { kind }) }, receivedOn: result.inspectedOn }}
    >
      {texts.clue}
    </Link>
  );
};
