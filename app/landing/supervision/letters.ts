import { defineLetters } from '~/ground/letters/letter'

/** Letters about a project that is listed for supervision or hastened. */
export const supervisionLetters = defineLetters({
  landing_listed: {
    to: ['founder', 'park', 'officer', 'director'],
    reach: 'choice',
    has: ['firm', 'park', 'ref', 'reason', 'person', 'due', 'by', 'link'],
    needs: ['reason', 'link'],
    zh: {
      when: '落地项目挂牌督办时',
      subject: '{企业}落地项目挂牌督办，{截止日}前销号',
      body: '{企业}在{园区}的落地项目（{编号}）由{经手人}挂牌督办。\n\n理由：{理由}\n包抓领导：{姓名}\n销号期限：{截止日}\n\n{链接}',
    },
    en: {
      when: 'when a landing is listed for supervision',
      subject: '{firm}: landing listed for supervision, to be off by {due}',
      body: 'The landing of {firm} in {park} ({ref}) was listed for supervision by {by}.\n\nReason: {reason}\nLeader in charge: {person}\nTo be off by {due}\n\n{link}',
    },
  },
  landing_unlisted: {
    to: ['founder', 'park', 'officer', 'director'],
    reach: 'choice',
    has: ['firm', 'park', 'ref', 'note', 'by', 'link'],
    needs: ['link'],
    zh: {
      when: '落地项目督办销号时',
      subject: '{企业}落地项目督办销号',
      body: '{企业}在{园区}的落地项目（{编号}）由{经手人}销号。\n\n结果：{说明}\n\n{链接}',
    },
    en: {
      when: 'when a landing is taken off supervision',
      subject: '{firm}: landing taken off supervision',
      body: 'The landing of {firm} in {park} ({ref}) was taken off supervision by {by}.\n\nWhat came of it: {note}\n\n{link}',
    },
  },
  landing_hastened: {
    to: ['founder', 'park', 'officer', 'director'],
    reach: 'choice',
    has: ['firm', 'park', 'ref', 'reason', 'by', 'link'],
    needs: ['reason', 'link'],
    zh: {
      when: '为落地项目开通绿色通道时',
      subject: '{企业}落地项目开通绿色通道',
      body: '{经手人}为{企业}在{园区}的落地项目（{编号}）开通绿色通道，下一步和部门答复的期限从今天起缩短。\n\n理由：{理由}\n\n新的期限见：\n{链接}',
    },
    en: {
      when: 'when the green channel is opened for a landing',
      subject: '{firm}: green channel opened',
      body: '{by} opened the green channel for the landing of {firm} in {park} ({ref}): from today the limits of the next step and of what departments are asked are shorter.\n\nReason: {reason}\n\nThe new days:\n{link}',
    },
  },
  landing_unhastened: {
    to: ['founder', 'park', 'officer', 'director'],
    reach: 'choice',
    has: ['firm', 'park', 'ref', 'reason', 'by', 'link'],
    needs: ['reason', 'link'],
    zh: {
      when: '关闭绿色通道时',
      subject: '{企业}落地项目的绿色通道已关闭',
      body: '{企业}在{园区}的落地项目（{编号}）的绿色通道由{经手人}关闭。\n\n理由：{理由}\n\n{链接}',
    },
    en: {
      when: 'when the green channel is closed',
      subject: '{firm}: green channel closed',
      body: 'The green channel of the landing of {firm} in {park} ({ref}) was closed by {by}.\n\nReason: {reason}\n\n{link}',
    },
  },
})
