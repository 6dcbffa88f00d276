import { defineLetters } from '~/ground/letters/letter'

/** Letters to the officers of a park: how it was assessed, what became of its objection, where it now stands. */
export const parkReviewLetters = defineLetters({
  park_reviewed: {
    to: ['park'],
    reach: 'at_once',
    has: ['park', 'title', 'grade', 'rank', 'count', 'day', 'link'],
    needs: ['grade', 'rank', 'day', 'link'],
    zh: {
      when: '公布园区考评时',
      subject: '{名称}：{园区}{等次}，第 {名次} 名',
      body: '{名称}已公布。{园区}等次{等次}，在 {数量} 个园区中第 {名次} 名。\n\n有异议的，{日期}前在网上申诉：\n{链接}',
    },
    en: {
      when: 'when an assessment of parks is published',
      subject: '{title}: {park} is graded {grade}, rank {rank}',
      body: '{title} has been published. {park} is graded {grade} and ranks {rank} of {count} parks.\n\nYou may object until {day}:\n{link}',
    },
  },
  park_objection_answered: {
    to: ['park'],
    reach: 'at_once',
    has: ['park', 'title', 'verdict', 'answer', 'link'],
    needs: ['verdict', 'answer', 'link'],
    zh: {
      when: '答复园区申诉时',
      subject: '{园区}对{名称}的申诉{结论}',
      body: '{园区}对{名称}的申诉{结论}。\n\n{答复}\n\n{链接}',
    },
    en: {
      when: 'when the objection of a park is answered',
      subject: 'Objection of {park} to {title}: {verdict}',
      body: 'The objection of {park} to {title} was {verdict}.\n\n{answer}\n\n{link}',
    },
  },
  park_moved: {
    to: ['park'],
    reach: 'at_once',
    has: ['park', 'verdict', 'outcome', 'reason', 'day', 'link'],
    needs: ['outcome', 'reason', 'link'],
    zh: {
      when: '决定园区梯次时',
      subject: '{园区}：{结论}，现为{决定}',
      body: '{日期}决定：{园区}{结论}，现为{决定}。\n\n理由：{理由}\n\n{链接}',
    },
    en: {
      when: 'when it is decided where a park stands',
      subject: '{park}: {verdict}, now {outcome}',
      body: 'Decided on {day}: {park} is {verdict} and now stands as {outcome}.\n\nReason: {reason}\n\n{link}',
    },
  },
  park_observation_ends: {
    to: ['park', 'bureau'],
    reach: 'choice',
    has: ['park', 'day', 'days', 'link'],
    needs: ['park', 'day', 'link'],
    zh: {
      when: '园区观察期快满时',
      subject: '{园区}观察期还有 {天数} 天',
      body: '{园区}的观察期到{日期}，还有 {天数} 天。到期仍不达标的摘牌；达标的恢复。请对照清单抓紧整改：\n\n{链接}',
    },
    en: {
      when: 'when the observation of a park comes to its end',
      subject: '{park}: {days} days of observation left',
      body: 'The observation of {park} ends on {day}, in {days} days. A park that is still not up to standard then is delisted; one that is goes back up. Please see to its checklist:\n\n{link}',
    },
  },
  park_observation_over: {
    to: ['park', 'bureau'],
    reach: 'choice',
    has: ['park', 'day', 'link'],
    needs: ['park', 'link'],
    zh: {
      when: '园区观察期已满时',
      subject: '{园区}观察期已满，待决定',
      body: '{园区}的观察期在{日期}已满，请按考评结果决定恢复或摘牌：\n\n{链接}',
    },
    en: {
      when: 'when the observation of a park is over',
      subject: '{park}: the observation is over and waits for a decision',
      body: 'The observation of {park} ended on {day}. Please decide, by its reviews, whether it goes back up or is delisted:\n\n{link}',
    },
  },
})
