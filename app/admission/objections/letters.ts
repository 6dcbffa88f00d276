import { defineLetters } from '~/ground/letters/letter'

/** Letters about an objection, to the directors and to whoever raised it. */
export const objectionLetters = defineLetters({
  objection_raised: {
    to: ['director'],
    reach: 'choice',
    has: ['firm', 'ref', 'link'],
    needs: ['link'],
    zh: {
      when: '公示期间收到异议时',
      subject: '{企业}公示期间收到异议',
      body: '{企业}（{编号}）公示期间收到一份异议，答复之前不能办理入驻：\n\n{链接}',
    },
    en: {
      when: 'when an objection arrives during a public notice',
      subject: 'Objection to the admission of {firm}',
      body: 'An objection to {firm} ({ref}) was raised during its public notice. It must be answered before the firm can be admitted:\n\n{link}',
    },
  },
  objection_received: {
    to: [],
    reach: 'at_once',
    has: ['firm', 'ref', 'link'],
    needs: ['ref', 'link'],
    zh: {
      when: '收到异议时，写给提出的人',
      subject: '异议已收到：{编号}',
      body: '您在{企业}入驻公示期间提出的异议已经收到，编号 {编号}。异议的副本、办到哪一步和答复都在这一页，不用登录，请不要转发：\n\n{链接}\n\n如果不是您提的，请不用理会。',
    },
    en: {
      when: 'when an objection arrives, to whoever raised it',
      subject: 'Your objection has arrived: {ref}',
      body: 'The objection you raised during the public notice of {firm} has arrived; its number is {ref}. A copy of it, how far it has come and the answer stand on this page, without signing in; please do not pass it on:\n\n{link}\n\nIf you raised none, there is nothing to do.',
    },
  },
  objection_answered: {
    to: [],
    reach: 'at_once',
    has: ['firm', 'verdict', 'answer'],
    needs: ['verdict', 'answer'],
    zh: {
      when: '答复异议时，写给提出的人',
      subject: '对{企业}异议的答复',
      body: '您在{企业}入驻公示期间提出的异议，我们查核后{结论}。\n\n{答复}',
    },
    en: {
      when: 'when an objection is answered, to whoever raised it',
      subject: 'Answer to your objection about {firm}',
      body: 'We looked into the objection you raised during the public notice of {firm}, and it was {verdict}.\n\n{answer}',
    },
  },
})
