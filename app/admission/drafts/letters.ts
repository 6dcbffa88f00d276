import { defineLetters } from '~/ground/letters/letter'

/** Letters when an application is handed in. */
export const draftLetters = defineLetters({
  application_received: {
    to: ['founder'],
    reach: 'choice',
    has: ['ref', 'firm', 'link'],
    needs: ['link'],
    zh: {
      when: '企业提交申请时',
      subject: '申请 {编号} 已收到',
      body: '{企业}的入驻申请（编号 {编号}）已提交。提交时的规则和答案已经固定。孵化器受理时会写信告诉你初审到哪天。进度随时可查：\n\n{链接}',
    },
    en: {
      when: 'when a firm submits its application',
      subject: 'Application {ref} received',
      body: 'The application of {firm} ({ref}) has been submitted. The criteria and answers are fixed as of now. Once the incubator takes it up, a letter says until when it is screened. Follow it here:\n\n{link}',
    },
  },
  application_handed_in: {
    to: ['founder'],
    reach: 'at_once',
    has: ['ref', 'firm', 'by', 'date', 'link'],
    needs: ['link'],
    zh: {
      when: '孵化器凭企业书面委托代为提交申请时',
      subject: '申请 {编号} 已代为提交',
      body: '{经手人}凭{企业}{年月日}的书面委托，代为提交了入驻申请（编号 {编号}）。内容和进度随时可看；不是您的意思，可以在同一页撤回：\n\n{链接}',
    },
    en: {
      when: 'when staff hand in an application on behalf of a firm, by its mandate on paper',
      subject: 'Application {ref} handed in for you',
      body: '{by} has handed in the application of {firm} ({ref}) on its behalf, by its mandate on paper of {date}. You can read and follow it, and withdraw it if it is not what you want, here:\n\n{link}',
    },
  },
})
