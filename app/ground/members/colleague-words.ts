import { defineWords } from '~/shared/words'

/** The page where a founder sees and invites those who act for the firm. */
export const colleagueWords = defineWords({
  title: ['一起填写的同事', 'Colleagues who fill in with you'],
  lead: [
    '这里的每个人都能看、能填本企业的申请和档案。各填各的项，互不覆盖。',
    'Everybody here can read and fill in the firm’s applications and record. Nobody overwrites another.',
  ],
  you: ['（你）', ' (you)'],
  since: (day: string) => [`${day} 起`, `since ${day}`],
  end: ['不再参与', 'End'],
  endNamed: (name: string) => [`${name}不再参与`, `End the part of ${name}`],
  invitations: ['等待接受的邀请', 'Invitations not yet accepted'],
  until: (day: string) => [`有效到 ${day}`, `valid until ${day}`],
  expired: ['已过期，可再邀请', 'expired; invite again'],
  withdraw: ['撤回', 'Take back'],
  withdrawNamed: (address: string) => [`撤回给 ${address} 的邀请`, `Take back the invitation to ${address}`],
  invite: ['邀请一位同事', 'Invite a colleague'],
  identifier: ['对方的邮箱或手机号', 'Their e-mail address or mobile number'],
  hint: ['邀请信寄到这个地址，七天内有效', 'The invitation goes to this address and is valid for seven days'],
  anyAddress: ['可以用别的地址接受', 'Another address may accept'],
  anyAddressText: [
    '持有链接的人可以用另一个地址的账户接受；你会收到信',
    'Whoever has the link may accept with an account of another address; you get a letter',
  ],
  send: ['寄邀请', 'Send the invitation'],
  refused: {
    required: ['请填写', 'Please fill this in'],
    identifier_wrong: [
      '请填电子邮箱，或 11 位大陆手机号',
      'An e-mail address or a mobile number of mainland China is wanted',
    ],
    already_member: ['这个人已经在里面', 'This person is in already'],
    place_unknown: ['请先登记企业', 'Register the firm first'],
    changed_meanwhile: ['刚刚有人改过，请再看一遍', 'Somebody has just changed this; look again'],
    yourself: ['不能结束自己的参与', 'You cannot end your own part'],
    other_side: [
      '对方是这个孵化器的工作人员或专家，不能加入企业',
      'This person works for the incubator or reviews for it and cannot join a firm',
    ],
    phone_unreachable: [
      '本站还没有短信通道，邀请寄不到手机号；请填邮箱',
      'This site sends no text messages yet: give an e-mail address',
    ],
  },
})
