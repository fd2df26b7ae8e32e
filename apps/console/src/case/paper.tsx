import { useCallback } from 'react';
import './paper.css';

/**
 * A page of the server as part of this one, with its own styles and none of ours. It comes without scripts, and the
 * content policy runs none of a page.
 */
export const Paper = ({ html }: { html: string }) => {
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
