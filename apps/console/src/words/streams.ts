import { complaintsEn, complaintsZh } from './complaints.js';
import { inspectionsEn, inspectionsZh } from './inspections.js';
import { registersEn, registersZh } from './registers.js';
import { systemEn, systemZh } from './system.js';

/** What the pages of every kind of stream beside cases say, in Chinese. */
export const streamsZh = {
  noHistory: '没有记录。',
  importReference: '导入公开案例',
  complaints: complaintsZh,
  inspections: inspectionsZh,
  registers: registersZh,
  system: systemZh,
};

/** The same in English. */
export const streamsEn: typeof streamsZh = {
  noHistory: 'Nothing was recorded.',
  importReference: 'Import a published decision',
  complaints: complaintsEn,
  inspections: inspectionsEn,
  registers: registersEn,
  system: systemEn,
};
