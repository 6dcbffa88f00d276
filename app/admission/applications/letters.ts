import { defineLetters } from '~/ground/letters/letter'

/** Letters about a file as it goes on: taken up, reminded, lapsed. */
export const applicationLetters = defineLetters({
  agreement_lapsed: {
    to: ['founder'],
    reach: 'at_once',
    has: ['ref', 'firm', 'due', 'link'],
    needs: ['link'],
    zh: {
      when: '逾期未签协议，申请关闭时',
      subject: '{编号} 逾期未签协议，已关闭',
      body: '{企业}的入孵协议应在{截止日}前签好，没有收到，申请已关闭。以后的批次可以重新申请。\n\n{链接}',
    },
    en: {
      when: 'when an application lapses because the agreement was not signed',
      subject: '{ref} is closed: the agreement was not signed',
      body: 'The agreement of {firm} was to be signed by {due} and was not, so the application is closed. You may apply again in a later intake.\n\n{link}',
    },
  },
  correction_reminder: {
    to: ['founder'],
    reach: 'at_once',
    has: ['ref', 'due', 'firm', 'link'],
    needs: ['due', 'link'],
    zh: {
      when: '补正快到期，运营专员催办时',
      subject: '请补正申请 {编号}，{截止日} 前',
      body: '{企业}的入驻申请（编号 {编号}）还在等您补正，{截止日} 17:30 前交回即可；到期没有补正，申请会失效。\n\n{链接}',
    },
    en: {
      when: 'when an officer reminds a firm of its corrections',
      subject: 'Please correct {ref} by {due}',
      body: 'The application of {firm} ({ref}) still waits for your corrections, until 17:30 on {due}; after that it lapses.\n\n{link}',
    },
  },
  application_taken_up: {
    to: ['founder'],
    reach: 'choice',
    has: ['ref', 'firm', 'officer', 'link', 'due'],
    needs: ['link'],
    zh: {
      when: '受理申请时',
      subject: '{编号} 已受理',
      body: '{企业}的入驻申请（{编号}）已受理，经办人{经办人}。初审不晚于{截止日}完成，结果会写信告诉您。\n\n{链接}',
    },
    en: {
      when: 'when an application is taken up',
      subject: '{ref} has been taken up',
      body: 'The application of {firm} ({ref}) has been taken up by {officer}. Screening will be done by {due}; we will write to you with the result.\n\n{link}',
    },
  },
  application_lapsed: {
    to: ['founder'],
    reach: 'at_once',
    has: ['ref', 'firm', 'link', 'due'],
    needs: ['link'],
    zh: {
      when: '补正逾期，申请关闭时',
      subject: '{编号} 逾期未补正，已关闭',
      body: '{企业}的入驻申请应在{截止日}前补正，没有收到，申请已关闭。批次仍开放时可重新申请。\n\n{链接}',
    },
    en: {
      when: 'when an application lapses for want of corrections',
      subject: '{ref} is closed: no correction arrived',
      body: 'The correction of the application of {firm} was due on {due} and did not arrive, so the application is closed. You may apply again while the intake is open.\n\n{link}',
    },
  },
})
