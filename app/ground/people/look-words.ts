import { defineWords } from '~/shared/words'

/** Looking at the product as somebody else: its banner, its page, what the person reads of it. */
export const lookWords = defineWords({
  label: ['以他人身份查看', 'Looking as somebody else'],
  banner: (name: string, role: string, until: string) => [
    `正以 ${name}（${role}）的身份查看，只能看，不能办；${until} 自动结束。`,
    `You are looking as ${name} (${role}): reading only, until ${until}.`,
  ],
  end: ['结束查看', 'Stop looking'],
  title: ['以此人身份查看', 'Look as this person'],
  lead: (minutes: number) => [
    `看到的和这个人在本孵化器看到的一样，只能看，不能办；对方的账户、密钥和日历地址不显示。最长 ${minutes} 分钟，自动结束。开始和结束都记入日志，对方在自己的账户页上看得到。`,
    `You see what this person sees in this incubator, and can do nothing; their account, keys and calendar addresses are not shown. It ends by itself after ${minutes} minutes. Beginning and end are on the log, and the person reads of it on the page of their account.`,
  ],
  reason: ['为什么要看', 'Why'],
  reasonHint: ['写明缘由，如对方来电求助的事项', 'On what occasion, such as what they called about'],
  begin: ['开始查看', 'Start looking'],
  linkText: [
    '按这个人的所见看各页，只看不办，留下记录。',
    'See the pages as this person sees them: reading only, and on record.',
  ],
  looked: ['管理员以您的身份查看', 'Administrators looked as you'],
  lookedAt: (from: string, until: string, name: string) => [
    `${from} 至 ${until}，${name}`,
    `${from} to ${until}, ${name}`,
  ],
  refusals: {
    yourself: ['这就是您自己。', 'This is yourself.'],
    administrator: ['不能以管理员的身份查看。', 'Nobody looks as an administrator.'],
    closed: ['这个账户已停用。', 'This account is closed.'],
    already: ['您正在以他人身份查看，先结束。', 'You are looking as somebody already; stop first.'],
    wrong_role: ['只有管理员能这样查看。', 'Only administrators look as others.'],
  },
  errors: {
    required: ['请写明缘由', 'Please say why'],
    too_short: ['至少 5 个字', 'At least 5 characters'],
    too_long: ['最多 200 字', 'At most 200 characters'],
  },
})
