import { day, defineEvents, event, text } from '~/ground/audit/catalogue'
import { SIDES } from './vocabulary'

const sideOf = (side: string, locale: 'zh' | 'en') => SIDES.words[locale][SIDES.of(side)].toLowerCase()

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
    {
      round: text,
      roundEn: text.optional(),
      side: text,
      department: text.optional(),
      departmentEn: text.optional(),
    },
    {
      for: 'log',
      name: { zh: '会签考评奖励', en: 'Reward approved' },
      zh: (p) => `${p.department ?? sideOf(p.side, 'zh')}会签${p.round}奖励`,
      en: (p) =>
        `Reward of ${p.roundEn ?? p.round} approved for ${p.departmentEn ?? p.department ?? sideOf(p.side, 'en')}`,
    },
  ),
  park_reward_returned: event(
    {
      round: text,
      roundEn: text.optional(),
      side: text,
      department: text,
      departmentEn: text.optional(),
      reason: text,
    },
    {
      for: 'log',
      name: { zh: '退回考评奖励', en: 'Reward returned' },
      zh: (p) => [`${p.department}退回${p.round}奖励分配`, p.reason],
      en: (p) => [
        `Reward of ${p.roundEn ?? p.round} returned by ${p.departmentEn ?? p.department}`,
        p.reason,
      ],
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
