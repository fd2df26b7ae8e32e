import type { commands } from '../../refusals/commands.js';
import type { WordsOf } from './words-of.js';

export const commandsWords: WordsOf<typeof commands> = {
  overtaken: {
    zh: () => ['本案已被其他操作先行变更。', '请重新查看案件，再使用新的请求标识办理。'],
    en: () => ['Another command changed the case first.', 'Look at the case again and repeat the act with a new key.'],
  },
  abandoned: {
    zh: () => ['该操作取得编号后未能完成记录。', '请使用新的请求标识重新办理。'],
    en: () => ['The command took a number and was never recorded.', 'Repeat the act with a new key.'],
  },
  'number-not-drawn': {
    zh: ({ number, unit }) => [
      `文号 ${number} 不是由您在本机预领、尚未使用的${unit}当场处罚决定书文号。`,
      `请选用本机预领的${unit}文号；在线办理时不填，由系统编号。`,
    ],
    en: ({ number, unit }) => [
      `${number} is no unused number of ${unit} that you drew for a device.`,
      `Take one of ${unit} that is on this device; with a connection leave it out, and one is issued.`,
    ],
  },
};
