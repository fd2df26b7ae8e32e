import type { audioVisual } from '../../refusals/audio-visual.js';
import { moment, momentInEnglish } from '../day.js';
import { listed } from '../listed.js';
import type { WordsOf } from './words-of.js';

export const audioVisualWords: WordsOf<typeof audioVisual> = {
  'not-a-recordable-step': {
    zh: ({ number, steps }) => [
      `本案第 ${number} 号记录不属于应当进行音像记录的执法环节。`,
      `请填写下列执法环节之一的记录编号：${listed(steps.map(({ chinese }) => chinese))}。`,
    ],
    en: ({ number, steps }) => [
      `Event ${number} of this case is no step that is recorded.`,
      `Name the number of an event of one of these types: ${steps.map(({ type }) => type).join(', ')}.`,
    ],
  },
  'not-a-recording': {
    zh: ({ mediaType }) => [
      `类型为 ${mediaType} 的文件不是音像记录。`,
      '请上传照片、录音或者录像文件本身；书面材料作为证据材料添加。',
    ],
    en: ({ mediaType }) => [
      `A file of type ${mediaType} is no audio-visual record.`,
      'Attach the photograph, sound or film itself; add documents as evidence.',
    ],
  },
  'recording-of-another-time': {
    zh: ({ from, to }) => [
      `音像记录的时间完全不在该执法环节（${moment(from)}至${moment(to)}）的时间范围内。`,
      '请核对设备时间，或者选择该音像记录所对应的执法环节。',
    ],
    en: ({ from, to }) => [
      `The recording lies wholly outside the step, which went from ${momentInEnglish(from)} to ${momentInEnglish(to)}.`,
      'Check the clock of the device, or name the step that was recorded.',
    ],
  },
};
