import { defineWords } from '../shared/words'

/** What the replay of a set says, by what it is replayed over. */
export const replayWords = defineWords(
  {
    of: {
      admission: {
        title: '回放以往申请',
        lead: '把这套条件用在以往申请提交时的回答上，与当时的条件相比。两边都只按规则计算，不含人工改判。',
        sum: (total: number, changed: number) => `以往 ${total} 件申请中，${changed} 件结论会变。`,
        pointsSum: (count: number) => `另有 ${count} 件结论不变，只是加分不同。`,
        none: '没有一件会变。',
        empty: '还没有提交过的申请。',
        ref: '申请',
      },
      graduation: {
        title: '回放以往毕业',
        lead: '把这套条件用在以往企业毕业或退出当天的档案上，与当时的条件相比。毕业的用当时封存的事实；退出的没有做过测试，按退出当天的档案算。',
        sum: (total: number, changed: number) =>
          `以往 ${total} 家毕业或退出的企业中，${changed} 家结论会变。`,
        pointsSum: (count: number) => `另有 ${count} 家结论不变，只是加分不同。`,
        none: '没有一家会变。',
        empty: '还没有企业毕业或退出。',
        ref: '企业编号',
      },
    },
    ends: {
      graduated: (day: string) => `${day} 毕业`,
      exited: (day: string) => `${day} 退出`,
    },
    cols: { firm: '企业', was: '当时', now: '按这套', why: '因为哪些条件' },
    conclusions: { eligible: '符合', ineligible: '不符合', incomplete: '不能判断' },
    verdicts: { met: '满足', unmet: '不满足', unknown: '不能判断' } as Record<string, string>,
    newly: '新增',
    gone: '取消',
    pointsOf: (points: number) => `加分 ${points}`,
    conclusionHead: '结论会变',
    pointsHead: '只有加分不同',
  },
  {
    of: {
      admission: {
        title: 'Replay past applications',
        lead: 'This set over the answers of past applications as they were handed in, beside the criteria of their day. Both sides by rule alone, without verdicts set by hand.',
        sum: (total, changed) =>
          total === 1
            ? `Of the 1 past application ${changed} would come out otherwise.`
            : `Of the ${total} past applications ${changed} would come out otherwise.`,
        pointsSum: (count) => `With another ${count} only the bonus points differ.`,
        none: 'None would change.',
        empty: 'No application has been handed in yet.',
        ref: 'Application',
      },
      graduation: {
        title: 'Replay past graduations',
        lead: 'This set over what the record of a firm said on the day it graduated or left, beside the criteria of that day. Graduations bring the facts frozen on them; firms that left were never tested, so their record is read as of that day.',
        sum: (total, changed) =>
          total === 1
            ? `Of the 1 firm that graduated or left ${changed} would come out otherwise.`
            : `Of the ${total} firms that graduated or left ${changed} would come out otherwise.`,
        pointsSum: (count) => `With another ${count} only the bonus points differ.`,
        none: 'None would change.',
        empty: 'No firm has graduated or left yet.',
        ref: 'Firm number',
      },
    },
    ends: {
      graduated: (day) => `graduated ${day}`,
      exited: (day) => `left ${day}`,
    },
    cols: { firm: 'Firm', was: 'Then', now: 'Under this set', why: 'Because of' },
    conclusions: { eligible: 'eligible', ineligible: 'not eligible', incomplete: 'cannot be told' },
    verdicts: { met: 'met', unmet: 'not met', unknown: 'cannot be told' },
    newly: 'new',
    gone: 'dropped',
    pointsOf: (points) => `bonus ${points}`,
    conclusionHead: 'Another conclusion',
    pointsHead: 'Only the bonus points',
  },
)
