import { defineLetters } from '~/ground/letters/letter'

/** Letters about days that move because a year's days off were published. */
export const deadlineLetters = defineLetters({
  deadline_moved: {
    to: ['founder', 'expert'],
    reach: 'at_once',
    has: ['ref', 'day', 'due', 'link'],
    needs: ['due', 'link'],
    zh: {
      when: '放假安排公布，截止日顺延时',
      subject: '截止日改为{截止日}（{编号}）',
      body: '国务院办公厅公布了放假安排，工作日随之改变：{编号}的截止日由{日期}改为{截止日}，当天 17:30 前都有效。\n\n{链接}',
    },
    en: {
      when: 'when the days off of a year are published and a deadline moves',
      subject: 'New deadline: {due} ({ref})',
      body: 'The days off of the year have been published, and the working days with them: the deadline of {ref} is {due} instead of {day}, until 17:30.\n\n{link}',
    },
  },
})
