import { useQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { Link } from 'react-router';
import { hasRole } from '#casework/actor';
import { useNames } from '../api/names.js';
import { useMe } from '../api/session.js';
import { useCalendar } from '../kit/due-tag.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { Shown } from '../kit/shown.js';
import { useWords } from '../words/speech.js';
import type { UnitRow } from './entry-query.js';
import { inForce } from './in-force.js';
import { unitsQuery } from './register-query.js';

/** Units with their codes, the list of powers in force, and the body of the level above. */
export const UnitsPart = () => {
  const { registers: texts } = useWords().streams;
  const me = useMe();
  const found = useQuery(unitsQuery);
  return (
    <>
      {hasRole(me, ['registrar', 'admin']) && (
        <div className="row">
          <Link to="/registers/units/new">{texts.enterUnit}</Link>
        </div>
      )}
      <Shown of={found}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty description={texts.none} />
          ) : (
            <UnitTable rows={rows.toSorted((one, other) => one.id.localeCompare(other.id))} />
          )
        }
      </Shown>
    </>
  );
};

const UnitTable = ({ rows }: { rows: readonly UnitRow[] }) => {
  const { registers: texts } = useWords().streams;
  const names = useNames();
  const today = useCalendar()?.today ?? '';
  const columns: Column<UnitRow>[] = [
    {
      key: 'name',
      title: texts.columns.unitName,
      cell: ({ id, name }) => <Link to={`/registers/units/${id}`}>{name}</Link>,
    },
    { key: 'code', title: texts.columns.code, cell: ({ code }) => <span className="number">{code}</span> },
    { key: 'prefix', title: texts.columns.prefix, cell: ({ documentPrefix }) => documentPrefix },
    {
      key: 'list',
      title: texts.columns.powerList,
      cell: ({ powerLists }) => {
        const list = inForce(powerLists, today);
        return list === undefined ? '' : texts.list(list.version);
      },
    },
    {
      key: 'superior',
      title: texts.columns.superior,
      cell: ({ superiors = [] }) => {
        const named = inForce(superiors, today);
        return named === undefined ? '' : names.unit(named.superior);
      },
    },
  ];
  return <ListTable caption={texts.units} columns={columns} rows={rows} keyOf={({ id }) => id} />;
};
