import { useQuery } from '@tanstack/react-query';
import { useWords } from '../words/speech.js';
import { checkChain, type ChainChecked, type RawRecord } from './chain.js';

/** Whether the records of a case are whole, as this browser found. */
export const ChainSaid = ({ records }: { records: readonly RawRecord[] }) => {
  const words = useWords();
  const { data } = useQuery<ChainChecked>({
    queryKey: ['chain', records.at(-1)?.hash ?? '', records.length],
    queryFn: () => checkChain(records),
    staleTime: Infinity,
  });
  if (data === undefined) return words.replay.checking;
  if (data.chain === 'whole') return <span data-chain="whole">{words.replay.verified(data.hash.slice(0, 16))}</span>;
  return data.chain === 'broken' ? <strong>{words.replay.broken(data.at)}</strong> : words.replay.unchecked;
};
