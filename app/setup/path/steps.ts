/** The steps of setting an enclave up, in the order in which they are easiest. */
export const STEPS = [
  'identity',
  'offer',
  'cities',
  'building',
  'rent',
  'parks',
  'departments',
  'plan',
  'criteria',
  'forms',
  'rubric',
  'people',
  'letters',
  'questions',
] as const
export type Step = (typeof STEPS)[number]

/** What is there of each step, counted off the records. */
export type SetupFacts = {
  sponsor: boolean
  operator: boolean
  address: boolean
  phone: boolean
  offer: boolean
  area: boolean
  fund: boolean
  relief: boolean
  floors: number
  rooms: number
  schemes: number
  leaseTexts: number
  parks: number
  departments: number
  indicators: number
  targets: number
  draftedKinds: number
  criteria: number
  draftedCriteria: number
  forms: number
  papers: number
  rubrics: number
  draftedRubrics: number
  directors: number
  officers: number
  bureau: number
  experts: number
  letterTexts: number
  agreementTexts: number
  questions: number
  shownQuestions: number
}
export type Standing = 'done' | 'partly' | 'begun_not'

/** How far a step is. */
export function standingOf(step: Step, facts: SetupFacts): Standing {
  const all = (...parts: readonly (boolean | number)[]): Standing => {
    const there = parts.filter(Boolean).length
    return there === parts.length ? 'done' : there > 0 ? 'partly' : 'begun_not'
  }
  switch (step) {
    case 'identity':
      return all(facts.sponsor, facts.operator, facts.address, facts.phone)
    case 'offer':
      return all(facts.offer, facts.area, facts.relief)
    case 'cities':
    case 'letters':
      return 'done' // said at the founding; letters and agreement have texts of their own from the start
    case 'building':
      return all(facts.floors, facts.rooms)
    case 'rent':
      return all(facts.schemes)
    case 'parks':
      return all(facts.parks)
    case 'departments':
      return all(facts.departments)
    case 'plan':
      if (facts.targets === 0) return 'begun_not'
      return facts.targets < facts.indicators || facts.draftedKinds > 0 ? 'partly' : 'done'
    case 'criteria':
      return facts.criteria > 0 ? 'done' : facts.draftedCriteria > 0 ? 'partly' : 'begun_not'
    case 'forms':
      return facts.forms === 0 ? 'begun_not' : facts.forms < 2 ? 'partly' : 'done'
    case 'rubric':
      return facts.rubrics > 0 ? 'done' : facts.draftedRubrics > 0 ? 'partly' : 'begun_not'
    case 'questions':
      return facts.shownQuestions > 0 ? 'done' : facts.questions > 0 ? 'partly' : 'begun_not'
    case 'people':
      return all(facts.directors, facts.officers, facts.bureau, facts.experts)
  }
}

/** Without these an enclave cannot be published: a portal would promise what nobody answers for. */
export const MUSTS = [
  'sponsor',
  'operator',
  'address',
  'phone',
  'criteria',
  'forms',
  'rubric',
  'directors',
  'officers',
] as const
/** These it may be published without; the portal says nothing of them until they are there. */
export const ADVISED = [
  'offer',
  'area',
  'relief',
  'rooms',
  'scheme',
  'parks',
  'departments',
  'targets',
  'kinds',
  'bureau',
  'experts',
] as const
export type Check = (typeof MUSTS)[number] | (typeof ADVISED)[number]

/** What is missing before an enclave can be published, and what it had better have. */
export function missingIn(facts: SetupFacts): { must: Check[]; advised: Check[] } {
  const has: Record<Check, boolean> = {
    sponsor: facts.sponsor,
    operator: facts.operator,
    address: facts.address,
    phone: facts.phone,
    offer: facts.offer,
    area: facts.area,
    relief: facts.relief,
    criteria: facts.criteria > 0,
    forms: facts.forms > 1,
    rubric: facts.rubrics > 0,
    directors: facts.directors > 0,
    officers: facts.officers > 0,
    bureau: facts.bureau > 0,
    experts: facts.experts > 0,
    rooms: facts.rooms > 0,
    scheme: facts.schemes > 0,
    parks: facts.parks > 0,
    departments: facts.departments > 0,
    targets: facts.indicators > 0 && facts.targets === facts.indicators,
    kinds: facts.draftedKinds === 0,
  }
  return { must: MUSTS.filter((one) => !has[one]), advised: ADVISED.filter((one) => !has[one]) }
}

/** The step in which a check is mended. */
export const STEP_OF: Record<Check, Step> = {
  sponsor: 'identity',
  operator: 'identity',
  address: 'identity',
  phone: 'identity',
  offer: 'offer',
  area: 'offer',
  relief: 'offer',
  rooms: 'building',
  scheme: 'rent',
  parks: 'parks',
  departments: 'departments',
  targets: 'plan',
  kinds: 'plan',
  criteria: 'criteria',
  forms: 'forms',
  rubric: 'rubric',
  directors: 'people',
  officers: 'people',
  bureau: 'people',
  experts: 'people',
}
