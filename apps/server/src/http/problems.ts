import {
  inLanguage,
  reasonOfField,
  sentenceOfRecorded,
  type InBoth,
  type InvalidField,
  type Language,
  type RecordedRefusal,
} from '#casework';
import { toldEvent, type EventTold } from '#casework/words/event-told';
import { Problem } from './problem.js';

/** An answer names the first of the faults; who sent more learns nothing from all of them. */
const mostFaults = 20;

const sameKey: InBoth = {
  en: 'repeat it with the same Idempotency-Key',
  zh: '请使用相同的 Idempotency-Key 重试',
};

/** Every problem the API answers with. */
export const problems = {
  malformed: (detail: InBoth) => new Problem(400, 'malformed', detail),
  keyMissing: () =>
    new Problem(400, 'idempotency-key-missing', {
      en: 'Send an Idempotency-Key header of 1 to 200 characters; repeat it when you retry.',
      zh: '请发送 1 至 200 个字符的 Idempotency-Key 请求头；重试时使用相同的值。',
    }),
  badCondition: (value: string) =>
    new Problem(400, 'malformed-if-match', {
      en: `If-Match must be a version in quotes, e.g. "3", or *; it is ${value}.`,
      zh: `If-Match 应当为带引号的版本号（如 "3"）或者 *，现为 ${value}。`,
    }),
  conditionMissing: () =>
    new Problem(428, 'if-match-missing', {
      en: 'Send If-Match with the version you saw, e.g. "3", or * when any version will do.',
      zh: '请在 If-Match 中填写所见的版本号（如 "3"）；不限版本的填写 *。',
    }),
  unauthenticated: (why: InBoth) =>
    new Problem(
      401,
      'not-authenticated',
      { en: `Send a valid bearer token: ${why.en}.`, zh: `请重新登录：${why.zh}。` },
      {},
      { 'www-authenticate': 'Bearer realm="anlu"' },
    ),
  fromAnotherSite: () =>
    new Problem(403, 'from-another-site', {
      en: 'An act with the session of a browser must come from a page of this server. Programs send a bearer token.',
      zh: '以浏览器会话办理的事项应当来自本系统的页面；程序应当使用令牌。',
    }),
  forbidden: (detail: InBoth) => new Problem(403, 'forbidden', detail),
  notFound: (what: InBoth) =>
    new Problem(404, 'not-found', { en: `${what.en} does not exist.`, zh: `${what.zh}不存在。` }),
  methodNotAllowed: (method: string, taken: readonly string[]) => {
    const allow = taken.join(', ');
    return new Problem(
      405,
      'method-not-allowed',
      {
        en: `${method} is not taken here; what is taken: ${allow}.`,
        zh: `此地址不支持 ${method} 方法，支持的方法：${allow}。`,
      },
      {},
      { allow },
    );
  },
  unknownAction: (action: string, known: string[]) =>
    new Problem(
      404,
      'unknown-action',
      { en: `There is no action ${action}.`, zh: `没有 ${action} 这一办理事项。` },
      { known },
    ),
  refused: (refusal: RecordedRefusal, version: number, position: string, repeated: boolean) => {
    const { code, ground } = refusal;
    const said = (language: Language) => sentenceOfRecorded(refusal, language);
    const told = 'parameters' in refusal ? { parameters: refusal.parameters } : {};
    return new Problem(409, code, { en: said('en').message, zh: said('zh-CN').message }, (language) => ({
      ground,
      instead: said(language).instead,
      ...told,
      version,
      position,
      repeated,
    }));
  },
  versionConflict: (version: number, events: readonly EventTold[]) =>
    new Problem(
      412,
      'version-conflict',
      { en: `The case is at version ${version} now.`, zh: `案件现为第 ${version} 版，已有他人办理。` },
      (language) => ({ version, since: events.map((event) => toldEvent(event, language)), events }),
    ),
  invalidFields: (fields: readonly InvalidField[]) => {
    const named = fields.slice(0, mostFaults);
    const more = fields.length - named.length;
    const said = (language: Language) =>
      named.map((fault) => ({ field: fault.field, reason: reasonOfField(fault, language), ...codedFault(fault) }));
    const whole = (language: Language): string => {
      const sentences = said(language).map(({ field, reason }) =>
        field === '' ? reason : inLanguage({ en: `${field}: ${reason}`, zh: `${field}：${reason}` }, language),
      );
      const rest = more === 0 ? [] : [inLanguage({ en: `and ${more} more`, zh: `另有 ${more} 处` }, language)];
      return [...sentences, ...rest].join(inLanguage({ en: '; ', zh: '；' }, language));
    };
    return new Problem(422, 'invalid-fields', { en: whole('en'), zh: whole('zh-CN') }, (language) => ({
      fields: said(language),
      ...(more === 0 ? {} : { more }),
    }));
  },
  notComputable: () =>
    new Problem(422, 'not-computable', {
      en: 'With these days or amounts no deadline or list could be computed any more. Nothing was recorded; correct them and use a new key.',
      zh: '按所填日期或者金额无法计算期限和列表，未作记录。请更正后使用新的请求标识办理。',
    }),
  keyReused: () =>
    new Problem(422, 'idempotency-key-reused', {
      en: 'This Idempotency-Key belongs to another command. Use a new key for a new command.',
      zh: '该 Idempotency-Key 已用于另一操作，新的操作请使用新的值。',
    }),
  mediaType: (declared: string, taken: readonly string[]) =>
    new Problem(415, 'media-type', {
      en: `Files of type ${declared.slice(0, 100) || '(none)'} are not taken in. Send the file itself as the body, with a Content-Type of: ${taken.join(', ')}.`,
      zh: `不接受类型为 ${declared.slice(0, 100) || '（未填写）'} 的文件。请直接上传文件，类型为：${taken.join('、')}。`,
    }),
  anotherContent: (detail: InBoth) =>
    new Problem(415, 'another-content', {
      en: `${detail.en} Choose a picture (JPEG, PNG), a recording (MP3, WAV), a film (MP4, WebM) or a PDF; over the API its Content-Type must say which.`,
      zh: `${detail.zh}请选择图片（JPEG、PNG）、录音（MP3、WAV）、录像（MP4、WebM）或者 PDF 文件；通过接口上传的，声明的类型应当与内容一致。`,
    }),
  fileTooLarge: (mostBytes: number) =>
    new Problem(413, 'file-too-large', {
      en: `A file may have at most ${Math.floor(mostBytes / 1_000_000)} MB (${mostBytes} bytes) here. Send it in parts, or smaller.`,
      zh: `单个文件不得超过 ${Math.floor(mostBytes / 1_000_000)} MB（${mostBytes} 字节），请分段上传或者压缩后上传。`,
    }),
  fileLost: (detail: InBoth) => new Problem(500, 'file-lost', detail),
  rangeBehindTheEnd: (size: number) =>
    new Problem(
      416,
      'range-not-satisfiable',
      { en: `The file has ${size} bytes.`, zh: `文件共 ${size} 字节。` },
      { size },
      { 'content-range': `bytes */${size}` },
    ),
  outcomeUnknown: () =>
    new Problem(
      503,
      'outcome-unknown',
      {
        en: 'The log has not answered yet. Send the same request with the same Idempotency-Key again.',
        zh: `日志尚未答复，${sameKey.zh}。`,
      },
      {},
      { 'retry-after': '1' },
    ),
  tooMany: (perMinute: number, seconds: number) =>
    new Problem(
      429,
      'too-many-requests',
      {
        en: `One person may make ${perMinute} requests a minute. Go on in ${seconds} s.`,
        zh: `每人每分钟最多 ${perMinute} 次请求，请在 ${seconds} 秒后继续。`,
      },
      {},
      { 'retry-after': String(seconds) },
    ),
  tooManyAtOnce: (most: number) =>
    new Problem(
      429,
      'too-many-at-once',
      {
        en: `One person may have ${most} requests under way. Repeat it with the same Idempotency-Key when one has been answered.`,
        zh: `每人最多同时进行 ${most} 个请求，待其中之一完成后，${sameKey.zh}。`,
      },
      {},
      { 'retry-after': '1' },
    ),
  tooManyStreams: (detail: InBoth) => new Problem(429, 'too-many-streams', detail),
  diskFull: () =>
    new Problem(
      507,
      'disk-full',
      {
        en: 'The disk of this node is full; nothing was recorded or kept. Once there is room, repeat it with the same Idempotency-Key.',
        zh: `服务器磁盘已满，未作记录。清理后${sameKey.zh}。`,
      },
      {},
      { 'retry-after': '60' },
    ),
  recordRefused: (reason: string) =>
    new Problem(422, 'record-refused', {
      en: `Kafka refuses this record: ${reason}. Nothing was recorded; once whoever runs Kafka has put that right, repeat it with a new key.`,
      zh: `Kafka 拒绝写入：${reason}。未作记录；请联系 Kafka 运维人员处理后，使用新的请求标识办理。`,
    }),
  clockHeld: (why: InBoth) => new Problem(503, 'clock-held', why, {}, { 'retry-after': '60' }),
  unavailable: (detail: InBoth) => new Problem(503, 'unavailable', detail, {}, { 'retry-after': '1' }),
  notSeenYet: (detail: InBoth) => new Problem(503, 'not-seen-yet', detail, {}, { 'retry-after': '1' }),
} as const;

/** The code and the parameters of a fault, where it has them. */
const codedFault = ({ code, parameters }: InvalidField): object => ({ code, parameters });
