import { Button, Checkbox } from 'antd';
import { useActName, useActs } from '../api/act-names.js';
import { SearchField } from '../find/search-field.js';
import { Choice } from '../kit/choice.js';
import { DayFilter } from '../kit/day-filter.js';
import type { useFilters } from '../kit/filters-of-address.js';
import { OfficerChoice, UnitChoice } from '../kit/who-choice.js';
import { useWords } from '../words/speech.js';

/** What of the audit trail is asked for, as its address has it: names of the parameters of GET /events. */
export const auditFilters = [
  'kind',
  'aggregate',
  'unit',
  'by',
  'type',
  'code',
  'caseCode',
  'caseId',
  'stream',
  'late',
  'from',
  'to',
] as const;

type Filters = ReturnType<typeof useFilters<(typeof auditFilters)[number]>>;

interface Filtered {
  readonly filters: Filters;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Of these there is no choice to make here: who comes from elsewhere has them, and can take them away. */
const given = ['type', 'code', 'caseCode', 'caseId', 'stream'] as const;

export const AuditFilters = ({ filters: { values, choose }, text, onText }: Filtered) => {
  const { audit } = useWords();
  const act = useActs().find(({ name }) => name === values.type);
  const type = useActName()(values.type, act?.chinese ?? values.type);
  // A reason is a code and a stream an identifier, of which nobody reads anything: it is said what they narrow.
  const said = { ...audit.narrowed, caseCode: values.caseCode, type };
  const choicesOf = (among: Readonly<Record<string, string>>) =>
    Object.entries(among).map(([value, label]) => ({ value, label }));
  return (
    <div className="row">
      <SearchField text={text} onText={onText} />
      <Choice
        label={audit.kind}
        value={values.kind}
        all={audit.all}
        options={choicesOf(audit.kinds)}
        onChoose={(kind) => choose('kind', kind)}
      />
      <Choice
        label={audit.aggregate}
        value={values.aggregate}
        all={audit.all}
        options={choicesOf(audit.aggregates)}
        onChoose={(aggregate) => choose('aggregate', aggregate)}
      />
      <UnitChoice value={values.unit} onChoose={(unit) => choose('unit', unit)} />
      <OfficerChoice value={values.by} onChoose={(by) => choose('by', by)} />
      <DayFilter label={audit.from} value={values.from} onDay={(from) => choose('from', from)} />
      <DayFilter label={audit.to} value={values.to} onDay={(to) => choose('to', to)} />
      <Checkbox
        checked={values.late === 'true'}
        onChange={({ target }) => choose('late', target.checked ? 'true' : '')}
      >
        {audit.late}
      </Checkbox>
      {given.map(
        (name) =>
          values[name] !== '' && (
            <Button key={name} onClick={() => choose(name, '')} aria-label={`${audit.clear} ${said[name]}`}>
              {said[name]} ✕
            </Button>
          ),
      )}
    </div>
  );
};
