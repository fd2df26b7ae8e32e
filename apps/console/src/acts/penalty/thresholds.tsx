import { Tag } from 'antd';
import { reviewGroundWords } from '#casework/words/review-grounds';
import type { Schema } from '../../api/client.js';
import { sayList } from '../../kit/say-list.js';
import { sayMoney } from '../../kit/say.js';
import { useFieldWords } from '../../words/fields.js';
import { useSpeech } from '../../words/speech.js';

/** What the handling brings with it: each step says whether it applies, and from which fine on. */
export const Thresholds = ({ needs: { hearing, review, publication } }: { needs: Schema<'Answer.HandlingNeeds'> }) => {
  const { words, language } = useSpeech();
  const { penalty } = words;
  const fields = useFieldWords();
  const grounds = review.grounds.map((ground) => reviewGroundWords[ground][language]);
  return (
    <ul className="thresholds">
      <Threshold
        isReached={hearing.isOpen}
        title={penalty.hearing}
        why={penalty.fromFine(sayMoney(hearing.fineFrom))}
      />
      <Threshold
        isReached={grounds.length > 0}
        title={penalty.review}
        why={grounds.length > 0 ? sayList(grounds, language) : penalty.fromFine(sayMoney(review.fineFrom))}
      />
      {publication !== null && (
        <li>
          <Tag>{penalty.shown}</Tag> {fields.choice('publicationClass', publication)}
        </li>
      )}
    </ul>
  );
};

const Threshold = ({ isReached, title, why }: { isReached: boolean; title: string; why: string }) => {
  const { words } = useSpeech();
  return (
    <li>
      <Tag color={isReached ? 'warning' : 'default'}>
        {isReached ? words.penalty.reached : words.penalty.notReached}
      </Tag>{' '}
      {title} <span className="quiet small">{why}</span>
    </li>
  );
};
