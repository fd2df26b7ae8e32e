import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { answered, client, type Schema } from '../../api/client.js';
import { useWords } from '../../words/speech.js';
import './penalty.css';
import { Said } from './said.js';

/** What the law says of a handling that somebody judges: who judges it sees what who proposed it saw. */
export const JudgedRange = ({ handling }: { handling: object }) => {
  const words = useWords();
  const { id = '' } = useParams();
  const [address] = useSearchParams();
  const party = address.get('party');
  const { data } = useQuery({
    queryKey: ['case', id, 'check', 'judged', handling, party],
    queryFn: async () => {
      const body = (party === null ? handling : { ...handling, forParty: Number(party) }) as Schema<'ReportedHandling'>;
      return answered(client.POST('/cases/{id}/check', { params: { path: { id } }, body }));
    },
    retry: false,
  });
  if (data === undefined) return null;
  return (
    <section className="penalty" aria-label={words.penalty.title}>
      <h3>{words.penalty.title}</h3>
      <Said handling={handling as Schema<'ReportedHandling'>} said={data} />
    </section>
  );
};
