import { defineWords } from '~/shared/words'

/** What anybody reads about criteria that are to come, were, or change. */
export const publicCriteriaWords = defineWords(
  {
    coming: '将要施行',
    comingTitle: (title: string, day: string) => `${title}，自 ${day} 起施行`,
    comingNote: '已公布，从施行日起开放的批次用它。在那之前开放的批次自始至终用原来的一套。',
    changes: '与之前相比',
    noChanges: '文字没有不同。',
    history: '历次条件',
    historyCols: {
      ...{ title: '名称', from: '施行起', until: '施行止' },
      ...{ published: '公布日期', state: '状态' },
    },
    noEnd: '—',
    judges: (intakes: readonly number[]) => `，第 ${intakes.join('、')} 批在用`,
    standings: {
      draft: '',
      coming: '将要施行',
      in_force: '施行中',
      superseded: '已被取代',
      retired: '已停用',
    },
    graduation: '毕业条件',
    graduationSide: (title: string, from: string) =>
      `${title}，${from}起施行。毕业当天施行的一套说了算，此前的判定不改。`,
    subscribe: '条件变更时通知我',
    subscribeLead: '公布新的条件时写信告诉您。先确认一次地址，每封信里都能退订。',
    address: '电子邮箱',
    subscribeAct: '订阅通知',
    sent: '请查收邮件',
    sentText:
      '如果这个地址还没有订阅，确认信已经寄出，七天内打开信里的链接。已经订阅的地址不会再收到确认信。',
    errors: { address: '请填一个能收信的电子邮箱', too_many: '请求太多，请过一会儿再试' } as Record<
      string,
      string
    >,
    back: '回到条件',
    confirmTitle: '确认订阅',
    confirmLead: (name: string) => `${name}的条件变更时，写信告诉您。`,
    confirmAct: '确认',
    confirmed: '已订阅',
    confirmedText: '条件变更时会写信告诉您。每封信里都有退订的链接。',
    leaveTitle: '退订',
    leaveLead: (name: string) => `${name}的条件变更时，不再写信告诉您。`,
    leaveAct: '退订',
    left: '已退订',
    leftText: '不会再收到通知。要重新订阅，请到条件页。',
    ended: '这个链接已经用过或过期',
    endedText: '要订阅，请到条件页重新填写地址。',
  },
  {
    coming: 'To come',
    comingTitle: (title, day) => `${title}, in force from ${day}`,
    comingNote:
      'Published; intakes that open from its day on go by it. Those opened before keep their set to the end.',
    changes: 'What changes',
    noChanges: 'The words are the same.',
    history: 'All criteria so far',
    historyCols: {
      ...{ title: 'Title', from: 'In force from', until: 'Until' },
      ...{ published: 'Published', state: 'State' },
    },
    noEnd: '—',
    judges: (intakes) => `; still used by intake ${intakes.join(', ')}`,
    standings: {
      draft: '',
      coming: 'to come',
      in_force: 'in force',
      superseded: 'superseded',
      retired: 'retired',
    },
    graduation: 'Graduation criteria',
    graduationSide: (title, from) =>
      `${title}, in force from ${from}. The set of the day of graduation decides; earlier tests stand.`,
    subscribe: 'Tell me when the criteria change',
    subscribeLead:
      'We write to you when new criteria are published. You confirm the address once, and each letter lets you leave.',
    address: 'E-mail address',
    subscribeAct: 'Subscribe',
    sent: 'Look into your mail',
    sentText:
      'If this address is not subscribed yet, a letter is on its way: open its link within seven days. An address that is subscribed already gets none.',
    errors: {
      address: 'Enter an e-mail address that takes letters',
      too_many: 'Too many requests: try again later',
    },
    back: 'To the criteria',
    confirmTitle: 'Confirm the subscription',
    confirmLead: (name) => `We shall write to you when the criteria of ${name} change.`,
    confirmAct: 'Confirm',
    confirmed: 'Subscribed',
    confirmedText: 'We shall write when the criteria change. Each letter has a link to leave.',
    leaveTitle: 'Leave',
    leaveLead: (name) => `No more letters when the criteria of ${name} change.`,
    leaveAct: 'Leave',
    left: 'You have left',
    leftText: 'No more letters will come. To subscribe again, go to the criteria.',
    ended: 'This link was used before or has expired',
    endedText: 'To subscribe, enter your address on the page of the criteria.',
  },
)
