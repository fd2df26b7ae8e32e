import { awayZh } from './away.js';
import { briefsZh } from './briefs.js';
import { owedZh } from './owed.js';
import { reviewAccessZh } from './review-access.js';

/** Finding cases, and the worklist as a tool, in Chinese. */
export const zhOfLists = {
  find: {
    button: '查找',
    title: '查找案件和页面',
    close: '关闭',
    field: '当事人、案件编号、案由、决定书文号或信用代码',
    case: '案件',
    page: '页面',
    tooShort: '输入名称或号码中的任意两个字以上；多个词用空格隔开。',
    looking: '正在查找…',
    none: '没有找到这样的案件。',
    keys: '上下键选择，回车打开，Esc 关闭。',
    onlyPages: '您的角色不查看案件，只能查找页面。',
  },
  work: {
    caption: '在办案件',
    state: '期限状态',
    states: { any: '全部期限', overdue: '已超期', due: '即将到期', later: '未到期', paused: '有期限暂停' },
    sort: '排序',
    sorts: { due: '按最近期限', code: '按案件编号', opened: '按收到日期', stage: '按办理阶段', party: '按当事人' },
    asOf: (time: string): string => `截至 ${time}`,
    pastDay: '查看过去某日',
    ofPastDay: (day: string): string => `${day}终了时的待办：只按当日已有的记录和当日已知的工作日历计算。`,
    backToNow: '回到现在',
    behind: (records: number): string => `尚有 ${records} 条新记录未计入列表`,
    views: {
      title: '常用视图',
      manage: '管理视图',
      close: '关闭',
      help: (most: number): string =>
        `视图记住页签、排序和期限状态，只保存在本浏览器中，最多 ${most} 个；不保存查找的文字。`,
      name: '当前视图的名称',
      save: '保存',
      rename: '改名',
      renamed: (name: string): string => `视图“${name}”的新名称`,
      remove: '删除',
      removed: (name: string): string => `删除视图“${name}”`,
      faults: { taken: '已有同名视图', many: '视图已满，请先删除不用的' },
    },
    assign: {
      title: '批量指派',
      tick: '选择',
      all: '选择已列出的全部',
      chosen: (count: number): string => `已选 ${count} 件`,
      officers: '办案人员（两人以上）',
      reason: '指派理由',
      send: '指派',
      done: '已指派',
      summary: (done: number, refused: number): string =>
        refused === 0 ? `${done} 件已指派` : `${done} 件已指派，${refused} 件未指派`,
    },
  },
  away: awayZh,
  briefs: briefsZh,
  owed: owedZh,
  reviewAccess: reviewAccessZh,
};

export type WordsOfLists = typeof zhOfLists;
