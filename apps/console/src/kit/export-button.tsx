import { Button } from 'antd';
import { useRef, useState } from 'react';
import { piecesOf } from '../api/lines.js';
import { useSpeech } from '../words/speech.js';

type State = { readonly is: 'ready' | 'failed' } | { readonly is: 'under-way' | 'done'; readonly lines: number };

const lineEnd = 10;

interface Exported {
  /** Path of the list, as `/worklist`; its filters; and words that are looked for, in their header. */
  readonly list: string;
  readonly query: Readonly<Record<string, string | number | undefined>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Saves the whole list as a table for spreadsheets; says how far it is, and can be called off. */
export const ExportButton = ({ list, query, headers }: Exported) => {
  const { words, language } = useSpeech();
  const { csv } = words.audit;
  const [state, setState] = useState<State>({ is: 'ready' });
  const running = useRef<AbortController | null>(null);
  const start = async (): Promise<void> => {
    const calledOff = new AbortController();
    running.current = calledOff;
    setState({ is: 'under-way', lines: 0 });
    try {
      const pieces: Uint8Array<ArrayBuffer>[] = [];
      let lines = 0;
      const init = { headers: { ...headers, 'accept-language': language }, signal: calledOff.signal };
      for await (const piece of piecesOf(addressOf(list, query), init)) {
        pieces.push(new Uint8Array(piece));
        lines += piece.reduce((sum, byte) => (byte === lineEnd ? sum + 1 : sum), 0);
        setState({ is: 'under-way', lines });
      }
      save(new Blob(pieces, { type: 'text/csv' }), `${list.slice(1)}.csv`);
      // The first line has the headings.
      setState({ is: 'done', lines: Math.max(lines - 1, 0) });
    } catch {
      setState({ is: calledOff.signal.aborted ? 'ready' : 'failed' });
    }
  };
  if (state.is === 'under-way')
    return (
      <>
        <Button onClick={() => running.current?.abort()}>{csv.cancel}</Button>
        <output className="small quiet">{csv.received(state.lines)}</output>
      </>
    );
  return (
    <>
      <Button onClick={() => void start()}>{csv.get}</Button>
      <output className="small quiet">
        {state.is === 'done' && csv.done(state.lines)}
        {state.is === 'failed' && csv.failed}
      </output>
    </>
  );
};

const addressOf = (list: string, query: Exported['query']): string => {
  const said = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  );
  return `${list}?${new URLSearchParams([...said, ['format', 'csv']]).toString()}`;
};

const save = (content: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};
