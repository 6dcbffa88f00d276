import { defineWords } from '~/shared/words'

/** What the topics of an enclave's settings are called. */
export const topicWords = defineWords({
  identity: ['我们是谁', 'Who we are'],
  offer: ['我们提供什么', 'What we offer'],
  duties: ['谁确认入驻', 'Who confirms admissions'],
  security: ['两步登录', 'Second factor'],
  rooms: ['按什么提房间方案', 'How rooms are proposed'],
  care: ['报修与受理时间', 'Reports and opening hours'],
  plan: ['五年计划和目标', 'Plan and targets'],
  deadlines: ['每一步的时限', 'Deadlines of every step'],
  reviewing: ['评审要几位专家', 'What a review needs'],
  terms: ['孵化期和延期', 'Terms and extensions'],
  limits: ['其他期限', 'Other periods'],
  leasing: ['租约和交接', 'Leases and handovers'],
  parks: ['园区考评规则', 'Rules for assessing parks'],
  land: ['用地和场地', 'Land and sites'],
  assessment: ['年度考核指标', 'Indicators of the yearly assessment'],
  industries: ['资源型和新兴产业', 'Resource and emerging industries'],
  rankings: ['名次指标', 'Rankings'],
  landed: ['落地以后', 'After landing'],
  steps: ['落地每一步的清单和升级', 'Steps of a landing'],
  papers: ['申请材料', 'Papers of an application'],
})

export const topicNames: Record<'zh' | 'en', Record<string, string>> = topicWords
