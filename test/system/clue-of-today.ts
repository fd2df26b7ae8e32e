import { today } from './today.js';

/** A clue that a caseworker of the station may register now. */
export const clueOfToday = () => ({
  unit: 'shifan.chengguan',
  source: 'supervision',
  receivedOn: today(),
  anotherMatter: '各案互不相关（虚构）',
  party: { kind: 'company', name: '某公司（虚构）' },
  matter: '经营超过保质期的食品',
  place: '某街（虚构）',
});
