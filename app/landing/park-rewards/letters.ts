import { defineLetters } from '~/ground/letters/letter'

/** Letters about a round's reward: to the two departments that approve it, and back to whoever drew it up. */
export const parkRewardLetters = defineLetters({
  park_reward_asked: {
    to: ['department'],
    reach: 'choice',
    has: ['title', 'amount', 'department', 'due', 'link'],
    needs: ['amount', 'link'],
    zh: {
      when: '园区考评奖励等部门会签时',
      subject: '请{部门}会签：{名称}奖励资金 {金额} 元',
      body: '{名称}的奖励资金 {金额} 元已按名次分到园区，请{部门}在{截止日}前会签；有问题的，写明理由退回：\n{链接}',
    },
    en: {
      when: 'when a reward of parks waits for a department',
      subject: 'For {department} to approve: the reward of {title}, {amount} yuan',
      body: 'The reward fund of {title}, {amount} yuan, has been shared by rank. Please approve it by {due} for {department}, or return it with a reason:\n{link}',
    },
  },
  park_reward_returned: {
    to: ['bureau', 'director', 'officer'],
    reach: 'at_once',
    has: ['title', 'department', 'reason', 'link'],
    needs: ['reason', 'link'],
    zh: {
      when: '部门退回园区考评奖励时',
      subject: '{部门}退回了{名称}的奖励分配',
      body: '{部门}退回了{名称}的奖励分配：{理由}\n\n改好后请重新提出，两个部门都重新会签：\n{链接}',
    },
    en: {
      when: 'when a department returns a reward of parks',
      subject: '{department} has returned the reward of {title}',
      body: '{department} has returned how the reward of {title} is shared: {reason}\n\nPlease draw it up anew; both departments then approve it anew:\n{link}',
    },
  },
  park_reward_approved: {
    to: ['bureau', 'director', 'officer'],
    reach: 'choice',
    has: ['title', 'amount', 'link'],
    needs: ['link'],
    zh: {
      when: '两个部门都会签园区考评奖励时',
      subject: '{名称}的奖励已会签，可以拨付',
      body: '工信、财政两个部门都已会签{名称}的奖励资金 {金额} 元，可以拨付：\n{链接}',
    },
    en: {
      when: 'when both departments have approved a reward of parks',
      subject: 'The reward of {title} is approved and can be paid',
      body: 'The departments of industry and finance have both approved the reward of {title}, {amount} yuan. It can be paid:\n{link}',
    },
  },
})
