import { Alert } from 'antd';
import { verdictWords } from '#casework/words/verdicts';
import { ApiProblem } from '../../api/client.js';
import { sayList } from '../../kit/say-list.js';
import { sayMoney } from '../../kit/say.js';
import { useFieldWords } from '../../words/fields.js';
import { useSpeech } from '../../words/speech.js';
import type { Draft } from '../body.js';
import { steppedInto, type ActSchemas, type PartSchema } from '../schema.js';
import './penalty.css';
import { Said } from './said.js';
import { useCheck, type Checked } from './use-check.js';

interface Panel {
  readonly caseId: string;
  readonly party: string | null;
  readonly draft: Draft;
  readonly part: PartSchema;
  readonly schemas: ActSchemas;
}

const panelId = 'penalty-panel';

/** What the law says of the handling that is typed: range, bands, thresholds, circumstances, and what is wrong. */
export const PenaltyPanel = (panel: Panel) => {
  const { words, language } = useSpeech();
  const fields = useFieldWords();
  const { found, missing } = useCheck(panel);
  const fault = found.error instanceof ApiProblem ? found.error.problem : null;
  const titles = missing.map((path) => {
    const field = steppedInto(path, panel.part, panel.schemas).findLast(({ name }) => !/^\d+$/.test(name));
    return fields.title(field?.name ?? path, field?.form);
  });
  return (
    <>
      <InShort of={missing.length === 0 ? found.data : undefined} />
      <section className="panel penalty" id={panelId} aria-label={words.penalty.title} aria-live="polite">
        <h3>{words.penalty.title}</h3>
        {missing.length > 0 && (
          <p className="quiet">{words.penalty.waitsFor(sayList([...new Set(titles)], language))}</p>
        )}
        {missing.length === 0 && fault !== null && (
          <Alert
            type="warning"
            showIcon
            title={fault.detail}
            description={(fault.fields ?? []).map(({ field, reason }) => (
              <div key={field}>{reason}</div>
            ))}
          />
        )}
        {missing.length === 0 && found.data !== undefined && <Said {...found.data} />}
        <p className="quiet small">{words.penalty.notRecorded}</p>
      </section>
    </>
  );
};

/** On a narrow screen, where the panel stands far below the sum: its verdict in one line that stays in sight. */
const InShort = ({ of: checked }: { of: Checked | undefined }) => {
  const { words, language } = useSpeech();
  const check = checked?.said.check ?? null;
  const range = check?.range ?? null;
  return (
    <a className="penalty-line" href={`#${panelId}`}>
      <strong>{check === null ? words.penalty.title : verdictWords[check.verdict][language]}</strong>{' '}
      {range !== null && (
        <span className="number">
          {sayMoney(range.min)} – {sayMoney(range.max)} {words.acts.yuan}
        </span>
      )}
    </a>
  );
};
