import { day, defineEvents, event, text } from '~/ground/audit/catalogue'

/** What happens to the reward fund of a round. */
export const parkRewardEvents = defineEvents({
  park_reward_proposed: event(
    { round: text, roundEn: text.optional(), amount: text, source: text },
    {
      for: 'log',
      name: { zh: '提出考评奖励', en: 'Reward proposed' },
      zh: (p) => [`提出${p.round}奖励 ${p.amount} 元`, p.source],
      en: (p) => [`Reward of ${p.roundEn ?? p.round} proposed: ${p.amount} yuan`, p.source],
    },
  ),
  park_reward_approved: event(
    { round: text, roundEn: text.optional(), side: text },
    {
      for: 'log',
      name: { zh: '会签考评奖励', en: 'Reward approved' },
      zh: (p) => `${p.side === 'finance' ? '财政' : '工信'}会签${p.round}奖励`,
      en: (p) =>
        `Reward of ${p.roundEn ?? p.round} approved for ${p.side === 'finance' ? 'finance' : 'industry'}`,
    },
  ),
  park_reward_paid: event(
    { round: text, roundEn: text.optional(), park: text, parkEn: text.optional(), amount: text, on: day },
    {
      for: 'log',
      name: { zh: '拨付考评奖励', en: 'Reward paid' },
      zh: (p) => `${p.on} 向${p.park}拨付${p.round}奖励 ${p.amount} 元`,
      en: (p) =>
        `Reward of ${p.roundEn ?? p.round} paid to ${p.parkEn ?? p.park} on ${p.on}: ${p.amount} yuan`,
    },
  ),
})
