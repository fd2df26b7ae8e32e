import { isLegalDate, legalDateOf, riskPoints } from '#casework';
import type { Filter } from '#read-store';
import { Malformed } from '../unanswered/unanswered.js';
import { equals, type Asked } from './list-filters.js';

const known = riskPoints.map(({ number }) => number);

/** What of one sign of risk is asked for; the same sign must have all of it. */
export interface SignAsked {
  readonly number?: number;
  readonly level?: string;
  /** Identifier of an officer whom it names. */
  readonly officers?: string;
}

/** Signs that show on a day and have not ended. */
export const openSign = (on: string, sign: SignAsked): Filter => ({ until: null, since: { $lte: on }, ...sign });

/** Cases and complaints with a sign that is open on a day. */
export const withOpenSign = (on: string, sign: SignAsked): Filter => ({
  firstOpen: { $lte: on },
  // An index has these; that one sign has all of it together, only the whole document says.
  ...(sign.number === undefined ? {} : { numbers: sign.number }),
  ...(sign.officers === undefined ? {} : { riskOfficers: sign.officers }),
  risks: { $elemMatch: openSign(on, sign) },
});

/** Cases and complaints that ever had such a sign, ended or refused ones too. */
const withAnySign = (sign: SignAsked): Filter => ({
  numbers: sign.number ?? { $in: known },
  ...(Object.keys(sign).length === 0 ? {} : { risks: { $elemMatch: sign } }),
});

/**
 * What a question for risk points asks for. `show`: open (default) or all, which has those that ended and the attempts
 * that were refused too. `on`: the day on which open ones show (default today); a later day shows what will come true
 * unless somebody acts.
 * @throws {Malformed}
 */
export const risksAsked = (query: Asked): Filter => {
  const { on = legalDateOf(new Date().toISOString()), number, show = 'open', ...rest } = query;
  if (!isLegalDate(on))
    throw new Malformed(
      'on must be a day that exists, written YYYY-MM-DD.',
      'on 应当为实际存在的日期，写作 YYYY-MM-DD。',
    );
  if (number !== undefined && !/^\d{1,2}$/.test(number))
    throw new Malformed('number must be the number of a risk point, e.g. 22.', 'number 应当为风险点编号，如 22。');
  if (show !== 'open' && show !== 'all')
    throw new Malformed('show must be open or all.', 'show 应当为 open 或者 all。');
  const { level, riskOfficers, ...plain } = equals(rest, 'risk-points') as Record<string, string | undefined>;
  const sign: SignAsked = {
    ...(number === undefined ? {} : { number: Number(number) }),
    ...(level === undefined ? {} : { level }),
    ...(riskOfficers === undefined ? {} : { officers: riskOfficers }),
  };
  return { ...plain, ...(show === 'open' ? withOpenSign(on, sign) : withAnySign(sign)) };
};
