import { useQuery } from '@tanstack/react-query';
import { Empty, Tag } from 'antd';
import { Link } from 'react-router';
import { hasRole } from '#casework/actor';
import { useNames } from '../api/names.js';
import { useMe } from '../api/session.js';
import { DueTag, useCalendar } from '../kit/due-tag.js';
import { useFilters } from '../kit/filters-of-address.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { Shown } from '../kit/shown.js';
import { UnitChoice } from '../kit/who-choice.js';
import { useFieldWords } from '../words/fields.js';
import { useWords } from '../words/speech.js';
import { byLastDay, hoursIn, isSuspended, lastCertificate } from './certificates.js';
import type { OfficerRow } from './entry-query.js';
import { officersQuery } from './register-query.js';

/** Officers with their certificates, the one that lapses first on top. */
export const OfficersPart = () => {
  const { registers: texts } = useWords().streams;
  const me = useMe();
  const { values, choose } = useFilters(['unit'] as const);
  const found = useQuery(officersQuery);
  return (
    <>
      <div className="row">
        <UnitChoice value={values.unit} onChoose={(unit) => choose('unit', unit)} />
        {hasRole(me, ['registrar', 'admin']) && <Link to="/registers/officers/new">{texts.enterOfficer}</Link>}
      </div>
      <Shown of={found}>
        {(all) => {
          const rows = byLastDay(all).filter(
            ({ unit }) => values.unit === '' || unit === values.unit || unit.startsWith(`${values.unit}.`),
          );
          return rows.length === 0 ? <Empty description={texts.none} /> : <OfficerTable rows={rows} />;
        }}
      </Shown>
    </>
  );
};

const OfficerTable = ({ rows }: { rows: readonly OfficerRow[] }) => {
  const { registers: texts } = useWords().streams;
  const names = useNames();
  const fields = useFieldWords();
  const year = useCalendar()?.today.slice(0, 4) ?? '';
  const columns: Column<OfficerRow>[] = [
    {
      key: 'name',
      title: texts.columns.name,
      cell: ({ id, name }) => <Link to={`/registers/officers/${id}`}>{name}</Link>,
    },
    { key: 'unit', title: texts.columns.unitName, cell: ({ unit }) => names.unit(unit) },
    { key: 'certificate', title: texts.columns.certificate, cell: (officer) => <CertificateOf officer={officer} /> },
    {
      key: 'training',
      title: texts.columns.training,
      cell: (officer) => (year === '' ? '' : texts.hours(hoursIn(officer, year))),
    },
    {
      key: 'qualification',
      title: texts.columns.qualification,
      cell: ({ legalQualifications }) => {
        const last = legalQualifications.at(-1);
        return last === undefined ? '' : fields.choice('ground', last.ground);
      },
    },
  ];
  return <ListTable caption={texts.officers} columns={columns} rows={rows} keyOf={({ id }) => id} />;
};

/** The last certificate of an officer: how long it holds still, or that it does not. */
export const CertificateOf = ({ officer }: { officer: Pick<OfficerRow, 'certificates' | 'suspensions'> }) => {
  const { registers: texts } = useWords().streams;
  const today = useCalendar()?.today ?? '';
  const last = lastCertificate(officer);
  if (last === undefined) return <span className="quiet">{texts.noCertificate}</span>;
  return (
    <>
      {last.validTo < today ? <Tag color="error">{texts.expired}</Tag> : <DueTag due={last.validTo} />}
      {isSuspended(officer, today) && <Tag color="error">{texts.suspended}</Tag>}
      <div className="small quiet number">{last.certificateNumber}</div>
    </>
  );
};
