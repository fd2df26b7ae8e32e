/** What each fault of a log says in English; what stands in braces is in the parameters of the fault. */
export const faultTexts = {
  'image-lacks-record': 'The image lacks this record.',
  'image-copy-damaged': "The image's copy is damaged; delete the image and it is read again.",
  'log-ends-early': 'The log ends after {records} records; the image has {size}.',
  'checkpoint-beyond-log': 'The checkpoint of {at} covers {covered} records; the log has {size}.',
  'root-beyond-log': 'The root kept elsewhere covers {covered} records; the log has {size}.',
  'image-beyond-log': 'The image holds records behind the end of the log.',
  'root-beside-differs': 'The records do not give the root that was kept beside them (after index {after}).',
  'offsets-empty': 'Offsets {from} to {to} hold no record.',
  'offset-differs': 'This record has offset {offset}; the image read it at {read}.',
  'genesis-differs': 'The partition does not open with the genesis of this log.',
  'record-changed': 'Changed after it was recorded: it had hash {before}, now {now}.',
  'envelope-unknown': 'Envelope version {version} is not known to this program.',
  'of-no-partition': 'Accepted, though it is no record of this partition.',
  'void-though-accepted': 'Void in the image, though the rule accepts it.',
  'place-taken': 'Accepted, though the stream had {version} events.',
  'chain-broken':
    "Does not continue the stream's last record (index {last}): it names {names} as its predecessor, not {expected}. One of the two was changed.",
  'chain-broken-by-version':
    "Does not continue the stream's last record (index {last}): it names {names} as its predecessor, not anything: records of its version end before. One of the two was changed.",
  'root-elsewhere-differs':
    'The root kept elsewhere over {records} records differs: it is {root}, that of the log is {is}. It was mistyped or is of another log, or a record before index {records} was changed.',
  'checkpoint-differs':
    'The checkpoint of {at} over {records} records does not fit: a record between index {from} and {to} was changed.',
  'head-differs': 'The image has this stream at version {kept}; the log at {version}.',
  'command-of-another': 'Accepted, though its command belongs to the record at index {owner}.',
  'command-given-elsewhere': 'The image gives command {command} to {owner}.',
  'command-given-nowhere': 'The image gives command {command} to no record.',
  'place-missing': 'The image does not list this record in its stream.',
  'place-of-no-record': 'The image lists a record that is not accepted.',
  'place-of-another-stream': 'The image lists a record of {stream} in this stream.',
  'command-of-no-record': 'The image gives command {command} to this record, which is not of that command.',
  'checkpoints-file': '{what}',
  'root-of-no-partition': 'A root is given of a partition that the log does not have.',
  unreadable: 'Cannot be read on: {why}',
  'lists-unreadable': "The image's lists of places and commands cannot be read: {why}",
} as const;

export type FaultCode = keyof typeof faultTexts;

/** What a fault is said from, by the names in its text. */
export type FaultParameters = Readonly<Record<string, string | number>>;

/** A text with its parameters in place of the braces. */
export const filled = (text: string, parameters: FaultParameters): string =>
  text.replaceAll(/\{(\w+)\}/g, (braces, name: string) => String(parameters[name] ?? braces));
