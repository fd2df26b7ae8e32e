import { EventEmitter } from 'node:events';
import type { Observable } from 'rxjs';
import { FollowChanges, FollowChangesHandler, type ChangeEvent } from '../src/lists/follow-changes.js';
import { Projection } from '../src/projection/projection.js';
import type { Projector } from '../src/projection/projector.js';
import { Streams } from '../src/streams/streams.js';

/** A node whose lists have seen nothing yet, and on which nothing happens. */
const follower = (): FollowChangesHandler => {
  const log = { partitions: 1, readStream: () => [] } as never;
  const projector = { seen: [0], changes: new EventEmitter().setMaxListeners(0) } as unknown as Projector;
  return new FollowChangesHandler(log, new Streams(log), new Projection(projector, log, {} as never));
};

const bearer = {
  actor: { id: 'wang', unit: 'shifan', roles: ['caseworker' as const] },
  expires: Date.now() + 3_600_000,
};

const refusal = (changes: Observable<ChangeEvent>): unknown => {
  let refused: unknown;
  changes.subscribe({ error: (error: unknown) => (refused = error) }).unsubscribe();
  return refused;
};

describe('Streams of changes', () => {
  it('that are never listened to count for nothing: their caller was gone before the answer began', async () => {
    const handler = follower();
    const unheard = Array.from({ length: 30 }, () => handler.execute(new FollowChanges(bearer, undefined)));
    await Promise.all(unheard);
    expect(refusal(await handler.execute(new FollowChanges(bearer, undefined)))).toBeUndefined();
  });

  it('are refused to a person who listens to twenty, and taken again when one of them ends', async () => {
    const handler = follower();
    const follow = () => handler.execute(new FollowChanges(bearer, undefined));
    const open = await Promise.all(Array.from({ length: 20 }, follow));
    const listened = open.map((changes) => changes.subscribe());
    expect(refusal(await follow())).toMatchObject({ name: 'TooManyStreams' });
    listened[0]?.unsubscribe();
    expect(refusal(await follow())).toBeUndefined();
    for (const each of listened) each.unsubscribe();
  });
});
