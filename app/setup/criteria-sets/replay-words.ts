import { defineWords } from '~/shared/words'

/** What the replay of a set says, by what it is replayed over. */
export const replayWords = defineWords({
  of: {
    admission: {
      title: ['回放以往申请', 'Replay past applications'],
      lead: [
        '把这套条件用在以往申请提交时的回答上，与当时的条件相比。两边都只按规则计算，不含人工改判。',
        'This set over the answers of past applications as they were handed in, beside the criteria of their day. Both sides by rule alone, without verdicts set by hand.',
      ],
      sum: (total: number, changed: number) => [
        `以往 ${total} 件申请中，${changed} 件结论会变。`,
        total === 1
          ? `Of the 1 past application ${changed} would come out otherwise.`
          : `Of the ${total} past applications ${changed} would come out otherwise.`,
      ],
      pointsSum: (count: number) => [
        `另有 ${count} 件结论不变，只是加分不同。`,
        `With another ${count} only the bonus points differ.`,
      ],
      none: ['没有一件会变。', 'None would change.'],
      empty: ['还没有提交过的申请。', 'No application has been handed in yet.'],
      ref: ['申请', 'Application'],
    },
    graduation: {
      title: ['回放以往毕业', 'Replay past graduations'],
      lead: [
        '把这套条件用在以往企业毕业或退出当天的档案上，与当时的条件相比。毕业的用当时封存的事实；退出的没有做过测试，按退出当天的档案算。',
        'This set over what the record of a firm said on the day it graduated or left, beside the criteria of that day. Graduations bring the facts frozen on them; firms that left were never tested, so their record is read as of that day.',
      ],
      sum: (total: number, changed: number) => [
        `以往 ${total} 家毕业或退出的企业中，${changed} 家结论会变。`,
        total === 1
          ? `Of the 1 firm that graduated or left ${changed} would come out otherwise.`
          : `Of the ${total} firms that graduated or left ${changed} would come out otherwise.`,
      ],
      pointsSum: (count: number) => [
        `另有 ${count} 家结论不变，只是加分不同。`,
        `With another ${count} only the bonus points differ.`,
      ],
      none: ['没有一家会变。', 'None would change.'],
      empty: ['还没有企业毕业或退出。', 'No firm has graduated or left yet.'],
      ref: ['企业编号', 'Firm number'],
    },
  },
  ends: {
    graduated: (day: string) => [`${day} 毕业`, `graduated ${day}`],
    exited: (day: string) => [`${day} 退出`, `left ${day}`],
  },
  cols: {
    firm: ['企业', 'Firm'],
    was: ['当时', 'Then'],
    now: ['按这套', 'Under this set'],
    why: ['因为哪些条件', 'Because of'],
  },
  conclusions: {
    eligible: ['符合', 'eligible'],
    ineligible: ['不符合', 'not eligible'],
    incomplete: ['不能判断', 'cannot be told'],
  },
  verdicts: {
    met: ['满足', 'met'],
    unmet: ['不满足', 'not met'],
    unknown: ['不能判断', 'cannot be told'],
  },
  newly: ['新增', 'new'],
  gone: ['取消', 'dropped'],
  pointsOf: (points: number) => [`加分 ${points}`, `bonus ${points}`],
  conclusionHead: ['结论会变', 'Another conclusion'],
  pointsHead: ['只有加分不同', 'Only the bonus points'],
})
