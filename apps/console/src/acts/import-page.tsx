import { useWords } from '../words/speech.js';
import { OpeningPage } from './opening-page.js';

/** Imports a published decision, for comparison with one's own. */
export const ImportPage = () => {
  const { importReference } = useWords().streams;
  return (
    <OpeningPage
      title={importReference}
      act={{
        aggregate: 'case',
        action: 'import-reference',
        path: '/references',
        known: {},
        after: (id) => `/cases/${id}`,
        back: '/cases',
      }}
    />
  );
};
