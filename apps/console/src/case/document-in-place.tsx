import { useQuery } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useCallback } from 'react';
import { ApiProblem } from '../api/client.js';
import { reach } from '../api/reach.js';
import { Shown } from '../kit/shown.js';
import { useSpeech } from '../words/speech.js';
import './document-in-place.css';

const read = async (address: string, language: string): Promise<string> => {
  const answer = await reach(new Request(address, { headers: { 'accept-language': language } }));
  if (answer.ok) return answer.text();
  throw new ApiProblem((await answer.json()) as ApiProblem['problem']);
};

/**
 * A page of the server as part of this one, with its own styles and none of ours. It comes without scripts, and the
 * content policy runs none of a page.
 */
const Paper = ({ html }: { html: string }) => {
  const put = useCallback(
    (place: HTMLDivElement | null): void => {
      if (place === null) return;
      const { head, body } = new DOMParser().parseFromString(html, 'text/html');
      const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
      const styles = [...head.querySelectorAll('style')];
      // The styles of the page name its body, which is an element like others here.
      for (const style of styles)
        style.textContent = style.textContent.replaceAll(/(^|[\s,}])body(?=[\s,{])/g, '$1.body');
      const whole = document.createElement('div');
      whole.className = 'body';
      whole.append(...body.childNodes);
      root.replaceChildren(...styles, whole);
    },
    [html],
  );
  return <div className="paper" lang="zh-CN" ref={put} />;
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
