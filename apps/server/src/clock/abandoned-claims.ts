import { hashOf } from '#event-log';
import type { Office } from '../storage/office.js';
import { clockActor } from './clock-actor.js';

/** A claim younger than this may still be on its way into its case. */
const minutesToClaim = 10;

/**
 * A node that died between taking a number and recording its case leaves a claim open. Its case's stream is closed against that
 * command by a refusal first, so that the command can never land later; then the number is voided.
 */
export const closeAbandonedClaims = async (office: Office, now: string): Promise<void> => {
  const { log, streams, numbers } = office;
  const oldest = new Date(Date.parse(now) - minutesToClaim * 60_000).toISOString();
  for (const stream of log.streams('numbering/')) {
    for (const claim of streams.numbering(stream).issued) {
      if (claim.voided !== null || claim.issuedAt > oldest) continue;
      const owner =
        log.findCommand(claim.forStream, claim.forCommand) ??
        (await close(office, claim.forStream, claim.forCommand, now));
      if ('events' in owner.record) continue;
      const claimant = { commandId: claim.forCommand, stream: claim.forStream, actor: clockActor, now };
      await numbers.void({ ...claim, stream, text: '', unit: '' }, owner.record.refusal.code, claimant);
    }
  }
};

const close = async ({ log, recorder, turns }: Office, stream: string, commandId: string, now: string) =>
  turns.run(stream, async () => {
    const refusal = {
      code: 'abandoned',
      ground: 'design',
      message: 'The command took a number and was never recorded.',
      instead: 'Repeat the act with a new key.',
    };
    const identity = {
      commandId,
      commandDigest: hashOf(Buffer.from(`abandoned ${commandId}`)),
      actor: clockActor,
      now,
      reads: {},
    };
    for (;;) {
      const result = await log.commit(recorder.refusal(stream, log.head(stream), 'take-number', refusal, identity));
      if (result.outcome === 'recorded') return result.stored;
      if (result.outcome !== 'overtaken') return result.first;
    }
  });
