import { Tooltip } from 'antd';
import type { Schema } from '../../api/client.js';
import { sayMoney } from '../../kit/say.js';
import { useWords } from '../../words/speech.js';
import { scaleOf } from './scale-of.js';

interface Scale {
  readonly check: Schema<'Answer.HandlingCheck'>;
  readonly needs: Schema<'Answer.HandlingNeeds'>;
  /** In fen. */
  readonly fine: number;
}

/** The statutory range with its bands, and the proposed fine upon it; the same in figures below. */
export const PenaltyScale = ({ check: { range, bands }, needs, fine }: Scale) => {
  const { penalty, acts } = useWords();
  const { yuan } = acts;
  if (range === null) return null;
  const said = penalty.range(sayMoney(range.min), sayMoney(range.max));
  if (bands === null) return <p className="number">{said}</p>;
  const scale = scaleOf(bands, fine, { hearing: needs.hearing.fineFrom, review: needs.review.fineFrom });
  return (
    <figure className="scale">
      <div className="bar" aria-hidden="true">
        {scale.bands.map(({ band, from, to }) => (
          <Tooltip key={band} title={penalty[band]}>
            <span className={`band ${band}`} style={{ left: `${from}%`, width: `${to - from}%` }} />
          </Tooltip>
        ))}
        {scale.lines.map(({ what, at }) => (
          <span key={what} className={`line ${what}`} style={{ left: `${at}%` }} />
        ))}
        <span className="fine" style={{ left: `${scale.fine}%` }} />
      </div>
      <figcaption>
        <span className="number">{said}</span>
        <ul className="legend">
          {bandsIn(bands).map(({ band, from, to }) => (
            <li key={band}>
              <span className={`swatch ${band}`} aria-hidden="true" />
              {penalty[band]}{' '}
              <span className="number">
                {sayMoney(from)} – {sayMoney(to)} {yuan}
              </span>
            </li>
          ))}
          {scale.lines.map(({ what }) => (
            <li key={what}>
              <span className={`swatch ${what}`} aria-hidden="true" />
              {penalty.from[what]}{' '}
              <span className="number">
                {sayMoney(needs[what].fineFrom)} {yuan}
              </span>
            </li>
          ))}
          <li>
            <span className="swatch fine" aria-hidden="true" />
            {penalty.proposed}{' '}
            <span className="number">
              {sayMoney(fine)} {yuan}
            </span>
          </li>
        </ul>
      </figcaption>
    </figure>
  );
};

/** The bands in figures, both ends of each included; general lies between the other two. */
const bandsIn = ({ min, lenientTo, heavyFrom, max }: Schema<'Answer.Bands'>) =>
  (
    [
      { band: 'lenient', from: min, to: Math.min(lenientTo, max) },
      { band: 'general', from: Math.max(min, lenientTo + 1), to: Math.min(heavyFrom - 1, max) },
      { band: 'heavy', from: heavyFrom, to: max },
    ] as const
  ).filter(({ from, to }) => from <= to);
