import { Alert, Button } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { useNamed } from '../kit/use-named.js';
import { useWords } from '../words/speech.js';
import { keptDraft } from './draft-store.js';

/** Why an act cannot be done now: what the rules say, or that it is none of the stage. */
export type WhyNot = { readonly message: string; readonly instead: string } | 'not-at-this-stage';

interface Reasoned {
  /** Why the act cannot be done now; null where it can. */
  readonly reason: WhyNot | null;
  /** Name of the draft: what somebody has typed already is never hidden. */
  readonly name: string;
  /** The form. */
  readonly children: ReactNode;
}

/**
 * A form of an act that cannot be done says so in place of its fields, and opens only for who asks for it: nobody types
 * a whole form and is refused at its end. What is being typed stays whatever the case comes to meanwhile.
 */
export const Impossible = ({ reason, name, children }: Reasoned) => {
  const { acts } = useWords();
  const named = useNamed();
  const [isOpen, setOpen] = useState(reason === null);
  useEffect(() => {
    let isShown = true;
    void keptDraft(name).then((kept) => {
      if (isShown && kept !== undefined) setOpen(true);
    });
    return () => {
      isShown = false;
    };
  }, [name]);
  if (reason === null) return children;
  const why =
    reason === 'not-at-this-stage' ? acts.notAtThisStage : named(`${reason.message} ${reason.instead}`, reason);
  return (
    <>
      <Alert
        type="warning"
        showIcon
        title={acts.impossible}
        description={why}
        action={
          isOpen ? null : (
            <Button size="small" onClick={() => setOpen(true)}>
              {acts.openAnyway}
            </Button>
          )
        }
      />
      {isOpen && children}
    </>
  );
};
