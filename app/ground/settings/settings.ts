import { z } from 'zod'
import { ROLES } from '~/shared/roles'
import { assessmentShape, STANDARD_ASSESSMENT } from './assessment'
import { industriesShape, STANDARD_INDUSTRIES } from './industries'
import { rankingsShape, STANDARD_RANKINGS } from './rankings'
import { careShape, STANDARD_CARE } from './care'
import { limitsShape, STANDARD_LIMITS } from './limits'
import { landShape, STANDARD_LAND } from './land'
import { landedShape, STANDARD_LANDED } from './landed'
import { papersShape, STANDARD_PAPERS } from './papers'
import { parksShape, STANDARD_PARKS } from './parks'
import { reviewingShape, STANDARD_REVIEWING } from './reviewing'
import { STANDARD_STEPS, stepsShape } from './steps'
import { STANDARD_TERMS, termsShape } from './terms'
import type { Topic } from './vocabulary'

const note = z.object({ zh: z.string(), en: z.string() }).optional().catch(undefined)

/** Who an enclave is, as its portal, its letters and its papers say. */
const identity = {
  nameZh: z.string(),
  nameEn: z.string(),
  sponsorZh: z.string(),
  sponsorEn: z.string(),
  operatorZh: z.string(),
  operatorEn: z.string(),
  addressZh: z.string(),
  addressEn: z.string(),
  phone: z.string(),
  hoursZh: z.string(),
  hoursEn: z.string(),
  /** Where it is on a map, as degrees: "34.2012, 108.8901". */
  mapPoint: z.string(),
  /** The numbers in the foot of a public page: ICP, 公安备案, 网站标识码. */
  icp: z.string(),
  policeRecord: z.string(),
  siteCode: z.string(),
  /** As whom its letters go out, and where an answer to them goes; nothing: as the installation says. */
  senderName: z.string(),
  replyTo: z.string(),
  /** Its mark: the id of a picture that belongs to the enclave, or nothing. */
  logo: z.string(),
}

/** What it offers: relief of rent by year in residence (none until somebody decides it), its fund and its area. */
const offer = {
  offerZh: z.string(),
  offerEn: z.string(),
  areaSqm: z.number().int().nonnegative(),
  fundYuan: z.string().nullable(),
  /** Whether the fund is the amount named or more than that. */
  fundIsMore: z.boolean(),
  relief: z.array(z.object({ year: z.number().int().positive(), percent: z.number().min(0).max(100) })),
  /** Where the figures of the portal come from. */
  notes: z.object({ relief: note, fund: note, area: note, parks: note, plan: note }),
}

/** Who confirms admissions: the bureau, or staff. */
const duties = { bureauConfirmsAdmissions: z.boolean() }

/** Roles in which nobody acts without a second factor. */
const security = { secondFactorRoles: z.array(z.enum(ROLES)) }

/** A target in parts, by the key of each park or department or by the code of each district; what is left is nobody's. */
const splitShape = z.object({
  by: z.enum(['park', 'district', 'department']),
  parts: z.array(z.object({ key: z.string(), value: z.string(), owner: z.string() })),
})
export type TargetSplit = z.output<typeof splitShape>

/**
 * Which department answers for which rows of an indicator: one for all, or by the park, the district or the industry of
 * a row on its day. A key is with one department; what is with none stands by itself.
 */
const chargeShape = z.object({
  by: z.enum(['all', 'park', 'district', 'industry']),
  of: z.array(z.object({ department: z.string(), keys: z.array(z.string()) })),
})
export type Charge = z.output<typeof chargeShape>

/**
 * The plan it is in: its first day, its years, the target of each indicator year by year (yuan for money), and the
 * twelve months of those years that are not reached evenly, by indicator and year.
 */
const plan = {
  startsOn: z.string(),
  years: z.number().int().nonnegative(),
  targets: z.record(z.string(), z.array(z.string())),
  months: z.record(z.string(), z.record(z.string(), z.array(z.string()))),
  /** Of a year's target what each park or district is to bring, with who answers for it, by indicator and year. */
  parts: z.record(z.string(), z.record(z.string(), splitShape)),
  /** Which department answers for what of an indicator. */
  charge: z.record(z.string(), chargeShape),
}

/** How rooms are let: days are civil days. */
const leasing = {
  /** Days for which an offer holds its rooms, as its form proposes. */
  holdDays: z.number().int().min(1).max(90),
  /** Days before the end of a reservation from which it is a matter of the day. */
  holdAlertDays: z.number().int().min(1).max(90),
  /** Days before the end of a lease or of a term on which a letter goes, the earliest first. */
  alertDays: z.array(z.number().int().min(1).max(365)),
  /** Days before its end from which a lease with none after it counts as running out. */
  expiringDays: z.number().int().min(1).max(365),
  /** Days after leaving or graduating until the rooms are given back, as the forms propose. */
  clearDays: z.number().int().min(0).max(365),
  /** What is looked at when rooms are handed over. */
  handoverItems: z.array(z.object({ zh: z.string(), en: z.string() })),
}

const points = z.number().int().min(0).max(100)

/** How rooms are proposed: how much each aim counts, how far an area may be off, and how long is looked for the best. */
const rooms = {
  placed: points.min(1),
  priority: points,
  area: points,
  nice: points,
  price: points,
  beside: points,
  least: z.number().int().min(1).max(100),
  most: z.number().int().min(100).max(1000),
  gapPercent: z.number().min(0).max(20),
  seconds: z.number().int().min(1).max(300),
}

const workingDays = z.number().int().min(1).max(120)

/**
 * Working days each side has for its move of an application; what is in force on the day a deadline begins counts for
 * it. A day ends at 17:30.
 */
const deadlines = {
  /** 0 is the day on which the file came (事不过夜). */
  takeUp: z.number().int().min(0).max(120),
  screen: workingDays,
  correct: workingDays,
  /** For finding experts once a file is in review. */
  assignExperts: workingDays,
  answer: workingDays,
  review: workingDays,
  decide: workingDays,
  publish: workingDays,
  publicNotice: workingDays,
  issueAgreement: workingDays,
  signAgreement: workingDays,
  recordAgreement: workingDays,
  admit: workingDays,
  room: workingDays,
}

/** Each topic as it is written. */
export const SettingShapes = {
  identity: z.object(identity),
  offer: z.object(offer),
  duties: z.object(duties),
  parks: parksShape,
  security: z.object(security),
  plan: z.object(plan),
  leasing: z.object(leasing),
  rooms: z.object(rooms),
  care: z.object(careShape),
  deadlines: z.object(deadlines),
  reviewing: z.object(reviewingShape),
  terms: z.object(termsShape),
  limits: z.object(limitsShape),
  land: landShape,
  landed: landedShape,
  steps: stepsShape,
  papers: papersShape,
  assessment: assessmentShape,
  industries: industriesShape,
  rankings: rankingsShape,
} satisfies Record<Topic, z.ZodObject>
export type SettingOf<T extends Topic> = z.output<(typeof SettingShapes)[T]>

/** What counts where nothing was decided: nothing is promised that nobody decided. */
export const STANDARD: { [T in Topic]: SettingOf<T> } = {
  identity: {
    nameZh: '',
    nameEn: '',
    sponsorZh: '',
    sponsorEn: '',
    operatorZh: '',
    operatorEn: '',
    addressZh: '',
    addressEn: '',
    phone: '',
    hoursZh: '',
    hoursEn: '',
    mapPoint: '',
    icp: '',
    policeRecord: '',
    siteCode: '',
    senderName: '',
    replyTo: '',
    logo: '',
  },
  offer: { offerZh: '', offerEn: '', areaSqm: 0, fundYuan: null, fundIsMore: false, relief: [], notes: {} },
  duties: { bureauConfirmsAdmissions: false },
  parks: STANDARD_PARKS,
  land: STANDARD_LAND,
  landed: STANDARD_LANDED,
  steps: STANDARD_STEPS,
  papers: STANDARD_PAPERS,
  assessment: STANDARD_ASSESSMENT,
  industries: STANDARD_INDUSTRIES,
  rankings: STANDARD_RANKINGS,
  security: { secondFactorRoles: [] },
  plan: { startsOn: '', years: 0, targets: {}, months: {}, parts: {}, charge: {} },
  leasing: {
    holdDays: 10,
    holdAlertDays: 3,
    alertDays: [90, 30],
    expiringDays: 90,
    clearDays: 30,
    handoverItems: [
      { zh: '墙面和地面', en: 'Walls and floor' },
      { zh: '门窗和锁', en: 'Doors, windows and locks' },
      { zh: '照明和插座', en: 'Lights and sockets' },
      { zh: '空调和通风', en: 'Air conditioning and ventilation' },
      { zh: '网络接口', en: 'Network outlets' },
      { zh: '消防器材', en: 'Fire safety equipment' },
      { zh: '办公家具', en: 'Furniture' },
    ],
  },
  rooms: {
    placed: 10,
    priority: 3,
    area: 2,
    nice: 2,
    price: 1,
    beside: 4,
    least: 80,
    most: 200,
    gapPercent: 1,
    seconds: 20,
  },
  care: STANDARD_CARE,
  deadlines: {
    takeUp: 0,
    screen: 5,
    correct: 10,
    assignExperts: 1,
    answer: 3,
    review: 10,
    decide: 5,
    publish: 1,
    publicNotice: 5,
    issueAgreement: 3,
    signAgreement: 10,
    recordAgreement: 3,
    admit: 3,
    room: 5,
  },
  reviewing: STANDARD_REVIEWING,
  terms: STANDARD_TERMS,
  limits: STANDARD_LIMITS,
}

/** A setting as the database keeps it: each part by itself, and one that cannot be read is the standard one. */
export function settingFrom<T extends Topic>(topic: T, json: unknown): SettingOf<T> {
  const kept: Record<string, unknown> = typeof json === 'object' && json !== null ? { ...json } : {}
  const read = Object.entries(SettingShapes[topic].shape).flatMap(([key, part]) => {
    const one = (part as z.ZodType).safeParse(kept[key])
    return one.success ? [[key, one.data] as const] : []
  })
  return { ...STANDARD[topic], ...Object.fromEntries(read) }
}
