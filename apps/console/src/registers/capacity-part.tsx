import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { Link } from 'react-router';
import { answered, client, type Schema } from '../api/client.js';
import { Facts } from '../kit/facts.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { sayDay } from '../kit/say.js';
import { Shown } from '../kit/shown.js';
import { useSpeech, useWords } from '../words/speech.js';
import { useYear, YearChoice } from './year-choice.js';

type Report = Schema<'Answer.CapacityReport'>;
type Officer = Report['officers'][number];

/** What a unit has to work with in a year, and what it lacks: whose certificate ends, who was trained too little. */
export const CapacityPart = ({ id }: { id: string }) => {
  const year = useYear();
  return year === null ? null : <OfYear id={id} year={year} />;
};

const OfYear = ({ id, year }: { id: string; year: string }) => {
  const { registers: texts } = useWords().streams;
  const found = useQuery({
    queryKey: ['entry', 'units', id, 'capacity', year],
    queryFn: () => answered(client.GET('/registers/units/{id}/capacity/{year}', { params: { path: { id, year } } })),
  });
  return (
    <div className="stack">
      <div className="row">
        <YearChoice year={year} />
      </div>
      <Shown of={found}>
        {({ capacity, frontLineShare, officers }) => (
          <>
            <section className="panel">
              <h2>{texts.staff}</h2>
              {capacity === null ? <p className="quiet">{texts.nothing}</p> : <Facts of={capacity} />}
              {frontLineShare !== null && <p>{texts.frontLine(frontLineShare)}</p>}
            </section>
            <section className="panel">
              <h2>{texts.capacityOf}</h2>
              {officers.length === 0 ? <p className="quiet">{texts.none}</p> : <OfficerTable rows={officers} />}
            </section>
          </>
        )}
      </Shown>
    </div>
  );
};

/** Whose certificate ends first, or does not hold, stands first. */
const inOrder = (rows: readonly Officer[]): Officer[] =>
  rows.toSorted(
    (one, other) =>
      Number(other.fault !== null) - Number(one.fault !== null) ||
      (one.renewBy ?? '9999').localeCompare(other.renewBy ?? '9999') ||
      other.hoursShort - one.hoursShort,
  );

const OfficerTable = ({ rows }: { rows: readonly Officer[] }) => {
  const { words, language } = useSpeech();
  const { registers: texts } = words.streams;
  const columns: Column<Officer>[] = [
    {
      key: 'name',
      title: texts.columns.name,
      cell: ({ id, name }) => <Link to={`/registers/officers/${id}`}>{name}</Link>,
    },
    {
      key: 'fault',
      title: texts.fault,
      cell: ({ fault }) => fault ?? '',
    },
    {
      key: 'renew',
      title: texts.renewBy,
      cell: ({ renewBy }) => renewBy !== null && <Tag color="warning">{sayDay(renewBy, language)}</Tag>,
    },
    {
      key: 'hours',
      title: texts.trained,
      cell: ({ trainingHours, hoursShort }) => (
        <>
          {texts.hours(trainingHours)} {hoursShort > 0 && <Tag>{texts.short(hoursShort)}</Tag>}
        </>
      ),
    },
  ];
  return <ListTable caption={texts.capacityOf} columns={columns} rows={inOrder(rows)} keyOf={({ id }) => id} />;
};
