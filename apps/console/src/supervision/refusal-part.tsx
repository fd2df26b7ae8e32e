import { groundIn } from '#casework/words/ground';
import { useActName } from '../api/act-names.js';
import type { Schema } from '../api/client.js';
import { useNames } from '../api/names.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { useSpeech } from '../words/speech.js';
import { Counted } from './counted.js';
import type { PartOfBoard } from './part-of-board.js';

type Reason = Schema<'Answer.RefusedTally'>;
type Act = Schema<'Answer.ActTally'>;
type Tally = Schema<'Answer.Tally'>;

/** What was tried against the rules: why it was refused, what it was, and who tried. */
export const RefusalPart = ({ board: { refusals }, lists }: PartOfBoard) => {
  const { words, language } = useSpeech();
  const names = useNames();
  const { refusals: said, none } = words.supervision;
  const reasons: Column<Reason>[] = [
    {
      key: 'why',
      title: said.why,
      cell: ({ example, ground }) => (
        <>
          {example}
          {ground !== null && <div className="small quiet">{groundIn(ground, language)}</div>}
        </>
      ),
    },
    {
      key: 'attempts',
      title: said.attempts,
      isNumber: true,
      cell: ({ key, count, example }) => <Counted count={count} of={example} to={lists.refusals({ code: key })} />,
    },
  ];
  const actName = useActName();
  const nameOf = ({ key, chinese }: Act): string => actName(key, chinese);
  const acts: Column<Act>[] = [
    { key: 'act', title: said.act, cell: nameOf },
    {
      key: 'attempts',
      title: said.attempts,
      isNumber: true,
      cell: (act) => <Counted count={act.count} of={nameOf(act)} to={lists.refusals({ type: act.key })} />,
    },
  ];
  const people: Column<Tally>[] = [
    { key: 'who', title: words.supervision.officer, cell: ({ key }) => names.officer(key) },
    {
      key: 'attempts',
      title: said.attempts,
      isNumber: true,
      cell: ({ key, count }) => <Counted count={count} of={names.officer(key)} to={lists.refusals({ by: key })} />,
    },
  ];
  return (
    <section className="panel">
      <h2>{said.title}</h2>
      {refusals.attempts === 0 ? (
        <p>{none}</p>
      ) : (
        <div className="halves">
          <div>
            <h3>{said.byCode}</h3>
            <ListTable caption={said.byCode} columns={reasons} rows={refusals.byCode} keyOf={({ key }) => key} />
          </div>
          <div className="stack">
            <div>
              <h3>{said.byAct}</h3>
              <ListTable caption={said.byAct} columns={acts} rows={refusals.byAct} keyOf={({ key }) => key} />
            </div>
            <div>
              <h3>{said.byOfficer}</h3>
              <ListTable caption={said.byOfficer} columns={people} rows={refusals.byOfficer} keyOf={({ key }) => key} />
            </div>
          </div>
        </div>
      )}
    </section>
  );
};
