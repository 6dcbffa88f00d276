import { vocabulary } from '~/shared/vocabulary'

/** How far the figures of a year or a quarter have come. */
export const FIGURE_STATES = vocabulary({
  submitted: ['待核', 'To be checked', 'theirs'],
  confirmed: ['已核', 'Confirmed', 'yes'],
  returned: ['已退回', 'Returned', 'no'],
  replaced: ['已被替换', 'Replaced', 'ended'],
})

/** 一台两器: the carriers of a park. */
export const CARRIER_KINDS = vocabulary({
  platform: ['创新平台', 'Innovation platform'],
  incubator: ['孵化器', 'Incubator'],
  accelerator: ['加速器', 'Accelerator'],
})

export const CARRIER_STATES = vocabulary({
  planned: ['谋划', 'Planned', 'ring'],
  under_way: ['在建', 'Under way', 'half'],
  completed: ['建成', 'Completed', 'yes'],
  operating: ['投入运营', 'In operation', 'dot'],
})

/** What may be reached by the end of a year. */
export const GOALS = ['completed', 'operating'] as const

/** How far a carrier has grown. */
export const MATURITIES = vocabulary({
  early: ['初级', 'Early'],
  growing: ['成长', 'Growing'],
  mature: ['成熟', 'Mature'],
})
