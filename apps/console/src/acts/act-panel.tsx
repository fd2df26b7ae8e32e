import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useState, type ComponentType, type ReactNode } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { groundIn } from '#casework/words/ground';
import { useActs } from '../api/act-names.js';
import { ApiProblem, type Schema } from '../api/client.js';
import { useMe } from '../api/session.js';
import { Shown } from '../kit/shown.js';
import { canWorkOffLine } from '../off-line/device.js';
import { keepEntry, newEntry, type Mended } from '../off-line/entries.js';
import { dropFilesOf, sendFilesOf } from '../off-line/files.js';
import { sendEntries } from '../off-line/send-entries.js';
import { useSpeech } from '../words/speech.js';
import { ActForm } from './act-form.js';
import type { Draft, DraftValue } from './body.js';
import { Conflict } from './conflict.js';
import type { FormAround, PartBeside } from './fields/shape.js';
import { Impossible, type WhyNot } from './impossible.js';
import type { InCase } from './in-case.js';
import { useActSchemas } from './schema.js';
import { previewAct, sendAct } from './send.js';

/** An act that somebody types: on which stream, where it is sent to, and where its page leads once it is recorded. */
export interface ActTyped {
  readonly aggregate: Schema<'Answer.ActRow'>['aggregate'];
  readonly action: string;
  /** Path of the act in the API, with the identifiers in it; and as the description of the API has it. */
  readonly path: string;
  readonly described: string;
  /** Version of the stream when the form was opened; left out where the act opens one that has no identifier yet. */
  readonly version?: number;
  /** It opens a stream: what was typed belongs to the form, whatever the stream will be called. */
  readonly opens?: boolean;
  /** What the page that it stands on is headed: an act of the same name is not headed once more. */
  readonly headed?: string;
  /** Why it cannot be done now, where the server said so. */
  readonly reason?: WhyNot | null;
  /** What is known already, by the name of the field. */
  readonly known: Readonly<Record<string, DraftValue>>;
  /** What was said where the form was opened, by the name of the field. */
  readonly given?: Readonly<Record<string, DraftValue>>;
  /** What the address says beside the body, and with which words: for which of several parties. */
  readonly also?: { readonly body: object; readonly title: string } | null;
  /** What an earlier act said, and this one begins with. */
  readonly before?: object;
  readonly numbered?: FormAround['numbered'];
  /** What the case makes of the form, and what its matter is called. */
  readonly inCase?: InCase;
  readonly matter?: string;
  readonly beside?: ComponentType<PartBeside>;
  /** What it is of where it may be typed without a connection, and whether it waits in any case. */
  readonly waits?: { readonly of: string | null; readonly about: (body: object) => string; readonly always?: true };
  /** The case and the act whose documents can be read before it is done. */
  readonly previewOf?: { readonly id: string; readonly action: string };
  /** What this device keeps of what was sent. */
  readonly sent?: (body: object) => void;
  /** What is asked again once it is recorded. */
  readonly changed: readonly string[];
  /** Where it leads, by the identifier of the stream; and where whoever leaves off goes. */
  readonly after: (id: string) => string;
  readonly back: string;
}

/** What an act is called and on what ground it stands, whether or not it can be done now. */
const useAct = (aggregate: string, action: string): { title: string; ground: string } => {
  const { language } = useSpeech();
  const act = useActs().find((each) => each.aggregate === aggregate && each.name === action);
  if (act === undefined) return { title: '', ground: '' };
  return { title: language === 'en' ? act.english : act.chinese, ground: groundIn(act.ground, language) };
};

/** The form of one act on a stream of any kind: what it is, on what ground, and what became of it. */
export const ActPanel = ({ act }: { act: ActTyped }) => {
  const { words } = useSpeech();
  const { title, ground } = useAct(act.aggregate, act.action);
  const mended = useMended();
  const { send, conflict, seen } = useSending(act, title, mended);
  const schemas = useActSchemas();
  const me = useMe();
  const navigate = useNavigate();
  const { path, described, opens = false, reason, also, known, given = {}, before = {}, back, numbered, beside } = act;
  const { previewOf, inCase, matter } = act;
  const stream = opens ? `${described} ${JSON.stringify({ ...known, ...given })}` : `${path} ${also?.title ?? ''}`;
  // What is typed for another act, on another stream or by somebody else is another form.
  const name = `${me.id} ${stream}`;
  return (
    <section className="panel">
      {title !== act.headed && (
        <h2>
          {title}
          {also !== undefined && also !== null && ` · ${also.title}`}
        </h2>
      )}
      <p className="quiet">{ground}</p>
      {conflict !== null && <Conflict problem={conflict} onSeen={seen} />}
      <Shown of={schemas}>
        {(all): ReactNode => {
          const part = all.schemas[all.acts[described] ?? ''];
          if (part === undefined) return <Link to={back}>{words.state.notFound}</Link>;
          return (
            <Impossible key={name} name={name} reason={mended === null ? (reason ?? null) : null}>
              <ActForm
                key={name}
                name={name}
                part={part}
                schemas={all}
                known={known}
                given={given}
                {...(mended === null ? {} : { typed: mended.draft as Draft })}
                send={send}
                onCancel={() => void navigate(back)}
                before={before}
                numbered={numbered}
                inCase={inCase}
                matter={matter}
                preview={
                  previewOf === undefined ? undefined : (body) => previewAct(previewOf, { ...body, ...also?.body })
                }
                {...(beside === undefined ? {} : { beside })}
              />
            </Impossible>
          );
        }}
      </Shown>
    </section>
  );
};

/** Nobody answered: it may have been recorded all the same, and its key tells it when it is sent again. */
const isUnreachable = (error: unknown): boolean =>
  error instanceof TypeError || (error instanceof ApiProblem && error.problem.status === 0);

/** What was refused when it was sent, and is mended in this form; null where nothing is. */
const useMended = (): Mended | null => {
  const { state } = useLocation() as { readonly state: unknown };
  return typeof state === 'object' && state !== null && 'mended' in state ? (state.mended as Mended) : null;
};

const useSending = (act: ActTyped, title: string, mended: Mended | null) => {
  const { action, path, version, waits, also, changed, after } = act;
  const { words } = useSpeech();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [conflict, setConflict] = useState<ApiProblem | null>(null);
  // The version that the form was opened with: what others did since is seen before it is sent.
  const [known, setKnown] = useState(version);
  const send = async (body: object, key: string, draft: Draft): Promise<void> => {
    const whole = { ...body, ...also?.body };
    const wait = async ({ of, about }: NonNullable<typeof waits>): Promise<void> => {
      const typed = { key, action, of, version: known ?? null, body: whole, draft, about: about(whole) };
      // What is mended happened when it was first typed.
      await keepEntry(newEntry(typed, mended));
      if (mended !== null) void sendEntries();
      void message.success(words.offLine.kept);
      await navigate('/off-line');
    };
    if (waits !== undefined && (waits.always === true || mended !== null)) return wait(waits);
    try {
      await sendFilesOf(whole);
      const { id, version: at } = await sendAct(path, whole, {
        key,
        ...(known === undefined ? {} : { version: known }),
      });
      act.sent?.(whole);
      if (changed.length > 0) await queries.invalidateQueries({ queryKey: changed });
      void queries.invalidateQueries({ queryKey: ['lists'] });
      void message.success(words.acts.sentAs(title, at));
      await dropFilesOf(whole);
      await navigate(after(id));
      // A long form was sent at its foot: what is next stands at the head of the page.
      window.scrollTo(0, 0);
    } catch (error) {
      if (error instanceof ApiProblem && error.problem.status === 412) setConflict(error);
      if (waits !== undefined && isUnreachable(error) && (await canWorkOffLine())) return wait(waits);
      throw error;
    }
  };
  const seen = (next: number): void => {
    setKnown(next);
    setConflict(null);
  };
  return { send, conflict, seen };
};
