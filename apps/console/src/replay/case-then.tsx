import { Tag } from 'antd';
import { useState, type ReactNode } from 'react';
import { isApproval, opinionIn } from '#casework/replay/approval-types';
import type { Past } from '#casework/replay/past';
import type { CaseState } from '#casework/state/case-state';
import { linesOf } from '#casework/state/lines';
import { stageWords } from '#casework/words/stages';
import { useNames } from '../api/names.js';
import { whatItIs } from '../case/about-case.js';
import type { CaseData } from '../case/case-query.js';
import { OverviewTab } from '../case/overview-tab.js';
import { FactRows, type FactRow } from '../kit/fact-rows.js';
import { Facts } from '../kit/facts.js';
import { ListTable, type Column } from '../kit/list-table.js';
import { sayList } from '../kit/say-list.js';
import { sayInstant } from '../kit/say.js';
import { useSpeech } from '../words/speech.js';

interface Then {
  readonly past: Past;
  /** How many facts belong to the point. */
  readonly at: number;
  /** The case at the point. */
  readonly state: CaseState;
  /** What an event is called, by its number. */
  readonly titleOf: (number: number) => string;
  /** The clocks of then. */
  readonly clocks: ReactNode;
}

/** The case as a reviewer reads it: the cards of its page as they were, who approved what, and the rest folded. */
export const CaseThen = ({ past, at, state, titleOf, clocks }: Then) => {
  // Folded here or by the server, a state is the same.
  const known = state as CaseData['state'];
  const parties = linesOf(state).flatMap((line) => ('intake' in line ? [{ party: line.intake.clue.party }] : []));
  return (
    <>
      <WhatItWas state={known} parties={parties.map(({ party }) => party.name)} clocks={clocks} />
      <OverviewTab data={{ state: known, parties }} />
      <ApprovalsThen past={past} at={at} titleOf={titleOf} />
      <Everything of={state} />
    </>
  );
};

interface What {
  readonly state: CaseData['state'];
  readonly parties: readonly string[];
  readonly clocks: ReactNode;
}

const WhatItWas = ({ state, parties, clocks }: What) => {
  const { words, language } = useSpeech();
  const names = useNames();
  const { matter, caseCode, unit, officers } = whatItIs(state);
  const facts: FactRow[] = [
    [words.case.stage, <Tag key="stage">{stageWords[state.stage][language]}</Tag>],
    [words.case.officers, sayList(officers.map(names.officer), language) || '—'],
    [words.case.unit, unit === null ? '—' : names.unit(unit)],
  ];
  return (
    <section className="panel identity">
      <h2>{parties.join('、') || words.replay.whole}</h2>
      <div>
        {matter} <span className="quiet number">{caseCode ?? words.worklist.noCode}</span>
      </div>
      <dl>
        <FactRows rows={facts} />
      </dl>
      {clocks}
    </section>
  );
};

/** Who had said yes or no by then, and in what words. */
const ApprovalsThen = ({ past, at, titleOf }: Pick<Then, 'past' | 'at' | 'titleOf'>) => {
  const { words, language } = useSpeech();
  const said = words.decisionDay;
  const names = useNames();
  const rows = past.facts
    .slice(0, at)
    .flatMap((fact, place) => (isApproval(fact) ? [{ fact, number: past.numbers[place] ?? 0 }] : []));
  if (rows.length === 0) return null;
  const columns: Column<(typeof rows)[number]>[] = [
    {
      key: 'step',
      title: said.step,
      cell: ({ number }) => (
        <>
          {titleOf(number)} <span className="small quiet">{words.case.event(number)}</span>
        </>
      ),
    },
    { key: 'by', title: said.by, cell: ({ fact }) => names.officer(fact.by) },
    {
      key: 'when',
      title: said.when,
      cell: ({ fact }) => <span className="number">{sayInstant(fact.recordedAt, language)}</span>,
    },
    { key: 'opinion', title: said.opinion, cell: ({ fact }) => opinionIn(fact) ?? '' },
  ];
  return (
    <section className="panel">
      <h2>{said.approvals}</h2>
      <ListTable caption={said.approvals} columns={columns} rows={rows} keyOf={({ number }) => String(number)} />
    </section>
  );
};

/** Every field, made only once somebody asks for it. */
const Everything = ({ of: state }: { of: object }) => {
  const { replay } = useSpeech().words;
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="panel" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{replay.everything}</summary>
      {isOpen && <Facts of={state} />}
    </details>
  );
};
