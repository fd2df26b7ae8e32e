import { Alert } from 'antd';
import { useState } from 'react';
import { client } from '../api/client.js';
import { listed } from '../api/listed.js';
import type { paths } from '../api/schema.js';
import { usePages } from '../kit/paged-list.js';
import { useWords } from '../words/speech.js';
import { MovedList } from './moved-list.js';

type Body = NonNullable<paths['/moved-deadlines']['post']['requestBody']>['content']['application/json'];
type Tables = Readonly<Partial<Record<'calendar' | 'clocks' | 'settings', object>>>;

/** A file that somebody chose; `tables` null where it is no JSON. */
interface Chosen {
  readonly name: string;
  /** When it was chosen: the same name may have another content. */
  readonly at: number;
  readonly tables: Tables | null;
}

/** Which file of data/ it is shows in what it has. */
const tablesIn = (content: unknown): Tables | null => {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return null;
  if ('clocks' in content) return { clocks: content };
  return 'year' in content || 'off' in content ? { calendar: content } : { settings: content };
};

const read = async (file: File): Promise<Chosen> => {
  const [name, at] = [file.name, Date.now()];
  try {
    return { name, at, tables: tablesIn(JSON.parse(await file.text()) as unknown) };
  } catch {
    return { name, at, tables: null };
  }
};

/** Deadlines that a file of data/ would move, before it is entered. */
export const TablesPart = () => {
  const { moved: texts } = useWords();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  return (
    <section className="panel stack">
      <h2>{texts.tries}</h2>
      <p className="quiet">{texts.triesHelp}</p>
      <label className="row">
        <span className="small">{texts.file}</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) void read(file).then(setChosen);
            target.value = '';
          }}
        />
      </label>
      {chosen !== null && (
        <>
          <p className="small">{texts.tried(chosen.name)}</p>
          {chosen.tables === null ? (
            <Alert type="error" showIcon title={texts.noJson(chosen.name)} />
          ) : (
            <Tried key={chosen.at} tables={chosen.tables} at={chosen.at} />
          )}
        </>
      )}
    </section>
  );
};

const Tried = ({ tables, at }: { tables: Tables; at: number }) => {
  const body = tables as Body;
  const found = usePages(['moved-deadlines', 'tried', at], (page) =>
    listed(client.POST('/moved-deadlines', { params: { query: page }, body })),
  );
  return <MovedList of={found} />;
};
