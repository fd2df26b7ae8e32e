import { hashOf } from '../canonical.js';
import type { Image } from '../image/image.js';
import { partitionOf } from '../partitioning.js';
import type { CommitResult } from '../port.js';
import { answerOfOwner, type Proposal } from '../proposal.js';
import { isOutrun } from '../rule.js';

/**
 * What the image already knows of a proposal that was not sent; undefined when it may still be recorded. Absence from
 * the image proves nothing, so only two things are final: its command has an owner, or its place is taken.
 */
export const outcomeKnown = (image: Image, proposal: Proposal): CommitResult | undefined => {
  const { stream, commandId } = proposal.record;
  const owner = image.commandIndex(stream, commandId);
  if (owner !== undefined)
    return answerOfOwner(proposal, image.acceptedAt(partitionOf(stream, image.partitions), owner));
  const head = image.head(stream);
  return isOutrun(proposal.record, head) ? { outcome: 'overtaken', head } : undefined;
};

/**
 * The same of a proposal that was sent: if the owner has its very bytes, this is where it was recorded, whichever copy
 * came first.
 */
export const outcomeOfSent = (image: Image, proposal: Proposal): CommitResult | undefined => {
  const known = outcomeKnown(image, proposal);
  return known?.outcome === 'repeated' && known.first.hash === hashOf(proposal.bytes)
    ? { outcome: 'recorded', stored: known.first }
    : known;
};
