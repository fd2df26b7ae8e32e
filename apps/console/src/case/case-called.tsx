import { useQuery } from '@tanstack/react-query';
import { memo } from 'react';
import { aboutCase, whatItIs } from './about-case.js';
import { caseQuery } from './case-query.js';
import './case.css';

/** Which case a page beside the case's own is of: party, matter, code. The line has its place while they load. */
export const CaseCalled = memo(({ id }: { id: string }) => {
  const { data } = useQuery(caseQuery(id));
  return (
    <p className="called">
      {data !== undefined && (
        <>
          {aboutCase(data)} <span className="quiet number">{whatItIs(data.state).caseCode}</span>
        </>
      )}
    </p>
  );
});
