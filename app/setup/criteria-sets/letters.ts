import { defineLetters } from '~/ground/letters/letter'

/** Letters to those who asked to be told when the criteria change. */
export const criteriaLetters = defineLetters({
  criteria_subscription: {
    to: [],
    reach: 'at_once',
    has: ['enclave', 'days', 'link'],
    needs: ['days', 'link'],
    zh: {
      when: '有人订阅条件变更时',
      subject: '请确认：{孵化器}条件变更通知',
      body: '有人（希望是您本人）请求在{孵化器}的条件变更时通知这个地址。{天数} 天内打开下面的链接确认；不确认，就不会再收到任何信。\n\n{链接}',
    },
    en: {
      when: 'when somebody asks to be told of new criteria',
      subject: 'Please confirm: changes to the criteria of {incubator}',
      body: 'Someone (we hope it was you) asked us to tell this address when the criteria of {incubator} change. Open the link within {days} days to confirm; if you do not, no further letter comes.\n\n{link}',
    },
  },
  criteria_changed: {
    to: [],
    reach: 'at_once',
    has: ['enclave', 'criteria', 'day', 'changes', 'page', 'link'],
    needs: ['changes', 'page', 'link'],
    zh: {
      when: '公布新条件时，写给订阅的人',
      subject: '{孵化器}：{条件}自{日期}起施行',
      body: '{孵化器}公布了{条件}，自{日期}起施行。\n\n与之前相比：\n{变化}\n\n全文：{全文}\n\n不想再收到通知，请打开：\n{链接}',
    },
    en: {
      when: 'when criteria are published, to subscribers',
      subject: '{incubator}: {criteria} in force from {day}',
      body: '{incubator} has published “{criteria}”, in force from {day}.\n\nWhat changes:\n{changes}\n\nThe whole text: {page}\n\nTo be told no more, open:\n{link}',
    },
  },
  criteria_called_off: {
    to: [],
    reach: 'at_once',
    has: ['enclave', 'criteria', 'page', 'link', 'day'],
    needs: ['page', 'link'],
    zh: {
      when: '撤回未施行的条件时，写给订阅的人',
      subject: '{孵化器}：{条件}不再施行',
      body: '原定自{日期}起施行的{条件}已撤回，现行条件不变。\n\n现行条件：{全文}\n\n不想再收到通知，请打开：\n{链接}',
    },
    en: {
      when: 'when criteria are called off, to subscribers',
      subject: '{incubator}: {criteria} will not come into force',
      body: '“{criteria}”, which was to be in force from {day}, is called off. The criteria stay as they are.\n\nThe criteria in force: {page}\n\nTo be told no more, open:\n{link}',
    },
  },
})
