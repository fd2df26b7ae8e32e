import { confirmedAddress, failedAttempt, lightFine, proclaimedOn, servedOn, terms } from './bodies.js';
import { ordinaryLine, type Act } from './lines.js';

/**
 * The notice is proclaimed on 13 April after handing over and post failed, and counts as served on 13 May; the window
 * ends on 20 May. The party turns up, confirms its address and gets the decision electronically (PR Art.82, 83).
 */
export const serviceLine = (): Act[] => {
  const ordinary = ordinaryLine();
  const issued = ordinary.findIndex(({ action }) => action === 'serve-notice');
  const inVain = { ...proclaimedOn('2026-04-13'), proclaimedBecause: 'other-ways-failed' };
  const act = (on: Act['on'], by: Act['by'], action: string, body: object): Act => ({ on, by, action, body });
  return [
    ...ordinary.slice(0, issued),
    act('2026-04-09', 'wang', 'record-service-attempt', failedAttempt('notice', 'direct', '2026-04-09')),
    act('2026-04-13', 'wang', 'record-service-attempt', failedAttempt('notice', 'post', '2026-04-10')),
    act('2026-04-13', 'wang', 'serve-notice', inVain),
    act('2026-05-21', 'wang', 'propose-decision', { handling: lightFine, reasons: '事实清楚' }),
    act('2026-05-21', 'zhao', 'endorse-proposal', { opinion: '同意' }),
    act('2026-05-22', 'feng', 'decide-penalty', terms),
    act('2026-05-25', 'wang', 'record-service-attempt', failedAttempt('decision', 'direct', '2026-05-25')),
    act('2026-05-26', 'wang', 'confirm-service-address', { ...confirmedAddress, confirmedOn: '2026-05-26' }),
    act('2026-05-26', 'wang', 'serve-decision', servedOn('2026-05-26', 'electronic')),
  ];
};
