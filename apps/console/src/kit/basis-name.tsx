import { useQuery } from '@tanstack/react-query';
import { answered, client } from '../api/client.js';
import { useSpeech } from '../words/speech.js';
import { sayCitation } from './say-citation.js';

/** A legal basis by its citation and its matter; its identifier where none is in force under it today. */
export const BasisName = ({ id }: { id: string }) => {
  const { language } = useSpeech();
  const { data } = useQuery({
    queryKey: ['legal-bases', id],
    queryFn: () => answered(client.GET('/legal-bases', { params: { query: { text: id } } })),
    staleTime: Infinity,
  });
  const basis = data?.items.find((each) => each.id === id);
  if (basis === undefined) return id;
  return (
    <>
      {sayCitation(basis)} <span className="small quiet">{language === 'en' ? basis.matterEn : basis.matter}</span>
    </>
  );
};
