import { Alert, Button } from 'antd';
import { memo } from 'react';
import { pastAs, type PastAs } from '#casework/replay/past';
import { useWords } from '../words/speech.js';
import { ChainSaid } from './chain-said.js';
import type { RawRecord } from './chain.js';

interface Told {
  readonly as: PastAs;
  /** Number of the event that is looked at, and how many there are. */
  readonly at: number;
  readonly last: number;
  /** The event came after something that happened later. */
  readonly isOutOfOrder: boolean;
  readonly records: readonly RawRecord[];
  readonly change: (to: { readonly as: PastAs }) => void;
}

/** That this is the past and read only, as what it is read, and whether the records are whole. */
export const Banner = ({ as, at, last, isOutOfOrder, records, change }: Told) => {
  const { replay, past } = useWords();
  return (
    <Alert
      type="warning"
      showIcon
      title={as === 'known' ? replay.asKnown(at, last) : past.asTrue(at, last)}
      description={
        <div className="stack">
          <ReadAs as={as} change={change} />
          {isOutOfOrder && <strong>{past.outOfOrder}</strong>}
          <ChainSaid records={records} />
        </div>
      }
    />
  );
};

/** As known or as true; a step changes neither. */
const ReadAs = memo(({ as, change }: Pick<Told, 'as' | 'change'>) => {
  const { past } = useWords();
  return (
    <nav className="row" aria-label={past.readAs}>
      {pastAs.map((each) => (
        <Button
          key={each}
          size="small"
          type={each === as ? 'primary' : 'default'}
          aria-pressed={each === as}
          onClick={() => change({ as: each })}
        >
          {past.as[each]}
        </Button>
      ))}
      <span>{past.asHelp[as]}</span>
    </nav>
  );
});
