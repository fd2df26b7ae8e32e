import { useQuery } from '@tanstack/react-query';
import { Modal } from 'antd';
import { ApiProblem } from '../api/client.js';
import { reach } from '../api/reach.js';
import { Shown } from '../kit/shown.js';
import { useSpeech } from '../words/speech.js';
import { Paper } from './paper.js';

const read = async (address: string, language: string): Promise<string> => {
  const answer = await reach(new Request(address, { headers: { 'accept-language': language } }));
  if (answer.ok) return answer.text();
  throw new ApiProblem((await answer.json()) as ApiProblem['problem']);
};

/** An official document over the page that it was opened from; a window of its own prints it. */
export const DocumentInPlace = ({ title, address, close }: { title: string; address: string; close: () => void }) => {
  const { words, language } = useSpeech();
  const page = useQuery({ queryKey: ['document', address, language], queryFn: () => read(address, language) });
  return (
    <Modal
      open
      closable={{ 'aria-label': words.case.close }}
      title={title}
      width="var(--sheet)"
      onCancel={close}
      footer={null}
      destroyOnHidden
    >
      <div className="row">
        <a href={address} target="_blank" rel="noreferrer">
          {words.case.print}
        </a>
        <a href={`${address}&format=docx`} download>
          {words.case.word}
        </a>
      </div>
      <Shown of={page}>{(html) => <Paper html={html} />}</Shown>
    </Modal>
  );
};
