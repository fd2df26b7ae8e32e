import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { citationOf, shortCitationOf } from '#casework/words/citation';
import { answered, client } from '../api/client.js';
import { useSpeech } from '../words/speech.js';

const basisQuery = (id: string) =>
  queryOptions({
    queryKey: ['legal-bases', id],
    queryFn: () => answered(client.GET('/legal-bases', { params: { query: { text: id } } })),
    staleTime: Infinity,
  });

/** What is not known yet: an identifier in its place would be read as its name. */
const Awaited = () => (
  <span className="quiet" aria-busy>
    …
  </span>
);

/** A legal basis by its citation and its matter; its identifier where none is in force under it today. */
export const BasisName = ({ id }: { id: string }) => {
  const { language } = useSpeech();
  const { data, isPending } = useQuery(basisQuery(id));
  const basis = data?.items.find((each) => each.id === id);
  if (isPending) return <Awaited />;
  if (basis === undefined) return id;
  return (
    <>
      {citationOf(basis)} <span className="small quiet">{language === 'en' ? basis.matterEn : basis.matter}</span>
    </>
  );
};

/** A legal basis by its citation alone, where each row of a list names one. */
export const BasisCitation = ({ id }: { id: string }) => useCitations([id])[0] ?? id;

/** Several legal bases by their citations, where there is no room for more. */
export const useCitations = (ids: readonly string[]): readonly string[] =>
  useQueries({
    queries: ids.map(basisQuery),
    combine: (found) =>
      ids.map((id, place) => {
        const basis = found[place]?.data?.items.find((each) => each.id === id);
        if (found[place]?.isPending === true) return '…';
        return basis === undefined ? id : shortCitationOf(basis);
      }),
  });
