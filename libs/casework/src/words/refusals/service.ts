import type { service } from '../../refusals/service.js';
import { day } from '../day.js';
import { listed } from '../listed.js';
import { en, zh } from '../phrases/phrase.js';
import { named, serviceWays } from '../said-choices.js';
import type { WordsOf } from './words-of.js';

export const serviceWords: WordsOf<typeof service> = {
  'service-not-proven': {
    zh: () => [
      '留置送达既没有见证人，也没有附照片或者录像。',
      '请填写有关基层组织或者所在单位的见证人，或者附记录留置过程的照片、录像。',
    ],
    en: () => [
      'witness and files are empty: nobody saw, and nothing shows, that the document was left.',
      'Name the witness of the grassroots organisation or employer, or add a photograph or film of the leaving.',
    ],
  },
  'way-unexplained': {
    zh: ({ what }) => [`情况说明为空，没有记明${zh(what)}。`, '请在情况说明中写明。'],
    en: ({ what }) => [`account is empty: ${en(what)} is not on record.`, 'Give it in account.'],
  },
  'electronic-not-agreed': {
    zh: ({ on }) => [
      `选择电子送达，但至${day(on)}当事人未在送达地址确认书中签名同意电子送达。`,
      '请先记录载明同意电子送达的送达地址确认书，或者采用其他方式送达。',
    ],
    en: ({ on }) => [
      `method is electronic, and the party had not agreed to it in a signed confirmation of its address on ${on}.`,
      'Record the confirmation of the address (form #10) with its consent, or serve in another way.',
    ],
  },
  'electronic-not-open': {
    zh: ({ on }) => [`选择电子送达，但在${day(on)}行政处罚决定书不得电子送达。`, '请采用其他方式送达决定书。'],
    en: ({ on }) => [
      `method is electronic, in which no decision of penalty could be served on ${on}.`,
      'Serve the decision in another way.',
    ],
  },
  'proclaimed-too-early': {
    zh: ({ attempts }) =>
      attempts === null
        ? [
            '公告送达的事由为空：既未写明受送达人下落不明，也未写明其他方式无法送达。',
            '请采用其他方式送达；或者写明受送达人下落不明，或者其他方式无法送达。',
          ]
        : [
            `公告送达的事由为其他方式无法送达；已尝试并记录的方式：${listed(attempts.tried.map((way) => named(serviceWays, way))) || '无'}。`,
            `请记录至少 ${attempts.needed} 种不同方式的送达尝试，或者采用其他方式送达。`,
          ],
    en: ({ attempts }) =>
      attempts === null
        ? [
            '“Why it is proclaimed” is empty: neither is the party missing nor did the other ways fail.',
            'Serve in another way; or say under “Why it is proclaimed” that the party is missing or that the other ways failed.',
          ]
        : [
            `“Why it is proclaimed” says that the other ways failed; tried and recorded: ${attempts.tried.join(', ') || 'none'}.`,
            `Record attempts in at least ${attempts.needed} different ways, or serve in another way.`,
          ],
  },
  'electronic-address-missing': {
    zh: () => ['同意电子送达，但电子送达地址为空。', '请填写当事人指定的电话、传真、电子邮箱或者账号。'],
    en: () => [
      'The party agreed to electronic service and “Electronic address” is empty: documents have nowhere to go.',
      'Give the telephone, fax, e-mail or account that the party named.',
    ],
  },
};
