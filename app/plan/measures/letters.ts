import { defineLetters } from '~/ground/letters/letter'

const to = ['officer', 'director', 'bureau', 'department'] as const

/** Letters about a task of a measure, to the member it lies with or the accounts of the department. */
export const measureLetters = defineLetters({
  task_given: {
    to,
    reach: 'choice',
    has: ['title', 'due', 'by', 'link'],
    needs: ['title', 'link'],
    zh: {
      when: '任务交给责任人时',
      subject: '任务交给您：{名称}',
      body: '{经手人}把任务“{名称}”交给您，请在{截止日}前完成，并在页面上报进展、附佐证：\n\n{链接}',
    },
    en: {
      when: 'when a task is given to its owner',
      subject: 'A task is yours: {title}',
      body: '{by} has given you the task “{title}”, due on {due}. Please report its progress, with proof, here:\n\n{link}',
    },
  },
  task_due: {
    to,
    reach: 'choice',
    has: ['title', 'due', 'days', 'link'],
    needs: ['title', 'due', 'link'],
    zh: {
      when: '任务快到期时',
      subject: '任务 {天数} 天后到期：{名称}',
      body: '任务“{名称}”在{截止日}到期，还没有报完成。\n\n{链接}',
    },
    en: {
      when: 'when a task is due soon',
      subject: 'Due in {days} days: {title}',
      body: 'The task “{title}” is due on {due} and has not been reported in full.\n\n{link}',
    },
  },
  task_late: {
    to,
    reach: 'choice',
    has: ['title', 'due', 'link'],
    needs: ['title', 'due', 'link'],
    zh: {
      when: '任务逾期时',
      subject: '任务已逾期：{名称}',
      body: '任务“{名称}”应在{截止日}前完成，已经逾期。请报进展，写明原因和打算：\n\n{链接}',
    },
    en: {
      when: 'when a task is late',
      subject: 'Late: {title}',
      body: 'The task “{title}” was due on {due} and is late. Please say how far it is, why, and what you mean to do:\n\n{link}',
    },
  },
  task_due_changed: {
    to,
    reach: 'choice',
    has: ['title', 'dueBefore', 'due', 'by', 'reason', 'link'],
    needs: ['title', 'due', 'link'],
    zh: {
      when: '任务改期时',
      subject: '任务改到{截止日}：{名称}',
      body: '{经手人}把任务“{名称}”的期限从{原截止日}改到{截止日}：{理由}\n\n{链接}',
    },
    en: {
      when: 'when a task gets another due day',
      subject: 'Now due on {due}: {title}',
      body: '{by} has moved the task “{title}” from {due before} to {due}: {reason}\n\n{link}',
    },
  },
  task_stopped: {
    to,
    reach: 'choice',
    has: ['title', 'by', 'reason', 'link'],
    needs: ['title', 'reason', 'link'],
    zh: {
      when: '任务终止时',
      subject: '任务已终止：{名称}',
      body: '{经手人}终止了任务“{名称}”：{理由}\n\n不用再报进展，记录保留：\n\n{链接}',
    },
    en: {
      when: 'when a task is stopped',
      subject: 'Stopped: {title}',
      body: '{by} has stopped the task “{title}”: {reason}\n\nNothing more is to be reported; its record stays:\n\n{link}',
    },
  },
  task_reported: {
    to: ['director', 'bureau'],
    reach: 'choice',
    has: ['title', 'by', 'due', 'link'],
    needs: ['title', 'link'],
    zh: {
      when: '任务报完成、等确认时',
      subject: '任务等您确认：{名称}',
      body: '{经手人}报任务“{名称}”已完成。请看佐证，确认或退回：\n\n{链接}',
    },
    en: {
      when: 'when a task is reported in full and waits to be confirmed',
      subject: 'To confirm: {title}',
      body: '{by} has reported the task “{title}” in full. Please look at its proof, and confirm it or send it back:\n\n{link}',
    },
  },
  task_confirmed: {
    to,
    reach: 'choice',
    has: ['title', 'by', 'link'],
    needs: ['title', 'link'],
    zh: {
      when: '任务确认完成时',
      subject: '任务已确认完成：{名称}',
      body: '{经手人}确认任务“{名称}”已完成。\n\n{链接}',
    },
    en: {
      when: 'when a task is confirmed as done',
      subject: 'Confirmed as done: {title}',
      body: '{by} has confirmed that the task “{title}” is done.\n\n{link}',
    },
  },
  task_returned: {
    to,
    reach: 'choice',
    has: ['title', 'by', 'reason', 'link'],
    needs: ['title', 'reason', 'link'],
    zh: {
      when: '报完成的任务退回时',
      subject: '任务退回：{名称}',
      body: '{经手人}退回了任务“{名称}”：{理由}\n\n{链接}',
    },
    en: {
      when: 'when a task reported in full is sent back',
      subject: 'Sent back: {title}',
      body: '{by} has sent back the task “{title}”: {reason}\n\n{link}',
    },
  },
})
