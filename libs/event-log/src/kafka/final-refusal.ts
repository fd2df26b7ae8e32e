/**
 * Error codes of the Kafka protocol with which a broker refuses a record for good: the same bytes are refused again
 * until somebody changes a setting or a right. https://kafka.apache.org/protocol#protocol_error_codes
 */
const FINAL: ReadonlyMap<number, string> = new Map([
  [10, 'the record is larger than the topic takes (MESSAGE_TOO_LARGE); max.message.bytes must be 1048576'],
  [18, 'the record is larger than a segment of the topic (RECORD_LIST_TOO_LARGE)'],
  [21, 'the topic does not take acks=all (INVALID_REQUIRED_ACKS)'],
  [29, 'this user may not write to the topic (TOPIC_AUTHORIZATION_FAILED)'],
  [31, 'this user may not write to the cluster (CLUSTER_AUTHORIZATION_FAILED)'],
  [32, 'the topic does not take the time of this machine (INVALID_TIMESTAMP)'],
  [43, 'the format of the topic does not take the record (UNSUPPORTED_FOR_MESSAGE_FORMAT)'],
  [44, 'a policy of the cluster forbids it (POLICY_VIOLATION)'],
  [87, 'the broker takes the record for invalid (INVALID_RECORD)'],
]);

/** Why a send was refused for good; undefined for everything that may still come to something, such as silence. */
export const finalRefusal = (error: unknown): string | undefined => {
  for (let each: unknown = error; typeof each === 'object' && each !== null; each = inner(each)) {
    const code = 'code' in each ? Number(each.code) : NaN;
    const reason = FINAL.get(code);
    if (reason !== undefined) return reason;
  }
  return undefined;
};

/** kafkajs keeps the error that it wraps in `originalError`, or in `cause`. */
const inner = (error: object): unknown => {
  if ('originalError' in error && error.originalError !== error) return error.originalError;
  return 'cause' in error ? error.cause : undefined;
};
