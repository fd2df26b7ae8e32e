import { Button } from 'antd';
import { useEffect, useMemo, useRef, useState, type ComponentType } from 'react';
import { ApiProblem } from '../api/client.js';
import { useWords } from '../words/speech.js';
import './acts.css';
import { bodyOf, firstDraft, typedBefore, type Draft, type DraftValue, type Faults } from './body.js';
import { dropDraft, keepDraft, keptDraft, newKey, type KeptDraft } from './draft-store.js';
import { Fields } from './fields/fields.js';
import { FormContext, type FormAround, type PartBeside } from './fields/shape.js';
import { useFirstFocus, useLatest, useSame } from './form-hooks.js';
import type { InCase } from './in-case.js';
import { PreviewShown, type Preview } from './preview.js';
import type { ActSchemas, PartSchema } from './schema.js';
import { usePreview } from './use-preview.js';
import { faultsIn, LeftToWrite, WhatIsWrong } from './what-is-wrong.js';

interface Form {
  /** Who types what for: the name of the draft. */
  readonly name: string;
  readonly part: PartSchema;
  readonly schemas: ActSchemas;
  /** What is known already, by the name of the field: what has to be said begins with it. */
  readonly known: Readonly<Record<string, DraftValue>>;
  /** What was said where the form was opened; it stands in fields that may be left out too. */
  readonly given?: Readonly<Record<string, DraftValue>>;
  /** What an earlier act said, by the name of the field: it stands in the form as if it had been typed. */
  readonly before?: object;
  /** What was typed in an earlier form, where it is mended here. */
  readonly typed?: Draft;
  /** Sends the body under a key, with what was typed. @throws {ApiProblem} */
  readonly send: (body: object, key: string, draft: Draft) => Promise<void>;
  /** What it would write, asked without recording anything; left out where that is not asked. @throws {ApiProblem} */
  readonly preview?: ((body: object) => Promise<Preview>) | undefined;
  readonly onCancel: () => void;
  /** What a field that takes a number may name, by the field. */
  readonly numbered?: FormAround['numbered'];
  /** What is shown with a part of the body while it is typed. */
  readonly beside?: ComponentType<PartBeside>;
  /** What the case makes of the form, and what its matter is called. */
  readonly inCase?: InCase | undefined;
  readonly matter?: string | undefined;
}

/** `forParty` is said by where the form was opened. */
const askedElsewhere: ReadonlySet<string> = new Set(['forParty']);

/** The form of an act: made from its schema, kept while it is typed, sent once. */
export const ActForm = ({ part: plain, ...rest }: Form) => {
  const { name, schemas, given = {}, before = {}, typed, inCase } = rest;
  const part = useMemo(() => withFields(plain, inCase?.needed ?? []), [plain, inCase]);
  const form = { ...rest, part };
  const known = { ...rest.known, ...inCase?.settled };
  const [begun, setBegun] = useState<KeptDraft | null>(null);
  useEffect(() => {
    let isShown = true;
    void keptDraft(name).then((kept) => {
      if (isShown)
        setBegun(
          kept ?? {
            draft: typed ?? {
              ...firstDraft(part, schemas, known),
              ...typedBefore(before, part, schemas),
              ...fieldsOf(part, given),
            },
            key: newKey(),
          },
        );
    });
    return () => {
      isShown = false;
    };
    // What is known is read once, when the form opens: it must not change under what is typed.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [name]);
  return begun === null ? null : <Typed {...form} begun={begun} />;
};

/** A part that asks for some of its fields. */
const withFields = (part: PartSchema, needed: readonly string[]): PartSchema =>
  needed.length === 0 ? part : { ...part, required: [...new Set([...(part.required ?? []), ...needed])] };

const fieldsOf = ({ properties = {} }: PartSchema, given: Readonly<Record<string, DraftValue>>): Draft =>
  Object.fromEntries(Object.entries(given).filter(([name]) => name in properties));

const noFaults: Faults = new Map();

const Typed = ({ begun, ...form }: Form & { begun: KeptDraft }) => {
  const { name, part, schemas, send, preview, onCancel, numbered, beside, inCase, matter } = form;
  // A form that holds what was proposed is long, and little of it is still to be written.
  const isFilled = 'handling' in (form.before ?? {});
  const words = useWords();
  const [{ draft, key }, setKept] = useState(begun);
  const [faults, setFaults] = useState(noFaults);
  const [problem, setProblem] = useState<unknown>(null);
  const [isSending, setSending] = useState(false);
  const previewed = usePreview(draft, preview);
  const keep = (kept: KeptDraft): void => {
    setKept(kept);
    void keepDraft(name, kept);
  };
  /** The body as it is typed; null where something of it is missing, which is said at its field. */
  const readBody = (): object | null => {
    const read = bodyOf(draft, part, schemas);
    setFaults(read.faults);
    setProblem(null);
    return read.faults.size > 0 ? null : read.body;
  };
  const submit = async (): Promise<void> => {
    const body = readBody();
    if (body === null) return;
    setSending(true);
    try {
      await send(body, key, draft);
      await dropDraft(name);
    } catch (error) {
      setProblem(error);
      // A plain no is kept under its key: what is sent next is another command. An answer that did not come is not.
      if (isAnswer(error)) keep({ draft, key: newKey() });
    } finally {
      setSending(false);
    }
  };
  const draftNow = useLatest(draft);
  const narrowed = useSame(inCase?.narrow?.(draft));
  const fields = useRef<HTMLDivElement>(null);
  useFirstFocus(fields);
  const around = useMemo(
    () => ({
      Fields,
      schemas,
      faultOf: faultsIn({ faults, problem, said: words.acts, part, draftNow }),
      numbered,
      beside,
      narrowed,
      matter,
      draftNow,
    }),
    [schemas, faults, problem, words.acts, part, numbered, beside, narrowed, matter, draftNow],
  );
  const except = useMemo(() => new Set([...askedElsewhere, ...Object.keys(inCase?.settled ?? {})]), [inCase]);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {isFilled && <LeftToWrite part={part} schemas={schemas} begun={begun.draft} />}
      <FormContext value={around}>
        <div ref={fields}>
          <Fields
            part={part}
            path=""
            draft={draft}
            except={except}
            onChange={(next: Draft) => {
              keep({ draft: next, key });
              // What was missing and is there now is no fault any more.
              if (faults.size > 0) setFaults(bodyOf(next, part, schemas).faults);
            }}
          />
        </div>
      </FormContext>
      <div className="stack foot" aria-live="assertive">
        <WhatIsWrong part={part} schemas={schemas} faults={faults} problem={problem} />
        <div className="row">
          <Button type="primary" htmlType="submit" loading={isSending}>
            {isSending ? words.acts.sending : words.acts.send}
          </Button>
          {preview !== undefined && (
            <Button
              loading={previewed.isAsking}
              onClick={() => {
                const body = readBody();
                if (body !== null) previewed.ask(body);
              }}
            >
              {previewed.called}
            </Button>
          )}
          <Button
            onClick={() => {
              void dropDraft(name);
              onCancel();
            }}
          >
            {words.acts.cancel}
          </Button>
        </div>
        <PreviewShown {...previewed} />
      </div>
    </form>
  );
};

const isAnswer = (error: unknown): boolean =>
  error instanceof ApiProblem &&
  error.problem.status >= 400 &&
  error.problem.status < 500 &&
  error.problem.status !== 401;
