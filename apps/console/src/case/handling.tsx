import type { ReactNode } from 'react';
import type { Schema } from '../api/client.js';
import { Facts } from '../kit/facts.js';
import { sayMoney } from '../kit/say.js';
import { useFieldWords } from '../words/fields.js';
import { useWords } from '../words/speech.js';

type Handling = Schema<'Answer.Handling'> | Schema<'Answer.ReportedHandling'>;

/** What is proposed or decided: the penalty first, then the law it stands on and the reasons of the discretion. */
export const HandlingShown = ({ handling }: { handling: Handling }) => {
  const fields = useFieldWords();
  const { acts: words } = useWords();
  const { outcome, penalty, ...rest } = handling;
  const sum = (fen: number): string => `${sayMoney(fen)} ${words.yuan}`;
  const facts: [string, ReactNode][] = [
    ['outcome', fields.choice('outcome', outcome)],
    ['fine', sum(penalty.fine)],
    ...(penalty.confiscatedGains > 0 ? [['confiscatedGains', sum(penalty.confiscatedGains)] as [string, string]] : []),
    ...(penalty.confiscatedGoodsValue > 0
      ? [['confiscatedGoodsValue', sum(penalty.confiscatedGoodsValue)] as [string, string]]
      : []),
    ...(penalty.warning ? [['warning', words.yes] as [string, string]] : []),
    ...(penalty.restrictions.length > 0
      ? [
          ['restrictions', penalty.restrictions.map((each) => fields.choice('restrictions', each)).join('、')] as [
            string,
            string,
          ],
        ]
      : []),
  ];
  return (
    <div className="stack">
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{fields.title(name)}</dt>
            <dd>
              <strong>{value}</strong>
            </dd>
          </div>
        ))}
      </dl>
      <Facts of={rest} />
    </div>
  );
};
