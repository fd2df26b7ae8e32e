import type { Context } from '../context.js';
import { dueDate, type LegalDate } from '../deadlines/index.js';
import type { Service } from '../events/notice.js';
import { refusals, type Refusal } from '../refusals/index.js';

/**
 * The day the law takes as the day of service (PR Art.82): the day of handing over, leaving, arrival or return;
 * for a proclamation the last of the 30 days (60 before 2022-11-01) after its publication.
 */
export const effectiveService = (service: Service, documentOn: LegalDate, context: Context): LegalDate | Refusal => {
  if (service.servedOn < documentOn)
    return refusals.beforeTheCase('servedOn', `the date of the document, ${documentOn}`);
  if (service.method !== 'proclamation') return service.servedOn;
  return dueDate({ clock: 'proclamation-service', start: service.servedOn }, context.law).due as LegalDate;
};
