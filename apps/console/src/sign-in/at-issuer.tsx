import { Alert, Button } from 'antd';
import { useLocation, useSearchParams } from 'react-router';
import { useSpeech } from '../words/speech.js';

/** Where the server tells in the address why nobody was signed in. */
const told = 'signIn';

/** The way to the bureau's issuer and back to this page; what was typed here is kept meanwhile. */
export const AtIssuer = ({ start }: { readonly start: string | null }) => {
  const { words } = useSpeech();
  const { pathname } = useLocation();
  const [query] = useSearchParams();
  const reasons: Readonly<Record<string, string>> = words.signIn.why;
  const why = reasons[query.get(told) ?? ''];
  if (start === null) return <p>{words.signIn.elsewhere}</p>;
  const wanted = new URLSearchParams([...query].filter(([name]) => name !== told)).toString();
  const to = `/console${pathname}${wanted === '' ? '' : `?${wanted}`}`;
  return (
    <>
      {why !== undefined && <Alert type="warning" showIcon title={words.signIn.failed} description={why} />}
      <p>{words.signIn.atIssuer}</p>
      <Button type="primary" size="large" href={`${start}?${new URLSearchParams({ to }).toString()}`}>
        {words.signIn.goToIssuer}
      </Button>
    </>
  );
};
