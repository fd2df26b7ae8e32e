import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { roleWords } from '#casework/words/roles';
import { answered, client, type Schema } from '../api/client.js';
import { signIn } from '../api/session.js';
import { ProblemShown } from '../kit/problem.js';
import { sayList } from '../kit/say-list.js';
import { Shown } from '../kit/shown.js';
import { useSpeech } from '../words/speech.js';
import { AtIssuer } from './at-issuer.js';
import './sign-in.css';

interface Shape {
  /** Whether it stands in a dialog over a page. */
  readonly within?: boolean;
  readonly onSignedIn?: () => void;
}

/** Choose one of the people of the demonstration, or go to the bureau's issuer. */
export const SignIn = ({ within = false, onSignedIn }: Shape) => {
  const { words, switchLanguage } = useSpeech();
  const ways = useQuery({ queryKey: ['sign-in'], queryFn: () => answered(client.GET('/sign-in')) });
  const list = (
    <Shown of={ways}>
      {({ issuer, people, start }) =>
        issuer === 'remote' ? <AtIssuer start={start} /> : <People people={people} onSignedIn={onSignedIn} />
      }
    </Shown>
  );
  if (within) return list;
  return (
    <main className="sign-in">
      <header className="row between">
        <h1>{words.product}</h1>
        <Button type="text" onClick={switchLanguage}>
          {words.otherLanguage}
        </Button>
      </header>
      <p className="quiet">{words.tagline}</p>
      <section className="panel" aria-labelledby="sign-in-title">
        <h2 id="sign-in-title">{words.signIn.title}</h2>
        {ways.data?.issuer === 'local' && <p>{words.signIn.asWhom}</p>}
        {list}
      </section>
    </main>
  );
};

type Person = Schema<'Answer.DemonstrationPerson'>;

const People = ({ people, onSignedIn }: { people: readonly Person[]; onSignedIn: (() => void) | undefined }) => {
  const { language } = useSpeech();
  const queries = useQueryClient();
  const signing = useMutation({
    mutationFn: signIn,
    onSuccess: async () => {
      await queries.invalidateQueries();
      onSignedIn?.();
    },
  });
  const units = [...new Set(people.map(({ unitName }) => unitName))];
  return (
    <>
      {signing.error !== null && <ProblemShown error={signing.error} />}
      {units.map((unit) => (
        <section key={unit} className="people" aria-label={unit}>
          <h3>{unit}</h3>
          <ul>
            {people
              .filter(({ unitName }) => unitName === unit)
              .map(({ id, name, roles }) => (
                <li key={id}>
                  <button
                    type="button"
                    data-person={id}
                    disabled={signing.isPending}
                    onClick={() => signing.mutate(id)}
                  >
                    <span>{name}</span>
                    <span className="quiet small">
                      {sayList(
                        roles.flatMap((role) => (isRole(role) ? [roleWords[role][language]] : [])),
                        language,
                      )}
                    </span>
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
};

const isRole = (role: string): role is keyof typeof roleWords => role in roleWords;
