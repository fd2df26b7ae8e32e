/** Over the 900 kB limit of one record; nothing was written. */
export class RecordTooLarge extends Error {
  override readonly name = 'RecordTooLarge';
  constructor(
    readonly bytes: number,
    readonly limit: number,
  ) {
    super(`A record may hold at most ${limit} bytes; this one has ${bytes}. Attach large content as a file instead.`);
  }
}

/** The log cannot be reached and the record was not sent. Safe to retry. */
export class LogUnavailable extends Error {
  override readonly name = 'LogUnavailable';
}

/** The disk has no room: nothing was written. Safe to retry when there is some. */
export class LogFull extends Error {
  override readonly name = 'LogFull';
}

/** The record was sent and no answer came. The log keeps settling it; the same commandId will tell what happened. */
export class OutcomeUnknown extends Error {
  override readonly name = 'OutcomeUnknown';
}

/**
 * Kafka refuses this record for good, by a setting or a right of the topic: nothing was recorded, and sending it again
 * would not help before
 * `reason` is put right.
 */
export class RecordRefused extends Error {
  override readonly name = 'RecordRefused';
  constructor(readonly reason: string) {
    super(`Kafka refuses this record: ${reason}. Nothing was recorded.`);
  }
}

/** The log refuses to start: what is wrong, and what to do about it. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
  constructor(
    reason: string,
    readonly remedy: string,
  ) {
    super(`${reason} ${remedy}`);
  }
}

/** An accepted record can no longer be read: its bytes were damaged after they were recorded. */
export class RecordDamaged extends Error {
  override readonly name = 'RecordDamaged';
  constructor(
    readonly partition: number,
    readonly index: number,
  ) {
    super(
      `The record at index ${index} of partition ${partition} is damaged. Run \`anlu verify\` to see what else is.`,
    );
  }
}
