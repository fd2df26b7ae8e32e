import { Tag } from 'antd';
import { Link } from 'react-router';
import { signStateWords } from '#casework/words/sign-states';
import type { Schema } from '../api/client.js';
import { useSpeech } from '../words/speech.js';

/** What became of a sign, with the matter that was taken up of it. */
export const Followed = ({ by }: { by: Schema<'Answer.FollowUp'> }) => {
  const { words, language } = useSpeech();
  const { state, matter, dismissedBefore } = by;
  const said = signStateWords[state][language];
  return (
    <>
      <div>{matter === null ? said : <Link to={`/matters/${matter}`}>{said}</Link>}</div>
      {dismissedBefore > 0 && <Tag color="warning">{words.matters.dismissedBefore(dismissedBefore)}</Tag>}
    </>
  );
};
