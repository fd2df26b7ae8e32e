import { Tag } from 'antd';
import { Link } from 'react-router';
import { groundIn } from '#casework/words/ground';
import { dutyWords, owedKindWords, owedStateWords, owedToWords } from '#casework/words/owed';
import type { Schema } from '../api/client.js';
import { DueTag } from '../kit/due-tag.js';
import type { Column } from '../kit/list-table.js';
import { sayDay } from '../kit/say.js';
import { useSpeech } from '../words/speech.js';

export type Duty = Schema<'Answer.OwedDuty'>;

/** A duty with the page of the case, complaint or matter that it is of. */
export interface DutyOfPage {
  readonly page: string;
  readonly duty: Duty;
}

/** What every table of duties shows: what it is and to whom, its last day, how far it is and what is done about it. */
export const useDutyColumns = <Row extends DutyOfPage>(): Column<Row>[] => {
  const { words } = useSpeech();
  return [
    { key: 'what', title: words.owed.what, cell: ({ duty }) => <What duty={duty} /> },
    { key: 'due', title: words.owed.due, cell: ({ duty }) => <LastDay duty={duty} /> },
    { key: 'state', title: words.owed.state, cell: (row) => <HowFar row={row} /> },
  ];
};

const What = ({ duty: { name, kind, to, forParty, since, article } }: { duty: Duty }) => {
  const { words, language } = useSpeech();
  return (
    <>
      <Tag>{owedKindWords[kind][language]}</Tag> {dutyWords[name][language]}
      <div className="small">
        {words.owed.toWhom} {owedToWords[to][language]} {forParty !== undefined && words.case.forParty(forParty)}
      </div>
      <div className="small quiet">
        {words.owed.since(sayDay(since, language))} · {groundIn(article, language)}
      </div>
    </>
  );
};

const LastDay = ({ duty: { due, keptOn, state } }: { duty: Duty }) => {
  const { words, language } = useSpeech();
  if (due === null) return <span className="quiet">{words.owed.noDay}</span>;
  if (state !== 'open' || keptOn !== null)
    return (
      <>
        <span className="number">{sayDay(due, language)}</span>
        {keptOn !== null && <div className="small">{words.owed.kept(sayDay(keptOn, language))}</div>}
      </>
    );
  return <DueTag due={due} />;
};

/** Where what was recorded on a day is shown. */
const recordAt = (page: string, on: string): string =>
  page.startsWith('/cases/') ? `${page}?tab=timeline&view=everything&on=${on}` : page;

/** An open duty leads to the act that gives its receipt, one that ended to what was recorded then. */
const HowFar = ({ row: { page, duty } }: { row: DutyOfPage }) => {
  const { words, language } = useSpeech();
  const { state, ended, action, forParty, name } = duty;
  if (ended === null)
    return (
      <Link
        to={`${page}/acts/${action}${forParty === undefined ? '' : `?party=${forParty}`}`}
        aria-label={`${words.owed.act}: ${dutyWords[name][language]}`}
      >
        {words.owed.act}
      </Link>
    );
  return (
    <>
      <Tag color={state === 'done' ? 'success' : 'default'}>{owedStateWords[state][language]}</Tag>
      <div>
        <Link className="small number" to={recordAt(page, ended.on)}>
          {words.owed.ended(sayDay(ended.on, language), ended.event)}
        </Link>
      </div>
    </>
  );
};
