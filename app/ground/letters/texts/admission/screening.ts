import type { Letter } from '../../letter'

/** Letters between the two who screen a file, and the director. */
export const SCREENING_LETTERS = {
  second_screener_asked: {
    to: ['officer', 'director'],
    reach: 'choice',
    has: ['ref', 'firm', 'by', 'link'],
    needs: ['link'],
    zh: {
      when: '被指定为第二初审人时',
      subject: '请您初审 {编号}',
      body: '{经手人}指定您为{企业}入驻申请（编号 {编号}）的第二初审人。请独立提交意见；提交之前看不到另一位的意见：\n\n{链接}',
    },
    en: {
      when: 'when somebody is made the second screener',
      subject: 'Please screen {ref}',
      body: '{by} has made you the second screener of the application of {firm} ({ref}). Please give your own opinion; you cannot see the other one before:\n\n{link}',
    },
  },
  screening_opinion_awaited: {
    to: ['officer', 'director'],
    reach: 'choice',
    has: ['ref', 'firm', 'by', 'link'],
    needs: ['link'],
    zh: {
      when: '另一位初审人已提交意见，还差自己的时',
      subject: '{编号} 还差您的初审意见',
      body: '{经手人}已提交{企业}（编号 {编号}）的初审意见，还差您的：\n\n{链接}',
    },
    en: {
      when: 'when the other screener has spoken and one’s own opinion is missing',
      subject: 'Your screening opinion on {ref} is awaited',
      body: '{by} has given a screening opinion on {firm} ({ref}). Yours is still missing:\n\n{link}',
    },
  },
  screening_opinions_apart: {
    to: ['officer', 'director'],
    reach: 'choice',
    has: ['ref', 'firm', 'link'],
    needs: ['link'],
    zh: {
      when: '两位初审人的意见不一致时',
      subject: '{编号} 两份初审意见不一致',
      body: '{企业}（编号 {编号}）的两份初审意见不一致，等主任裁定；也可以由其中一位说明理由、改变意见：\n\n{链接}',
    },
    en: {
      when: 'when two screeners are apart',
      subject: 'The two opinions on {ref} are apart',
      body: 'The two screening opinions on {firm} ({ref}) are apart. The director rules, or one of the two changes theirs and says why:\n\n{link}',
    },
  },
  screening_ruled: {
    to: ['officer', 'director'],
    reach: 'choice',
    has: ['ref', 'firm', 'note', 'link'],
    needs: ['note', 'link'],
    zh: {
      when: '主任对不一致的初审意见作出裁定时',
      subject: '{编号} 的初审已由主任裁定',
      body: '主任已就{企业}（编号 {编号}）的初审作出裁定，理由：{说明}\n\n{链接}',
    },
    en: {
      when: 'when the director rules on a screening',
      subject: 'The director has ruled on the screening of {ref}',
      body: 'The director has ruled on the screening of {firm} ({ref}), because: {note}\n\n{link}',
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
  review_invitation_withdrawn: {
    to: ['expert'],
    reach: 'at_once',
    has: ['ref', 'firm'],
    needs: [],
    zh: {
      when: '孵化器撤回还没答复的评审邀请时',
      subject: '评审邀请 {编号} 已撤回',
      body: '请您评审{企业}（编号 {编号}）的邀请已撤回，信里的链接不再有效，不用答复。',
    },
    en: {
      when: 'when an invitation to review that has no answer yet is withdrawn',
      subject: 'The invitation to review {ref} is withdrawn',
      body: 'The invitation to review {firm} ({ref}) has been withdrawn. The links of that letter no longer work; no answer is needed.',
    },
  },
} as const satisfies Record<string, Letter>
