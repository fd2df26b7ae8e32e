import type { Role } from '#casework/actor';
import { useWords } from '../words/speech.js';
import { LooksList } from './looks-list.js';

/** Who is shown who looked; the server asks again. */
export const lookReaders: readonly Role[] = ['supervisor', 'auditor'];

/** Who looked at a case or a complaint, beside its other parts. */
export const LooksTab = ({ of }: { of: { readonly caseId: string } | { readonly complaintId: string } }) => {
  const { looks } = useWords();
  return (
    <div className="stack">
      <p className="quiet">{looks.what}</p>
      <LooksList query={of} ofOne />
    </div>
  );
};
