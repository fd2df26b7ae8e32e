/* oxlint-disable jsx-a11y/prefer-tag-over-role -- no tag is a field whose choices stand below it (ARIA combobox) */
import { Input, Modal, type InputRef } from 'antd';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { hasRole } from '#casework/actor';
import { caseReaders } from '#casework/role-groups';
import { useMe } from '../api/session.js';
import { pagesOf } from '../frame/pages.js';
import { ProblemShown } from '../kit/problem.js';
import { useSpeech, useWords } from '../words/speech.js';
import { caseChoice, pageChoices, type Choice } from './choices.js';
import { isLongEnough, useFoundCases, useSettled } from './found.js';

const listId = 'find-choices';
const nameOf = (place: number): string => `find-choice-${place}`;

interface Dialog {
  readonly isOpen: boolean;
  readonly close: () => void;
  /** What was typed before the field was there; it is told once it is. */
  readonly ahead: string;
  readonly onReady: () => void;
}

/** A dialog that finds cases and pages, for the keyboard first. */
export const FindDialog = ({ isOpen, close, ahead, onReady }: Dialog) => {
  const { find } = useWords();
  const input = useRef<InputRef>(null);
  return (
    <Modal
      open={isOpen}
      onCancel={close}
      footer={null}
      title={find.title}
      closable={{ 'aria-label': find.close }}
      destroyOnHidden
      afterOpenChange={(opened) => {
        if (!opened) return;
        input.current?.focus();
        onReady();
      }}
    >
      <FindField input={input} close={close} ahead={ahead} />
    </Modal>
  );
};

interface Field extends Pick<Dialog, 'close' | 'ahead'> {
  readonly input: React.RefObject<InputRef | null>;
}

const FindField = ({ input, close, ahead }: Field) => {
  const { words, language } = useSpeech();
  const { find } = words;
  const navigate = useNavigate();
  const me = useMe();
  const [own, setTyped] = useState<string | null>(null);
  const typed = own ?? ahead;
  const [chosen, setChosen] = useState(0);
  const text = useSettled(typed);
  const mayRead = hasRole(me, caseReaders);
  const found = useFoundCases(text, mayRead);
  const cases = isLongEnough(text) ? (found.data?.items ?? []) : [];
  const choices = [
    ...cases.map((row) => caseChoice(row, words, language)),
    ...pageChoices(pagesOf(me.roles), typed, words),
  ];
  const place = Math.min(chosen, choices.length - 1);
  const go = (choice: Choice | undefined): void => {
    if (choice === undefined) return;
    close();
    void navigate(choice.to);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // The Enter that ends the typing of a Chinese word chooses nothing yet.
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    if (step === undefined) go(choices[place]);
    else if (choices.length > 0) setChosen((place + step + choices.length) % choices.length);
  };
  return (
    <>
      <Input
        ref={input}
        role="combobox"
        aria-label={find.field}
        aria-expanded={choices.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={place < 0 ? undefined : nameOf(place)}
        placeholder={mayRead ? find.field : find.onlyPages}
        maxLength={100}
        autoComplete="off"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      {found.error !== null && <ProblemShown error={found.error} />}
      <div id={listId} role="listbox" aria-label={find.title} className="find-choices">
        {choices.map((choice, at) => (
          <div
            key={choice.to}
            id={nameOf(at)}
            role="option"
            aria-selected={at === place}
            tabIndex={-1}
            onMouseMove={() => setChosen(at)}
            onClick={() => go(choice)}
            onKeyDown={onKeyDown}
          >
            <span className="small quiet find-kind">{choice.kind}</span>
            <span>
              {choice.title}
              {choice.notes.map((note) => (
                <span key={note} className="small quiet find-note">
                  {note}
                </span>
              ))}
            </span>
          </div>
        ))}
      </div>
      <output className="small quiet find-hint">
        {hintFor(typed, { isSettled: typed === text && !found.isFetching, mayRead, count: cases.length }, find)}
      </output>
    </>
  );
};

interface Answered {
  readonly isSettled: boolean;
  readonly mayRead: boolean;
  /** Cases that were found. */
  readonly count: number;
}

const hintFor = (
  typed: string,
  { isSettled, mayRead, count }: Answered,
  find: ReturnType<typeof useWords>['find'],
): string => {
  if (!mayRead) return find.onlyPages;
  if (!isLongEnough(typed)) return find.tooShort;
  if (!isSettled) return find.looking;
  return count === 0 ? find.none : find.keys;
};
