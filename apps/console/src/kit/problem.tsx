import { Alert, Button } from 'antd';
import { groundIn } from '#casework/words/ground';
import { ApiProblem } from '../api/client.js';
import { useSpeech } from '../words/speech.js';
import { useNamed } from './use-named.js';

/** What stands in the way, and what would be right; never only that something went wrong. */
export const ProblemShown = ({ error, retry }: { error: unknown; retry?: () => void }) => {
  const { words, language } = useSpeech();
  const named = useNamed();
  const problem = error instanceof ApiProblem ? error.problem : { status: 0, detail: String(error) };
  const { status, detail, instead, ground, parameters } = { instead: '', ground: '', parameters: {}, ...problem };
  return (
    <Alert
      type="error"
      showIcon
      title={status === 0 && error instanceof ApiProblem ? words.state.unreachable : named(detail, parameters)}
      description={
        instead === undefined || instead === '' ? undefined : (
          <>
            <div>
              {words.case.instead}：{named(instead, parameters)}
            </div>
            {ground !== undefined && <div className="quiet">{groundIn(ground, language)}</div>}
          </>
        )
      }
      action={retry === undefined ? undefined : <Button onClick={retry}>{words.state.retry}</Button>}
    />
  );
};
