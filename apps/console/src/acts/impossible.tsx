import { Alert, Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useNamed } from '../kit/use-named.js';
import { useWords } from '../words/speech.js';
import type { ActTyped } from './act-panel.js';

interface Reasoned {
  /** Why the act cannot be done now; null where it can. */
  readonly reason: NonNullable<ActTyped['reason']> | null;
  /** The form. */
  readonly children: ReactNode;
}

/**
 * A form of an act that cannot be done says so in place of its fields, and opens only for who asks for it: nobody types
 * a whole form and is refused at its end. What is being typed stays whatever the case comes to meanwhile.
 */
export const Impossible = ({ reason, children }: Reasoned) => {
  const { acts } = useWords();
  const named = useNamed();
  const [isOpen, setOpen] = useState(reason === null);
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
