import type { complaints } from '../../refusals/complaints.js';
import { en, enFirst, zh } from '../phrases/phrase.js';
import { named, tracks } from '../said-choices.js';
import type { WordsOf } from './words-of.js';

export const complaintsWords: WordsOf<typeof complaints> = {
  'no-track': {
    zh: () => ['既未选择投诉，也未选择举报。', '请选择处理类别：投诉、举报；同一材料兼有两者的，两项都选。'],
    en: () => [
      'Neither a complaint nor a report is named.',
      'Name the tracks: complaint, report, or both for one document that has both.',
    ],
  },
  'reporter-named': {
    zh: () => [
      '所填内容含有投诉人或者举报人的姓名、联系方式，查阅的人员都会知悉。',
      '请只写明事实，不写姓名和联系方式；投诉举报的承办人可以在其页面查看。',
    ],
    en: () => [
      'A text here names who complained or reported, or how to reach that person; everybody who reads it here would learn it.',
      'Say what happened without the name and the contact; who handles the complaint finds both on its page.',
    ],
  },
  'complainant-unknown': {
    zh: () => ['投诉应当有能够参加调解的投诉人。', '请填写投诉人信息；匿名反映问题的，作为举报处理。'],
    en: () => [
      'A complaint needs a complainant who can take part in the mediation.',
      'State the reporter; what comes anonymously is a report.',
    ],
  },
  'not-this-track': {
    zh: ({ track }) => [
      `该事项不含${named(tracks, track)}，或者${named(tracks, track)}已经办结。`,
      '请在该事项页面查看尚未办结的内容。',
    ],
    en: ({ track }) => [`This matter has no ${track}, or it is over.`, 'Look at its page for what is open.'],
  },
  'mediation-not-there': {
    zh: ({ what }) => [`调解尚未进行到这一步：${zh(what)}。`, '请依次办理：受理、调解、终止调解、告知双方。'],
    en: ({ what }) => [
      `The mediation has not come to this: ${en(what)}.`,
      'Accept first, then mediate, end, and tell both sides.',
    ],
  },
  'already-settled': {
    zh: ({ what }) => [`${zh(what)}。`, '无须重复记录。'],
    en: ({ what }) => [`${enFirst(what)} already.`, 'Nothing needs to be recorded.'],
  },
  'clue-does-not-name-it': {
    zh: ({ caseId }) => [`案件 ${caseId} 的案源不是由该事项登记的。`, '请在登记案源时填写该投诉举报，再在此处关联。'],
    en: ({ caseId }) => [
      `Case ${caseId} was not registered from this matter.`,
      'Register the clue with "complaint" set to this matter; then link it here.',
    ],
  },
  'no-clue-wanted': {
    zh: ({ complaint }) => [
      `没有投诉举报 ${complaint}，或者该事项不需要登记案源。`,
      '重复举报请在原事项中记录，不另行登记案源。',
    ],
    en: ({ complaint }) => [
      `Matter ${complaint} is not there, or no clue is missing in it.`,
      'A repeated report is recorded in the matter (record-repeat); it opens no second clue.',
    ],
  },
  'not-its-report': {
    zh: ({ complaint }) => [
      `本案源不是由投诉举报 ${complaint} 登记的，或者该事项没有当日收到的含有新事实的重复举报。`,
      '请先在该事项中记录重复举报。',
    ],
    en: ({ complaint }) => [
      `This clue did not come from matter ${complaint}, or no repeated report with new facts of that day is there.`,
      'Record the repeated report in the matter first.',
    ],
  },
};
