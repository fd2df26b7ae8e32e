import type { InBoth, InvalidField } from '#casework';

/**
 * Why a question is not answered, in words for whoever asked. Nothing here knows of HTTP: access and queries throw
 * these, and http/ gives each its form.
 */
export abstract class Unanswered extends Error {
  override readonly name = this.constructor.name;
  /** The same in both languages. */
  readonly said: InBoth;

  constructor(en: string, zh: string) {
    super(en);
    this.said = { en, zh };
  }
}

/** The question cannot be understood as it is put. The message says what would be right. */
export class Malformed extends Unanswered {}

/** Fields are wrong; each with the reason. */
export class InvalidFields extends Unanswered {
  constructor(readonly fields: InvalidField[]) {
    const names = fields.map(({ field }) => field);
    super(`Invalid: ${names.join(', ')}`, `填写有误：${names.join('、')}`);
  }
}

/** Nobody knows who asks. */
export class NotAuthenticated extends Unanswered {}

/** It is not for this person. The message says whose it is, or what would be needed. */
export class Denied extends Unanswered {}

/** There is no such thing, or not for this person. */
export class NotFound extends Unanswered {
  readonly what: InBoth;

  /** What is looked for, as the beginning of a sentence. */
  constructor(en: string, zh: string) {
    super(`${en} does not exist.`, `${zh}不存在。`);
    this.what = { en, zh };
  }
}

/** This node cannot answer at the moment; the message says why. */
export class NotNow extends Unanswered {}

/** The lists have not come to the place in the log that the question is about. */
export class NotSeenYet extends Unanswered {
  constructor(position: string) {
    super(`The lists have not reached position ${position} yet.`, `列表尚未更新到位置 ${position}。`);
  }
}

/** The person follows changes so often already. */
export class TooManyStreams extends Unanswered {
  constructor(most: number) {
    super(
      `One person may have ${most} streams of changes open. Close one first.`,
      `每人最多同时打开 ${most} 个变更推送，请先关闭一个。`,
    );
  }
}

/** The content that is sent does not begin as one of its declared media type does. */
export class AnotherContent extends Unanswered {
  constructor(mediaType: string) {
    super(`The content does not begin as ${mediaType} does.`, `文件内容与 ${mediaType} 类型不符。`);
  }
}

/** An event names a file, and the file store does not have it. */
export class FileLost extends Unanswered {
  constructor() {
    super(
      'The case names this file, and the file store does not have it. Whoever runs this server should run verify and put it back.',
      '案件引用的该文件在文件库中缺失，请联系运维人员核验并补回。',
    );
  }
}
