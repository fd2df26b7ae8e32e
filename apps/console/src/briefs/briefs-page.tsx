import { Button } from 'antd';
import { client } from '../api/client.js';
import { listed } from '../api/listed.js';
import { useFilters } from '../kit/filters-of-address.js';
import { pageOfWork } from '../kit/page-of-work.js';
import { PagedList, usePages } from '../kit/paged-list.js';
import { OfficerChoice, UnitChoice } from '../kit/who-choice.js';
import { useSpeech } from '../words/speech.js';
import { BriefShown } from './brief-shown.js';
import './briefs.css';
import { SinceField, useSince } from './since-field.js';

const filters = ['unit', 'officer'] as const;

/** Folded cases are asked for a few at a time. */
const casesOfPage = 10;

/** The briefs of the open cases of a unit or of an officer, one after the other, to be handed over or printed. */
export const BriefsPage = () => {
  const { words, language } = useSpeech();
  const said = words.briefs;
  const since = useSince();
  const { values, asked, choose } = useFilters(filters);
  const { unit, officer } = asked;
  const query = {
    ...(unit === undefined ? {} : { unit }),
    ...(officer === undefined ? {} : { officers: officer }),
    ...(since === null ? {} : { since }),
  };
  const found = usePages(['briefs', query, language], (page) =>
    listed(client.GET('/briefs', { params: { query: { ...query, ...page, limit: casesOfPage } } })),
  );
  return (
    <div className="page stack">
      <header className="row between">
        <h1>{said.ofCases}</h1>
        <Button className="no-print" onClick={() => window.print()}>
          {said.print}
        </Button>
      </header>
      <p className="quiet no-print">{said.explain}</p>
      <div className="row no-print">
        <UnitChoice value={values.unit} onChoose={(next) => choose('unit', next)} />
        <OfficerChoice value={values.officer} onChoose={(next) => choose('officer', next)} />
        <SinceField />
      </div>
      <PagedList of={found} none={said.none}>
        {(rows) =>
          rows.map((brief) => (
            <article key={pageOfWork(brief)} className="stack brief">
              <BriefShown brief={brief} since={since} />
            </article>
          ))
        }
      </PagedList>
    </div>
  );
};
