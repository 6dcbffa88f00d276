import { defineWords, type Pair } from '~/shared/words'

export const inboxWords = defineWords({
  title: ['通知', 'Notices'],
  sub: [
    '写给您的信都在这里；每一条通到它说的那件事。',
    'Every letter to you, each leading to what it is about.',
  ],
  all: ['全部', 'All'],
  unread: ['未读', 'Unread'],
  filter: ['看哪些', 'Which'],
  allRead: ['全部标为已读', 'Mark all read'],
  read: ['标为已读', 'Mark read'],
  open: ['打开', 'Open'],
  isUnread: ['未读', 'Unread'],
  text: ['全文', 'Full text'],
  none: ['没有通知', 'No notices'],
  noneText: [
    '有新的信时，这里和页面上方的“通知”会显示。',
    'When a letter comes, it stands here, and “Notices” above says so.',
  ],
  noneUnread: ['都读过了', 'All read'],
  howTo: ['怎样收到', 'How they reach me'],
  choices: ['怎样收到通知', 'How notices reach me'],
  choicesSub: (hour: number) => [
    `每一种信可以马上发邮件，可以每天 ${hour} 点汇总成一封，也可以只放在通知中心。通知中心里什么都有。`,
    `Each kind of letter can come by mail at once, in one letter a day at ${hour}:00 (Beijing time), or stand in the notice centre alone. The notice centre has them all.`,
  ],
  mine: ['可以选的', 'Yours to choose'],
  reaches: {
    mail: ['马上发邮件', 'By mail at once'],
    digest: ['每天汇总一次', 'In the daily digest'],
    centre: ['只在通知中心', 'Notice centre only'],
  },
  always: ['总会马上寄的', 'Always at once'],
  alwaysText: [
    '这些信有期限或事关决定，不能关：',
    'These carry a deadline or a decision and cannot be switched off:',
  ],
  security: ['关于账户、密码、登录和身份的信', 'Letters about your account, password, sign-in and roles'],
  noRoles: [
    '您还没有身份，现在只会收到关于账户的信。',
    'You have no role yet; for now only letters about your account come.',
  ],
  save: ['保存', 'Save'],
  saved: ['已保存，对之后的信有效。', 'Saved, for letters from now on.'],
  toAccount: ['我的账户', 'My account'],
  fieldErrors: {
    reach_unknown: ['请选一种', 'Choose one'],
    upTo_missing: ['请重新打开这一页', 'Please open this page again'],
  } as Record<string, Pair>,
  digest: {
    matters: {
      application: ['入驻申请', 'Applications'],
      decision: ['入驻申请', 'Applications'],
      review: ['评审', 'Reviews'],
      review_invitation: ['评审', 'Reviews'],
      panel: ['评审会', 'Panel meetings'],
      objection: ['公示异议', 'Objections'],
      evidence: ['证据', 'Evidence'],
      project: ['落地项目', 'Landing projects'],
      tenancy: ['在孵', 'Residence'],
      lease: ['房间', 'Rooms'],
      record: ['企业记录', 'Records of the firm'],
    },
    other: ['其他', 'Other'],
    more: (count: number) => [`另有 ${count} 条，见通知中心。`, `${count} more in the notice centre.`],
  },
})
