import { defineWords } from '~/shared/words'

/** Two achievements on record that are one: asking, joining, saying that they are two. */
export const joiningWords = defineWords({
  join: ['是同一成果，合并', 'They are one result: join them'],
  title: ['合并为一项成果', 'Join as one result'],
  sub: [
    '合并后只计一次：较早的一条作为这项成果，另一条成为它的又一份凭证，两份证明文件都保留。',
    'Joined, they count once: the earlier one stands for the result, the other becomes a further proof of it, and both papers are kept.',
  ],
  one: ['较早的一条', 'The earlier one'],
  other: ['另一条', 'The other one'],
  rows: ['合并以后的证据', 'Evidence after joining'],
  stays: (ref: string) => [`${ref} 继续，代表这一项成果`, `${ref} goes on, for the one result`],
  falls: (ref: string) => [`${ref} 撤回，不再核验`, `${ref} is withdrawn and no longer verified`],
  fallsApproved: (ref: string) => [
    `${ref} 撤回，指标立即减 1`,
    `${ref} is withdrawn, and the figure falls by 1 at once`,
  ],
  noRows: [
    '两条都还没有作为证据提交，以后只能提交一次。',
    'Neither has been put forward; from now on they can be once.',
  ],
  takesTwo: [
    '其中有科技局已核准的证据，要两个人：您提议，另一位同事或科技局确认后才合并。',
    'The bureau has approved evidence among them, so it takes two people: you propose, and a colleague or the bureau confirms before they are joined.',
  ],
  asked: (who: string, day: string, reason: string) => [
    `${who} ${day} 提议合并：${reason}`,
    `${who} proposed it on ${day}: ${reason}`,
  ],
  waitsForAnother: [
    '这是您提议的，等另一人确认。您也可以撤回提议。',
    'You proposed this; somebody else confirms it. You can also take it back.',
  ],
  reason: ['理由', 'Reason'],
  reasonHint: [
    '为什么是同一项，例如登记证书和技术合同写的是同一成果。至少 5 个字，记入日志。',
    'Why they are one, such as a certificate and a contract about the same result. At least 5 characters; goes into the log.',
  ],
  reasonHintTwo: [
    '为什么不是同一项。至少 5 个字，记入日志。',
    'Why they are two. At least 5 characters; goes into the log.',
  ],
  propose: ['提议合并', 'Propose to join'],
  confirm: ['确认合并', 'Confirm and join'],
  doJoin: ['合并', 'Join'],
  refuse: ['不是同一成果', 'They are two results'],
  takeBack: ['撤回提议', 'Take the proposal back'],
  refuseTitle: ['认定为两项成果', 'Hold them for two results'],
  refuseSub: [
    '两条各自保留，各自计数；提议就此了结。',
    'Each stays and counts by itself; the proposal is settled.',
  ],
  open: (n: number) => [
    `有 ${n} 组成果提议合并，等另一人确认`,
    n === 1 ? 'A proposal to join two results waits' : `${n} proposals to join results wait`,
  ],
  openLine: (firm: string, title: string) => [`${firm}：${title}`, `${firm}: ${title}`],
  back: ['返回证据', 'Back to the evidence'],
  refusals: {
    two_firms: [
      '这两条不是同一家企业的成果，不能合并。',
      'They are results of two firms and cannot be joined.',
    ],
    record_withdrawn: [
      '其中一条已经撤回，不用合并。',
      'One of them has been withdrawn; there is nothing to join.',
    ],
    joined_already: ['这两条已经是同一项成果。', 'They are one result already.'],
    needs_another: ['您已经提议过，要由另一人确认。', 'You proposed it; somebody else has to confirm.'],
    nothing_asked: ['没有等待确认的提议。', 'No proposal is waiting.'],
  },
})
