import { useNames } from '../api/names.js';
import { Facts } from '../kit/facts.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { sayList } from '../kit/say-list.js';
import { useFieldWords } from '../words/fields.js';
import { useSpeech } from '../words/speech.js';
import type { InspectionData } from './inspection-query.js';

type Objects = InspectionData['plan']['objects'];
type Inspectors = InspectionData['plan']['inspectors'];

/** The plan, its approval, and the two lists from which is drawn. */
export const PlanPart = ({ data: { plan, approved } }: { data: InspectionData }) => {
  const { inspections: texts } = useSpeech().words.streams;
  const { objects, inspectors, title: _title, ...rest } = plan;
  return (
    <div className="stack">
      {approved !== null && (
        <section className="panel">
          <h2>{texts.approved}</h2>
          <Facts of={approved} />
        </section>
      )}
      <section className="panel">
        <h2>{texts.tabs.plan}</h2>
        <Facts of={rest} />
      </section>
      <section className="panel">
        <h2>{texts.objects}</h2>
        <ObjectTable rows={objects} />
      </section>
      <section className="panel">
        <h2>{texts.officers}</h2>
        <InspectorTable rows={inspectors} objects={objects} />
      </section>
    </div>
  );
};

const ObjectTable = ({ rows }: { rows: Objects }) => {
  const { inspections: texts } = useSpeech().words.streams;
  const fields = useFieldWords();
  const columns: Column<Objects[number]>[] = [
    {
      key: 'object',
      title: texts.object,
      cell: ({ id, name }) => (
        <>
          {name}
          <div className="small quiet">{id}</div>
        </>
      ),
    },
    { key: 'kind', title: fields.title('kind'), cell: ({ kind }) => fields.choice('kind', kind) },
    { key: 'weight', title: texts.weight, cell: ({ weight }) => weight, isNumber: true },
    { key: 'clue', title: fields.title('clue'), cell: ({ clue }) => clue ?? '' },
  ];
  return <ListTable caption={texts.objects} columns={columns} rows={rows} keyOf={({ id }) => id} />;
};

const InspectorTable = ({ rows, objects }: { rows: Inspectors; objects: Objects }) => {
  const { words, language } = useSpeech();
  const { inspections: texts } = words.streams;
  const names = useNames();
  const columns: Column<Inspectors[number]>[] = [
    { key: 'officer', title: texts.inspectors, cell: ({ officer }) => names.officer(officer) },
    {
      key: 'recused',
      title: texts.stepsBack,
      cell: ({ recusedFrom }) =>
        sayList(
          recusedFrom.map((id) => objects.find((each) => each.id === id)?.name ?? id),
          language,
        ),
    },
  ];
  return <ListTable caption={texts.officers} columns={columns} rows={rows} keyOf={({ officer }) => officer} />;
};
