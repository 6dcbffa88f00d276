import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** Grades of an assessment from best to worst. */
export const PARK_GRADES = vocabulary({
  excellent: ['优秀', 'Excellent', 'yes'],
  good: ['良好', 'Good', 'yes'],
  fair: ['合格', 'Fair', 'soon'],
  poor: ['不合格', 'Poor', 'no'],
})
export type ParkGrade = CodeOf<typeof PARK_GRADES>

/** At which level a park was approved. */
export const LEVELS = vocabulary({
  national: ['国家级', 'National'],
  provincial: ['省级', 'Provincial'],
  city: ['市县级', 'City or county'],
})

/** Where a park stands on the ladder. */
export const STANDINGS = vocabulary({
  none: ['未列入', 'Not listed', 'ring'],
  cultivating: ['培育园区', 'Cultivating park', 'half'],
  candidate: ['预备园区', 'Candidate park', 'half'],
  specialised: ['专业园区', 'Specialised park', 'dot'],
  delisted: ['已摘牌', 'Delisted', 'ended'],
})
export type Standing = CodeOf<typeof STANDINGS>

/** What moves a park along it. */
export const DECISION_KINDS = vocabulary({
  enter: ['列入梯次', 'Listed', 'half'],
  promote: ['晋级', 'Promoted', 'yes'],
  downgrade: ['降级并观察', 'Downgraded, under observation', 'late'],
  restore: ['观察期满恢复', 'Restored after observation', 'yes'],
  delist: ['摘牌', 'Delisted', 'ended'],
})
export type DecisionKind = CodeOf<typeof DECISION_KINDS>

/** Who runs a park. */
export const PARK_MODES = vocabulary({
  unknown: ['未填', 'Not said'],
  committee: ['管委会管理', 'Run by its committee'],
  company: ['公司化运营', 'Run by a company'],
  joint: ['管委会加公司', 'Committee and company'],
  entrusted: ['委托运营', 'Entrusted to an operator'],
})

/** The checklists of a park. */
export const CHECKLISTS = vocabulary({
  five_ones: ['“五个一”', '“Five ones”'],
  three_reforms: ['三制改革', 'Three reforms'],
  to_candidate: ['晋级预备园区的条件', 'To become a candidate'],
  to_specialised: ['晋级专业园区的条件', 'To become specialised'],
})
export type Checklist = CodeOf<typeof CHECKLISTS>

export const ROUND_STATES = vocabulary({
  open: ['打分中', 'Being scored', 'half'],
  published: ['已公布', 'Published', 'dot'],
})
