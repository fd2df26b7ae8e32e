import { Controller, Headers, Sse } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Observable } from 'rxjs';
import { caseReaders } from '#casework/role-groups';
import { CallerToken, For } from '../access/access.js';
import type { Bearer } from '../access/tokens.js';
import { FollowChanges, type ChangeEvent } from './follow-changes.js';

/**
 * Server-sent events: which cases and complaints have changed and are now visible in the lists. Who comes back with
 * `Last-Event-ID` hears what was missed, or by an event `missed` that it cannot be told and the lists should be asked
 * again.
 */
@Controller()
export class ChangesController {
  constructor(private readonly queries: QueryBus) {}

  @Sse('changes')
  @For(...caseReaders)
  changes(
    @CallerToken() bearer: Bearer,
    @Headers('last-event-id') lastEventId: string | undefined,
  ): Promise<Observable<ChangeEvent>> {
    return this.queries.execute(new FollowChanges(bearer, lastEventId));
  }
}
