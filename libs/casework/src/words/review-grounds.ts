import type { ReviewGround } from '../events/review.js';
import { term, type Terms } from './term.js';

/** Why a case needs legal review and a discussion, as it is computed (PR Art.50, 60(2)). */
export const reviewGroundWords: Terms<ReviewGround> = {
  'large-fine': term('较大数额罚款', 'A large fine'),
  'heavy-tier': term('从重处罚', 'The heavy tier'),
  'deep-mitigation': term('大幅减轻处罚', 'A deep mitigation'),
  'many-consumers': term('涉及消费者众多', 'Many consumers'),
  'people-harmed': term('造成人身损害', 'People were harmed'),
  'public-interest-harmed': term('损害公共利益', 'The public interest was harmed'),
  'several-laws': term('涉及多部法律', 'Several laws'),
  'several-parties': term('涉及多个当事人', 'Several parties'),
  'joint-handling': term('多个单位共同办理', 'Several units handle it together'),
  'rights-holder': term('涉及权利人', 'The holder of a right'),
};
