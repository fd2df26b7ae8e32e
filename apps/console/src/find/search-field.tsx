import { Input } from 'antd';
import { useWords } from '../words/speech.js';
import { isLongEnough } from './found.js';
import './find.css';

/** Words that narrow a list. They stay on this page: its address may be read by others. */
export const SearchField = ({ text, onText }: { text: string; onText: (text: string) => void }) => {
  const { find } = useWords();
  const isShort = text.trim() !== '' && !isLongEnough(text);
  return (
    <div className="search-field">
      <Input
        aria-label={find.field}
        aria-describedby={isShort ? 'search-short' : undefined}
        placeholder={find.field}
        value={text}
        onChange={({ target }) => onText(target.value)}
        allowClear
        maxLength={100}
        autoComplete="off"
      />
      {isShort && (
        <div id="search-short" className="small quiet">
          {find.tooShort}
        </div>
      )}
    </div>
  );
};
