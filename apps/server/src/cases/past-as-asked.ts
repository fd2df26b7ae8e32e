import { pastAs, type PastAs } from '#casework';
import { Malformed } from '../unanswered/unanswered.js';

/** As what the past is asked for; as known where nothing is said. @throws {Malformed} for another word */
export const pastAsAsked = (text: string | undefined): PastAs => {
  const found = text === undefined ? 'known' : pastAs.find((each) => each === text);
  if (found === undefined)
    throw new Malformed(
      'Ask for the case as known or as true: ?as=known or ?as=true.',
      '请写明按当时所知（?as=known）还是按实际情况（?as=true）查看。',
    );
  return found;
};
