import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { OffLineKeys, type OffLineKey } from '../access/off-line-keys.js';

/** The key that seals on a device what its person types without a connection. */
export class OwnOffLineKey extends Query<OffLineKey> {
  /** @param now UTC instant. */
  constructor(
    readonly person: string,
    readonly now: string,
  ) {
    super();
  }
}

@QueryHandler(OwnOffLineKey)
export class OwnOffLineKeyHandler implements IQueryHandler<OwnOffLineKey> {
  constructor(private readonly keys: OffLineKeys) {}

  async execute({ person, now }: OwnOffLineKey): Promise<OffLineKey> {
    return this.keys.keyOf(person, now);
  }
}
