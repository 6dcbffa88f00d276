import { defineWords } from '~/shared/words'

export const noticeWords = defineWords(
  {
    letters: '信件',
    sub: '系统写给每个人的信，寄出前后都在这里；一次性链接只在信里。',
    states: { queued: '等待寄出', sent: '已寄出', failed: '寄不出' },
    all: '全部',
    to: '收信人',
    letter: '信',
    state: '状态',
    written: '写于',
    sent: '寄出于',
    none: '没有这样的信',
    noneText: '申请、审核、入驻的每一步都会写信，写好就在这里。',
    text: '全文',
    secret: '〔一次性链接，只在信里〕',
    next: (at: string, attempts: number) => `试过 ${attempts} 次，${at} 再试`,
    errors: { no_text_messages: '这台服务器不发短信，请换邮箱' } as Record<string, string>,
  },
  {
    letters: 'Letters',
    sub: 'Every letter the system writes, before and after it leaves; one-time links are in the letter alone.',
    states: { queued: 'Waiting', sent: 'Sent', failed: 'Undeliverable' },
    all: 'All',
    to: 'To',
    letter: 'Letter',
    state: 'State',
    written: 'Written',
    sent: 'Sent',
    none: 'No such letters',
    noneText: 'Every step of an application, a review or a tenancy writes its letters here.',
    text: 'Full text',
    secret: '[one-time link, in the letter alone]',
    next: (at: string, attempts: number) => `Tried ${attempts} times, next ${at}`,
    errors: { no_text_messages: 'This server sends no text messages; use an e-mail address' } as Record<
      string,
      string
    >,
  },
)
