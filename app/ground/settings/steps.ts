import { z } from 'zod'
import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** What an item of a step's checklist is about. */
export const CHECK_AREAS = vocabulary({
  site: ['用地厂房', 'Site'],
  environment: ['环评', 'Environment'],
  energy: ['能评', 'Energy'],
  permits: ['审批许可', 'Permits'],
  utilities: ['水电气路', 'Utilities'],
  other: ['其他', 'Other'],
})
export type CheckArea = CodeOf<typeof CHECK_AREAS>

/** So many items the checklists of all steps have together at most. */
export const MOST_CHECKS = 80

/** Something to be done before a step of a landing counts as done; `stage` is the step, by its code. */
const check = z.object({
  code: z.string(),
  stage: z.string(),
  area: z.enum(CHECK_AREAS.codes),
  zh: z.string(),
  en: z.string(),
  /** The step is not recorded as done while it is open, unless with a reason. */
  required: z.boolean(),
})
export type Check = z.output<typeof check>

const workingDays = z.number().int().min(1).max(120)

/** What is to be done for each step of a landing, and to whom a stalled one goes after how many working days overdue. */
export const stepsShape = z.object({
  checks: z.array(check).max(MOST_CHECKS),
  /** The person in charge of the step, in whose hands it lies. */
  ownerAfter: workingDays,
  /** Whoever stands above: the park or the department, else the director. */
  leadAfter: workingDays,
  /** The bureau and the director. */
  topAfter: workingDays,
})
export type StepRules = z.output<typeof stepsShape>

const of = (stage: string, area: CheckArea, code: string, zh: string, en: string): Check => ({
  code,
  stage,
  area,
  zh,
  en,
  required: false,
})

/** What a landing usually needs; nothing of it is required before somebody decides so. */
export const STANDARD_STEPS: StepRules = {
  checks: [
    of('matched', 'site', 'site_seen', '看过场地，厂房或地块选定', 'Site seen, factory or plot chosen'),
    of('signed', 'other', 'terms_agreed', '投资协议条款谈定', 'Terms of the agreement settled'),
    of('registered', 'permits', 'name_approved', '企业名称核准', 'Company name approved'),
    of('approved_or_leased', 'permits', 'project_filed', '项目备案或核准', 'Project filed or approved'),
    of('approved_or_leased', 'site', 'site_secured', '供地手续或厂房租约', 'Land granted or lease signed'),
    of('approved_or_leased', 'environment', 'eia', '环境影响评价批复', 'Environmental assessment approved'),
    of('approved_or_leased', 'energy', 'energy_review', '节能审查', 'Energy review'),
    of('under_construction', 'permits', 'building_permit', '施工许可', 'Building permit'),
    of('under_construction', 'utilities', 'site_power', '施工水电接通', 'Water and power for building'),
    of('completed', 'permits', 'accepted', '竣工和消防验收', 'Completion and fire safety accepted'),
    of('completed', 'utilities', 'supply', '正式供水供电供气', 'Water, power and gas connected'),
    of('producing', 'environment', 'discharge', '排污许可或登记', 'Discharge permit or registration'),
    of('producing', 'permits', 'production_permit', '安全和生产许可', 'Safety and production permits'),
  ],
  ownerAfter: 1,
  leadAfter: 5,
  topAfter: 10,
}
