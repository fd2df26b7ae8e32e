import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { hasRole } from '#casework/actor';
import { caseReaders } from '#casework/role-groups';
import { useMe } from '../../api/session.js';
import { aboutCase, whatItIs } from '../../case/about-case.js';
import { caseQuery, type CaseData } from '../../case/case-query.js';
import { isLongEnough, useFoundCases, useSettled } from '../../find/found.js';
import { useWords } from '../../words/speech.js';
import { faultNoted, useForm, type FieldShape } from './shape.js';

/** How an identifier of a case is written: who has one from elsewhere may type it. */
const isIdentifier = (text: string): boolean => /^[A-Za-z0-9][\w.-]*$/.test(text);

/** What a case is called that was chosen before. */
const calledIn = ({ state }: CaseData): string =>
  [aboutCase({ state }), whatItIs(state).caseCode].filter((each) => each !== null && each !== '').join(' · ');

/** Another case, found by its party, its number or its matter; one that the reader cannot find, by its identifier. */
export const CaseField = ({ id, title, path, isRequired, value, onChange }: FieldShape) => {
  const words = useWords();
  const { faultOf } = useForm();
  const me = useMe();
  const [typed, setTyped] = useState('');
  const text = useSettled(typed);
  const found = useFoundCases(text, hasRole(me, caseReaders));
  const rows = isLongEnough(text) ? (found.data?.items ?? []) : [];
  // What stood there when the form was opened anew was not looked for: it is called by its name all the same.
  const [before] = useState(typeof value === 'string' ? value : '');
  const { data: known } = useQuery({ ...caseQuery(before), enabled: before !== '' && before === value, retry: false });
  const isOffered = known === undefined || before !== value || rows.some(({ caseId }) => caseId === before);
  const isSettled = text === typed && !found.isFetching;
  const options = [
    ...rows.map(({ caseId, party, matter, caseCode }) => ({
      value: caseId,
      label: `${party} · ${matter} · ${caseCode ?? words.worklist.noCode}`,
    })),
    ...(isOffered ? [] : [{ value: before, label: calledIn(known) }]),
    ...(rows.length === 0 && isSettled && isIdentifier(text) ? [{ value: text, label: text }] : []),
  ];
  return (
    <Select<string>
      id={id}
      aria-label={title}
      value={typeof value === 'string' && value !== '' ? value : null}
      placeholder={words.acts.findCase}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      notFoundContent={null}
      popupMatchSelectWidth={false}
      allowClear={!isRequired}
      onChange={(next) => onChange(next ?? undefined)}
      options={options}
      {...faultNoted(id, faultOf(path))}
    />
  );
};
