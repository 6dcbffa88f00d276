import { defineWords } from '~/shared/words'

/** Two achievements that were joined by mistake: asking, taking apart, saying that they are one. */
export const separationWords = defineWords({
  title: ['拆开合并的成果', 'Separate joined results'],
  sub: [
    '拆开后重新是两项成果，各自计数；合并时带来的凭证跟着回去，合并时撤回的证据恢复原状。',
    'Separated, they are two results again and count each by itself: the proofs that came with the join leave with it, and the evidence that it withdrew stands as before.',
  ],
  one: ['保留的一项', 'The one they stand under'],
  other: ['拆出的一项', 'The one that leaves'],
  joined: (who: string, day: string, reason: string) => [
    `${who} ${day} 合并：${reason}`,
    `${who} joined them on ${day}: ${reason}`,
  ],
  leaves: (titles: string) => [`跟着拆出的凭证：${titles}`, `Proofs that leave with it: ${titles}`],
  rows: ['拆开以后的证据', 'Evidence after separating'],
  stays: (ref: string, apart: boolean) =>
    apart
      ? [`${ref} 继续，代表拆出的一项`, `${ref} goes on, for the result that leaves`]
      : [`${ref} 继续，代表保留的一项`, `${ref} goes on, for the result that stays`],
  back: (ref: string, state: string) => [
    `${ref} 恢复为“${state}”，不再符合计数规则的除外`,
    `${ref} stands as “${state}” again, unless the rule no longer counts it`,
  ],
  backApproved: (ref: string) => [
    `${ref} 恢复为已核准，指标立即加 1，不再符合计数规则的除外`,
    `${ref} is approved again and the figure rises by 1 at once, unless the rule no longer counts it`,
  ],
  noRows: ['没有证据受影响。', 'No evidence is touched.'],
  takesTwo: [
    '其中有科技局已核准的证据，要两个人：您提议，另一位同事或科技局确认后才拆开。',
    'The bureau has approved evidence among them, so it takes two people: you propose, and a colleague or the bureau confirms before they are separated.',
  ],
  asked: (who: string, day: string, reason: string) => [
    `${who} ${day} 提议拆开：${reason}`,
    `${who} proposed on ${day} to separate them: ${reason}`,
  ],
  waitsForAnother: [
    '这是您提议的，等另一人确认。您也可以撤回提议。',
    'You proposed this; somebody else confirms it. You can also take it back.',
  ],
  reason: ['理由', 'Reason'],
  reasonHint: [
    '为什么是两项，例如来源单位和内容都不同。至少 5 个字，记入日志。',
    'Why they are two, such as different sources and contents. At least 5 characters; goes into the log.',
  ],
  reasonHintOne: [
    '为什么还是一项。至少 5 个字，记入日志。',
    'Why they are one after all. At least 5 characters; goes into the log.',
  ],
  propose: ['提议拆开', 'Propose to separate'],
  confirm: ['确认拆开', 'Confirm and separate'],
  doSeparate: ['拆开', 'Separate'],
  refuse: ['仍是同一成果', 'They are one result'],
  takeBack: ['撤回提议', 'Take the proposal back'],
  refuseTitle: ['维持合并', 'Hold to the join'],
  refuseSub: ['两条仍是同一成果；提议就此了结。', 'They stay one result; the proposal is settled.'],
  backToEvidence: ['返回证据', 'Back to the evidence'],
  open: (n: number) => [
    `有 ${n} 组合并的成果提议拆开，等另一人确认`,
    n === 1
      ? 'A proposal to separate joined results waits'
      : `${n} proposals to separate joined results wait`,
  ],
  openLine: (firm: string, title: string) => [`${firm}：${title}`, `${firm}: ${title}`],
  joins: ['合并而成', 'Joined from'],
  joinOf: (first: string, other: string, day: string) => [
    `${first}、${other}，${day} 合并`,
    `${first} and ${other}, joined on ${day}`,
  ],
  separate: ['不是同一成果，拆开', 'They are two results: separate them'],
  notWrittenDown: [
    '合并时还没有记下带来了什么，不能拆开',
    'Joined before it was written down what came along; it cannot be undone',
  ],
  refusals: {
    stand_apart: ['这两条现在就是两项成果。', 'They are two results already.'],
    not_written_down: [
      '这两条是作为同一成果添加的，或者合并时还没有记下带来了什么，不能拆开。确属两项的，撤下后一条记录，再重新添加。',
      'They were entered as one result, or joined before it was written down what came along, so they cannot be separated. If they are two, withdraw the later record and enter it anew.',
    ],
    joined_since: [
      '合并后的成果后来又并入了另一项，请先拆开后来的那次合并。',
      'The joined result was later joined to another one; separate that later join first.',
    ],
    needs_another: ['您已经提议过，要由另一人确认。', 'You proposed it; somebody else has to confirm.'],
    nothing_asked: ['没有等待确认的提议。', 'No proposal is waiting.'],
  },
})
