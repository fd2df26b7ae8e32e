import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { ApiProblem, type Schema } from '../../api/client.js';
import { ProblemShown } from '../../kit/problem.js';
import { canWorkOffLine } from '../../off-line/device.js';
import { keepFile, sendFile } from '../../off-line/files.js';
import { useWords } from '../../words/speech.js';
import type { FieldShape } from './shape.js';
import { SignOnScreen } from './sign-on-screen.js';

type StoredFile = Schema<'StoredFile'>;

/** Sends a file; without a connection this device keeps it until what names it is sent. @throws {ApiProblem} */
const send = async (file: File): Promise<StoredFile> => {
  try {
    return { ...(await sendFile(file)), name: file.name };
  } catch (error) {
    if (error instanceof ApiProblem || !(await canWorkOffLine())) throw error;
    return keepFile(file);
  }
};

/** A device that is held in the hand has a camera. */
const isHandheld = (): boolean => matchMedia('(pointer: coarse)').matches;

const Chooser = ({
  id,
  signs = false,
  onSent,
}: {
  id: string;
  /** Whether somebody may sign on the screen instead. */
  signs?: boolean;
  onSent: (file: StoredFile) => void;
}) => {
  const { acts, offLine } = useWords();
  const chooser = useRef<HTMLInputElement>(null);
  const sending = useMutation({ mutationFn: send, onSuccess: onSent });
  const choose = (byCamera: boolean): void => {
    if (byCamera) chooser.current?.setAttribute('capture', 'environment');
    else chooser.current?.removeAttribute('capture');
    chooser.current?.click();
  };
  return (
    <>
      <input
        ref={chooser}
        id={id}
        type="file"
        hidden
        accept="image/jpeg,image/png,audio/mpeg,audio/wav,video/mp4,video/webm,application/pdf"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) sending.mutate(file);
          target.value = '';
        }}
      />
      <div className="row">
        <Button loading={sending.isPending} onClick={() => choose(false)}>
          {sending.isPending ? acts.uploading : acts.fileChoose}
        </Button>
        {isHandheld() && <Button onClick={() => choose(true)}>{offLine.camera}</Button>}
        {signs && <SignOnScreen onSigned={(file) => sending.mutate(file)} />}
      </div>
      {sending.error !== null && <ProblemShown error={sending.error} />}
    </>
  );
};

/** Files that the act names; each is sent as soon as it is chosen. */
export const FilesField = ({ id, schema, value, onChange }: FieldShape) => {
  const { acts } = useWords();
  const isOne = schema.$ref !== undefined;
  const files = Array.isArray(value) ? (value as readonly StoredFile[]) : [];
  return (
    <div className="stack">
      {files.map((file, place) => (
        <div key={file.sha256} className="row">
          {file.name}
          <Button type="link" onClick={() => onChange(files.toSpliced(place, 1))}>
            {acts.remove}
          </Button>
        </div>
      ))}
      {(!isOne || files.length === 0) && (
        <div>
          <Chooser id={id} signs onSent={(file) => onChange([...files, file])} />
        </div>
      )}
    </div>
  );
};

/** The digest of a recording: of the file that is chosen, which is called by its name while the form is open. */
export const DigestField = ({ id, value, onChange }: FieldShape) => {
  const [name, setName] = useState('');
  const digest = typeof value === 'string' ? value : '';
  return (
    <div>
      {digest !== '' && <div className="small quiet number">{name === '' ? `${digest.slice(0, 16)}…` : name}</div>}
      <Chooser
        id={id}
        onSent={(file) => {
          setName(file.name);
          onChange(file.sha256);
        }}
      />
    </div>
  );
};
