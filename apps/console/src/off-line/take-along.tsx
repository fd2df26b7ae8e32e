import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { ProblemShown } from '../kit/problem.js';
import { useWords } from '../words/speech.js';
import { useCanWorkOffLine, useTakenCases } from './device.js';
import { takeAlong } from './taken.js';

/** Takes a case along to where there is no connection. */
export const TakeAlong = ({ id, about }: { id: string; about: string }) => {
  const { offLine: words } = useWords();
  const queries = useQueryClient();
  const can = useCanWorkOffLine();
  const taken = useTakenCases();
  const taking = useMutation({
    mutationFn: () => takeAlong({ id, about }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['off-line'] }),
  });
  if (can !== true) return null;
  const title = taken?.some((each) => each.id === id) === true ? words.takeAgain : words.take;
  return (
    <>
      <Button loading={taking.isPending} onClick={() => taking.mutate()}>
        {taking.isPending ? words.taking : title}
      </Button>
      {taking.error !== null && <ProblemShown error={taking.error} />}
    </>
  );
};
