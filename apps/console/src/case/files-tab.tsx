import { Empty } from 'antd';
import type { Schema } from '../api/client.js';
import { useNames } from '../api/names.js';
import { sayInstant } from '../kit/say.js';
import { useSpeech } from '../words/speech.js';

type File = Schema<'Answer.FileOfCase'>;

/** Pictures, sounds and films in place; everything else to download. */
export const FilesTab = ({ id, files }: { id: string; files: readonly File[] }) => {
  const { words, language } = useSpeech();
  const names = useNames();
  if (files.length === 0) return <Empty description={words.case.noFiles} />;
  return (
    <div className="stack">
      {files.map((file) => (
        <figure key={`${file.sha256} ${file.event}`} className="panel file">
          <Shown file={file} address={`/cases/${id}/files/${file.sha256}`} />
          <figcaption>
            <a href={`/cases/${id}/files/${file.sha256}`} download={file.name}>
              {file.name}
            </a>
            <div className="small quiet">
              {names.officer(file.attachedBy)} {sayInstant(file.attachedAt, language)} {words.case.event(file.event)}
            </div>
          </figcaption>
        </figure>
      ))}
    </div>
  );
};

const Shown = ({ file: { mediaType, name }, address }: { file: File; address: string }) => {
  if (mediaType.startsWith('image/')) return <img src={address} alt={name} className="film" />;
  // What was recorded on the spot has no captions; who hears nothing reads the record of the step.
  // oxlint-disable-next-line jsx-a11y/media-has-caption
  if (mediaType.startsWith('video/')) return <video src={address} controls preload="metadata" className="film" />;
  // oxlint-disable-next-line jsx-a11y/media-has-caption
  if (mediaType.startsWith('audio/')) return <audio src={address} controls preload="metadata" />;
  return null;
};
