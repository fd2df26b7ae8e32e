import { useNames } from '../../api/names.js';
import { useWords } from '../../words/speech.js';

/** What may be chosen for a text that may say something else too, by the name of its field; none for other texts. */
export const useSuggested = (name: string, form = ''): readonly string[] => {
  const { acts } = useWords();
  const { officers } = useNames();
  if (name === 'retention') return acts.retention;
  if (name === 'channel' && form.startsWith('PublishDecision')) return acts.shownIn;
  if (name === 'checkedBy') return officers.map((officer) => officer.name);
  return [];
};
