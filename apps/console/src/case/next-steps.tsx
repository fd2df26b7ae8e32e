import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { roleWords } from '#casework/words/roles';
import { useNames } from '../api/names.js';
import { sayList } from '../kit/say-list.js';
import { useNamed } from '../kit/use-named.js';
import { useSpeech } from '../words/speech.js';
import { whatItIs } from './about-case.js';
import { grouped } from './act-groups.js';
import type { CaseData, CaseStep } from './case-query.js';
import { sortSteps } from './sort-steps.js';
import { standingOfStep } from './standing-of-step.js';

/** Whether nothing is due any more: a payment leads on no longer. */
const isSettled = (ledger: CaseData['ledger']): boolean =>
  ledger !== null && Object.values(ledger.accounts).every(({ open }) => open === 0);

/** What can be done now, what waits for whom, and what cannot be done yet, with the reason. */
export const NextSteps = ({ data: { id, state, nextSteps: steps, ledger } }: { data: CaseData }) => {
  const { words } = useSpeech();
  const { main, possible, waiting, notYet } = sortSteps(steps, state.stage, standingOfStep(state, isSettled(ledger)));
  const { officers } = whatItIs(state);
  const isWaiting = main.length === 0 && waiting.length > 0;
  return (
    <aside className="panel steps" aria-labelledby="next-steps">
      <h2 id="next-steps">{words.case.nextSteps}</h2>
      {steps.length === 0 && <p className="quiet">{words.case.nothing}</p>}
      {isWaiting && <Waiting steps={waiting} officers={officers} />}
      {main.length + possible.length > 0 && (
        <>
          <h3>{isWaiting ? words.judged.alsoPossible : words.case.canDo}</h3>
          <ul>
            {main.map((step) => (
              <Step key={keyOf(step)} id={id} step={step} isMain />
            ))}
            <Folded steps={possible} open={main.length === 0 && !isWaiting} isRest={main.length > 0}>
              {(step) => <Step key={keyOf(step)} id={id} step={step} isMain={false} />}
            </Folded>
          </ul>
        </>
      )}
      {!isWaiting && waiting.length > 0 && <Waiting steps={waiting} officers={officers} isLater />}
      {notYet.length > 0 && (
        <>
          <h3>{words.case.notYet}</h3>
          <ul>
            <Folded steps={notYet} open={false}>
              {(step) => <NotNow key={keyOf(step)} step={step} officers={officers} />}
            </Folded>
          </ul>
        </>
      )}
    </aside>
  );
};

/** What takes the case on and is for somebody else: first of all where nothing is for the reader. */
const Waiting = ({
  steps,
  officers,
  isLater = false,
}: {
  steps: readonly CaseStep[];
  officers: readonly string[];
  isLater?: boolean;
}) => {
  const { words } = useSpeech();
  return (
    <>
      <h3>{isLater ? words.case.others : words.judged.waitsForOthers}</h3>
      <ul>
        {steps.map((step) => (
          <NotNow key={keyOf(step)} step={step} officers={officers} />
        ))}
      </ul>
    </>
  );
};

export const keyOf = ({ action, forParty = 0 }: CaseStep): string => `${action} ${forParty}`;

/** A longer list is read by the parts of the procedure. */
const mostTogether = 8;

const Grouped = ({
  steps,
  children,
}: {
  steps: readonly CaseStep[];
  children: (step: CaseStep) => React.ReactNode;
}) => {
  const { words } = useSpeech();
  return grouped(steps).map(([group, own]) => (
    <li key={group}>
      <h4>{words.judged.groups[group]}</h4>
      <ul>{own.map(children)}</ul>
    </li>
  ));
};

/** Steps behind a button that says how many they are. */
export const Folded = ({
  steps,
  open,
  isRest = false,
  children,
}: {
  steps: readonly CaseStep[];
  open: boolean;
  /** Whether others of the same list stand above them. */
  isRest?: boolean;
  children: (step: CaseStep) => React.ReactNode;
}) => {
  const { words } = useSpeech();
  const [isOpen, setOpen] = useState(open);
  if (steps.length === 0) return null;
  if (isOpen) return steps.length > mostTogether ? <Grouped steps={steps}>{children}</Grouped> : steps.map(children);
  return (
    <li>
      <Button type="link" onClick={() => setOpen(true)}>
        {isRest ? words.case.showRest(steps.length) : words.case.showAll(steps.length)}
      </Button>
    </li>
  );
};

const titleOf = ({ chinese, summary }: CaseStep, language: string): string => (language === 'en' ? summary : chinese);

/** A step that can be done now: the way to its form. */
export const Step = ({ id, step, isMain }: { id: string; step: CaseStep; isMain: boolean }) => {
  const { words, language } = useSpeech();
  const { action, forParty } = step;
  const of = forParty === undefined ? '' : `?party=${forParty}`;
  return (
    <li>
      <Link className={isMain ? 'main' : ''} to={`/cases/${id}/acts/${action}${of}`}>
        {titleOf(step, language)}
        {forParty !== undefined && <span className="small quiet"> {words.case.forParty(forParty)}</span>}
      </Link>
    </li>
  );
};

/** Refusals that say who may not; who may then is said with them. */
const ofPersons: ReadonlySet<string> = new Set(['separation-of-duty', 'not-assigned', 'recused']);

const nobody: readonly string[] = [];

interface Later {
  readonly step: CaseStep;
  /** Identifiers of who works on the case, where it is a case; they are named beside their role. */
  readonly officers?: readonly string[];
}

/** A step that is for somebody else, or cannot be done: who may do it, or the reason. */
export const NotNow = ({ step, officers = nobody }: Later) => {
  const { words, language } = useSpeech();
  const named = useNamed();
  const names = useNames();
  const { by, reason, forParty } = step;
  const roles = sayList(
    by.map((role) =>
      role === 'caseworker' && officers.length > 0
        ? words.timeline.by(roleWords[role][language], sayList(officers.map(names.officer), language))
        : roleWords[role][language],
    ),
    language,
  );
  return (
    <li>
      <div>
        {titleOf(step, language)}
        {forParty !== undefined && <span className="small quiet"> {words.case.forParty(forParty)}</span>}
        <div className="small quiet">
          {reason === null ? words.case.byWhom(roles) : named(`${reason.message} ${reason.instead}`, reason)}
          {reason !== null && roles !== '' && ofPersons.has(reason.code) && ` ${words.case.byWhom(roles)}`}
        </div>
      </div>
    </li>
  );
};
