import { defineWords } from '~/shared/words'
import { partWords } from './part-words'

const [zh, en] = [partWords.zh, partWords.en]

/** The page that says which departments answer for an indicator. */
export const chargeWords = defineWords({
  title: ['指标的责任部门', 'Departments in charge of an indicator'],
  titleOf: (name: string) => [`${name}：责任部门`, `${name}: departments in charge`],
  lead: [
    '每条证据由哪个部门负责：全部由一个部门，或按它计入那一天所在的园区、区县、行业分工。目标可以分到部门，分解看板按部门看。没有选部门的不归任何部门，单列。',
    'Which department answers for a row of evidence: one for all, or by the park, the district or the industry it stands in on its day. Targets can be split by department and the breakdown shows them so. What is with no department stands by itself.',
  ],
  plan: [zh.plan, en.plan],
  ways: ['按什么分工', 'By what'],
  by: {
    all: ['全部由一个部门', 'One for all'],
    park: ['按园区', 'By park'],
    district: ['按区县', 'By district'],
    industry: ['按行业', 'By industry'],
  },
  now: (by: string) => [`现在是${by}，保存后改为这样分工。`, `Now it is: ${by}. Saving replaces that.`],
  none: ['不归部门', 'No department'],
  noKeys: [
    '还没有可以分工的：没有开放的园区，或还没有报送过证据。',
    'There is nothing to answer for yet: no park is open, or nothing was put forward.',
  ],
  noDepartments: [
    '还没有部门，先在设置里登记部门。',
    'There are no departments yet: enter them in the setup first.',
  ],
  reason: ['为什么这样分工', 'Why'],
  reasonHint: [zh.reasonHint, en.reasonHint],
  save: ['保存分工', 'Save'],
  errors: {
    required: ['请填写', 'Please fill this in'],
    department_unknown: ['没有这个部门', 'There is no such department'],
    too_long: ['太长了', 'Too long'],
  },
  refusals: {
    wrong_role: ['只有管理员能定责任部门。', 'Only administrators decide who is in charge.'],
    plan_over: [zh.refusals.plan_over, en.refusals.plan_over],
    changed_meanwhile: ['别人刚刚改过，请看一下再保存。', 'Somebody has just changed this. Look again.'],
    nothing_changed: ['和现在的分工没有不同。', 'Nothing differs from what is decided now.'],
  },
})
