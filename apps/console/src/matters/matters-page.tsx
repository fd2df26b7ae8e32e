import { Segmented, Select } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { hasRole } from '#casework/actor';
import { addDays, legalDateOf } from '#casework/deadlines/index';
import { client } from '../api/client.js';
import { listed } from '../api/listed.js';
import { useMe } from '../api/session.js';
import { PagedList, usePages } from '../kit/paged-list.js';
import { useWords } from '../words/speech.js';
import { MatterTable } from './matter-table.js';

/** What the list can be sorted by. */
const orders = ['due', 'oldest', 'newest'] as const;
/** Days since a matter was raised, at least; 0 means all of them. */
const ages = [0, 30, 90, 365] as const;

type Choice = { readonly open: 'yes' | 'all'; readonly sort: (typeof orders)[number]; readonly age: number };

/** What is chosen stands in the address: open matters by their clock without anything there. */
const useChoice = (): [Choice, (next: Partial<Choice>) => void] => {
  const [address, setAddress] = useSearchParams();
  const open = address.get('open') === 'all' ? 'all' : 'yes';
  const sort = orders.find((each) => each === address.get('sort')) ?? (open === 'yes' ? 'due' : 'newest');
  const age = ages.find((each) => String(each) === address.get('age')) ?? 0;
  const choose = (next: Partial<Choice>): void => {
    const to = new URLSearchParams(address);
    for (const [name, value] of Object.entries(next)) to.set(name, String(value));
    setAddress(to);
  };
  return [{ open, sort, age }, choose];
};

/** Matters of supervision that the person may see. */
export const MattersPage = () => {
  const words = useWords();
  const me = useMe();
  const texts = words.matters;
  const [{ open, sort, age }, choose] = useChoice();
  const [today] = useState(() => legalDateOf(new Date().toISOString()));
  const raised = age === 0 ? {} : { to: addDays(today, -age) };
  const found = usePages(['matters', open, sort, raised], (page) =>
    listed(client.GET('/supervision-matters', { params: { query: { open, sort, ...raised, ...page } } })),
  );
  const raises = hasRole(me, ['supervisor', 'department-head', 'main-head']);
  const enters = raises || hasRole(me, ['registrar']);
  return (
    <div className="page stack">
      <h1>{words.pages.matters}</h1>
      <div className="row">
        <Segmented
          aria-label={texts.stage}
          value={open}
          onChange={(next) => choose({ open: next === 'all' ? 'all' : 'yes' })}
          options={[
            { value: 'yes', label: texts.open },
            { value: 'all', label: texts.all },
          ]}
        />
        <Select
          aria-label={texts.order}
          value={sort}
          onChange={(next) => choose({ sort: next })}
          popupMatchSelectWidth={false}
          options={orders.map((value) => ({ value, label: texts.orders[value] }))}
        />
        <Select
          aria-label={texts.age}
          value={age}
          onChange={(next) => choose({ age: next })}
          popupMatchSelectWidth={false}
          options={ages.map((value) => ({ value, label: texts.ages[value] }))}
        />
        {raises && <Link to="/matters/new">{texts.raise}</Link>}
        {enters && <Link to="/matters/from-outside">{texts.enterOutside}</Link>}
      </div>
      <PagedList of={found} none={texts.none}>
        {(rows) => <MatterTable rows={rows} caption={texts.captions[sort]} />}
      </PagedList>
    </div>
  );
};
