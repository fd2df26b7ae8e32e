import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef } from 'react';
import { ApiProblem, type Schema } from '../../api/client.js';
import { ProblemShown } from '../../kit/problem.js';
import { useWords } from '../../words/speech.js';
import type { FieldShape } from './shape.js';

type StoredFile = Schema<'StoredFile'>;

/** Sends a file as it is. @throws {ApiProblem} */
const send = async (file: File): Promise<StoredFile> => {
  const response = await fetch('/files', { method: 'POST', headers: { 'content-type': file.type }, body: file });
  const said = (await response.json()) as Schema<'Problem'> | Omit<StoredFile, 'name'>;
  if ('code' in said) throw new ApiProblem(said);
  return { sha256: said.sha256, size: said.size, mediaType: said.mediaType, name: file.name };
};

const Chooser = ({ id, onSent }: { id: string; onSent: (file: StoredFile) => void }) => {
  const { acts } = useWords();
  const chooser = useRef<HTMLInputElement>(null);
  const sending = useMutation({ mutationFn: send, onSuccess: onSent });
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
      <Button loading={sending.isPending} onClick={() => chooser.current?.click()}>
        {sending.isPending ? acts.uploading : acts.fileChoose}
      </Button>
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
          <Chooser id={id} onSent={(file) => onChange([...files, file])} />
        </div>
      )}
    </div>
  );
};

/** The digest of a recording: of the file that is chosen. */
export const DigestField = ({ id, value, onChange }: FieldShape) => (
  <div>
    {typeof value === 'string' && <div className="small quiet number">{value.slice(0, 16)}…</div>}
    <Chooser id={id} onSent={({ sha256 }) => onChange(sha256)} />
  </div>
);
