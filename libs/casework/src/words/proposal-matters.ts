import type { ProposalMatter } from '../events/filing.js';
import { term, type Terms } from './term.js';

/** What a proposal to a head is about. */
export const proposalMatterWords: Terms<ProposalMatter> = {
  filing: term('立案', 'Filing'),
  'not-filing': term('不予立案', 'Not filing'),
  extension: term('延长期限', 'Extension'),
  suspension: term('中止调查', 'Suspension'),
  termination: term('终止调查', 'Termination'),
  report: term('调查终结报告', 'Report'),
  decision: term('处理决定', 'Decision'),
  closing: term('结案', 'Closing'),
  deferral: term('延期或者分期缴纳罚款', 'Deferral'),
  transfer: term('案件移送', 'Transfer'),
};

/** The same of a recorded refusal, where `any` stands for all of them, and a text of before for itself. */
export const matterInChinese = (matter: string): string => {
  if (matter === 'any') return '各类审批事项';
  return Object.hasOwn(proposalMatterWords, matter) ? proposalMatterWords[matter as ProposalMatter]['zh-CN'] : matter;
};
