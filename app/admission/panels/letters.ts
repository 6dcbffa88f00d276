import { defineLetters } from '~/ground/letters/letter'

/** Letters about panel meetings. */
export const panelLetters = defineLetters({
  panel_convened: {
    to: ['officer', 'director', 'expert', 'bureau'],
    reach: 'at_once',
    has: ['intake', 'time', 'day', 'ref', 'place'],
    needs: ['day', 'time', 'place'],
    zh: {
      when: '召集评审会时',
      subject: '{批次}评审会，{日期} {时间}',
      body: '请您作为委员参加{批次}入驻评审会（{编号}）。\n\n时间：{日期} {时间}\n地点：{地点}\n\n与某家企业有利害关系的，那一项请离席。',
    },
    en: {
      when: 'when a panel meeting is convened',
      subject: 'Panel of {intake}: {day}, {time}',
      body: 'You are asked to sit on the admission panel of {intake} ({ref}).\n\nWhen: {day}, {time}\nWhere: {place}\n\nIf you have an interest in a firm, please leave the room for its item.',
    },
  },
  panel_cancelled: {
    to: ['officer', 'director', 'expert', 'bureau'],
    reach: 'at_once',
    has: ['day', 'ref'],
    needs: ['day'],
    zh: {
      when: '评审会取消时',
      subject: '{日期}的评审会取消',
      body: '原定{日期}的评审会（{编号}）取消。改期会另行通知。',
    },
    en: {
      when: 'when a panel meeting is cancelled',
      subject: 'The panel of {day} is cancelled',
      body: 'The panel meeting of {day} ({ref}) is cancelled. You will be told of a new date.',
    },
  },
})
