import { defineLetters } from '~/ground/letters/letter'

/** Letters between the two who screen a file, and the director. */
export const screeningLetters = defineLetters({
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
})
