import { defineWords } from '~/shared/words'

/** What the pages of a round's reward fund say. */
export const parkRewardWords = defineWords({
  parks: ['园区', 'Parks'],
  rounds: ['园区考评', 'Assessments of parks'],
  title: ['考评奖励', 'Reward'],
  lead: [
    '奖励资金按名次和规则里的比例分到园区，工信、财政两个部门用各自的账号会签后拨付。同名次的平分所占名次的比例；分到分，末位取余，合计等于总额。',
    'The fund is shared by rank in the shares of the rules, and paid once the departments of industry and finance have approved it with accounts of their own. Equal ranks share their places; parts go to the fen, the last takes the rest, and together they are the whole.',
  ],
  total: ['奖励资金', 'Fund'],
  source: ['依据', 'Decided in'],
  sourceHint: ['如：市政府常务会议纪要〔2026〕3 号', 'Such as minutes no. 3 of 2026'],
  propose: ['按名次分配', 'Share it by rank'],
  rank: ['名次', 'Rank'],
  park: ['园区', 'Park'],
  amount: ['金额（元）', 'Amount (yuan)'],
  sum: ['合计', 'Total'],
  paid: ['拨付', 'Paid'],
  notPaid: ['未拨付', 'Not paid'],
  proposedBy: ['提出', 'Proposed by'],
  sides: {
    industry: ['工信部门会签', 'Department of industry'],
    finance: ['财政部门会签', 'Department of finance'],
  },
  sideFields: {
    industry: ['会签的工信部门', 'Department of industry'],
    finance: ['会签的财政部门', 'Department of finance'],
  },
  choose: ['请选择', 'Choose'],
  noAccount: (name: string) => [`${name}（还没有账号）`, `${name} (no account yet)`],
  noneOf: {
    industry: [
      '部门名录里没有负责工业的部门。请管理员在“部门”里登记，并为它开通账号。',
      'No department is responsible for industry. Please have an administrator enter one under “Departments” and give it an account.',
    ],
    finance: [
      '部门名录里没有负责财政的部门。请管理员在“部门”里登记，并为它开通账号。',
      'No department is responsible for finance. Please have an administrator enter one under “Departments” and give it an account.',
    ],
  },
  waitsUntil: (name: string, due: string) => [`等${name}会签，${due} 前`, `${name}, waits until ${due}`],
  waits: ['等待会签', 'Waits'],
  signed: (office: string | null, by: string, on: string) => [
    [office, by, on].filter(Boolean).join(' · '),
    [office, by, on].filter(Boolean).join(' · '),
  ],
  notSigned: (office: string) => [`${office}（未会签）`, `${office} (not approved)`],
  returnedBy: ['退回', 'Returned'],
  returnedSaid: (office: string, by: string, on: string, reason: string) => [
    `${office} · ${by} · ${on}：${reason}`,
    `${office} · ${by} · ${on}: ${reason}`,
  ],
  returnedNote: [
    '部门退回了这次分配。改好后重新提出，两个部门都重新会签。',
    'A department has returned this. Draw it up anew; both departments then approve it anew.',
  ],
  formerNote: [
    '这次分配是部门用自己的账号会签之前提出的，还没有会签完。请重新提出，由两个部门会签。',
    'This was drawn up before departments approved with accounts of their own, and is not approved by both. Please draw it up anew for the two departments.',
  ],
  today: ['今日', 'Today'],
  approve: ['会签奖励分配', 'Approve a reward'],
  approveOf: (round: string, amount: string) => [
    `会签${round}奖励 ${amount} 元`,
    `Approve the reward of ${round}: ${amount} yuan`,
  ],
  approveLead: [
    '工信、财政两个部门由不同的人会签，提出分配的人不能会签。任何一方退回，分配作废，改好后两方都重新会签。',
    'The two departments are two people, and neither drew it up. Once either returns it, it is drawn up anew and both approve it anew.',
  ],
  reply: ['答复', 'Answer'],
  replies: { approve: ['同意', 'Approve'], return: ['退回', 'Return'] },
  reason: ['退回理由', 'Reason for returning it'],
  reasonHint: ['退回时必填，提出的人会看到', 'Needed when you return it; whoever drew it up reads it'],
  send: ['提交答复', 'Send the answer'],
  steps: {
    approve: (amount: string) => [
      `会签园区考评奖励 ${amount} 元`,
      `Approve the reward of parks: ${amount} yuan`,
    ],
    anew: (amount: string) => [
      `奖励分配被退回，改好后重新提出（原 ${amount} 元）`,
      `Draw up the returned reward anew (was ${amount} yuan)`,
    ],
    pay: (amount: string) => [`奖励已会签，拨付 ${amount} 元`, `Pay the approved reward: ${amount} yuan`],
  },
  pay: ['记一笔拨付', 'Note a payment'],
  payFor: (park: string, amount: string) => [`向${park}拨付 ${amount} 元`, `Pay ${park} ${amount} yuan`],
  paidOn: ['拨付日', 'Paid on'],
  note: ['凭证号', 'Voucher'],
  payNow: ['记下', 'Note'],
  none: ['还没有提出奖励', 'No reward proposed yet'],
  back: ['返回', 'Back'],
  errors: {
    required: ['请填写', 'Please fill this in'],
    too_long: ['太长了', 'Too long'],
    number: ['请填大于 0 的数', 'A number above 0'],
    day: ['请填一个日期', 'Please enter a day'],
    short: ['退回请写明理由，至少 5 个字', 'Please say why, in at least 5 characters'],
    same_department: ['两个部门不能是同一个', 'The two departments have to be two'],
  },
  refusals: {
    not_published: ['考评还没有公布', 'The assessment is not published'],
    proposed: ['已经提出过', 'It is proposed already'],
    not_settled: [
      '名次未定：还在申诉期，有申诉没有答复，或正在重新打分。申诉期满、申诉都答复后再提出。',
      'The ranks are not settled: they can still be objected to, an objection waits for its answer, or they are scored anew. Propose it once that is over.',
    ],
    no_shares: [
      '考评规则里还没有写奖励怎么分，请管理员写上；写好当天就能按它分。',
      'The rules of assessment say no shares yet. Once an administrator has decided them, they apply from their day on.',
    ],
    no_industry_department: [
      '请选择一个负责工业、现在还在名录里的部门',
      'Choose a department in force that is responsible for industry',
    ],
    no_finance_department: [
      '请选择一个负责财政、现在还在名录里的部门',
      'Choose a department in force that is responsible for finance',
    ],
    nobody_there: [
      '选的部门里有一个还没有能登录的账号，没有人能会签。请管理员先开通。',
      'One of the departments has no account that is open, so nobody could approve it. Please have an administrator give it one first.',
    ],
    changed_meanwhile: [
      '这次分配刚刚重新提出，请看过新的再答复',
      'It has just been drawn up anew; please look at the new one first',
    ],
    returned: ['这次分配已被退回，等提出的人改好', 'It has been returned and waits to be drawn up anew'],
    approved: ['本部门已经会签', 'This department has approved it already'],
    own_proposal: ['提出的人不能会签', 'Who drew it up cannot approve it'],
    same_person: ['两个部门要由不同的人会签', 'The two departments have to be two people'],
    not_approved: ['两个部门都会签后才能拨付', 'Both departments have to approve it first'],
    paid: ['已经记过拨付', 'It is paid already'],
    in_the_future: ['不能晚于今天', 'Not later than today'],
  },
})
