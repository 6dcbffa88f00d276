import { ABILITIES as AGREEMENTS } from '~/admission/agreements/abilities'
import { ABILITIES as DECISIONS } from '~/admission/decisions/abilities'
import { ABILITIES as DUPLICATES } from '~/admission/duplicates/abilities'
import { ABILITIES as EXPERTS } from '~/admission/experts/abilities'
import { ABILITIES as INTAKES } from '~/admission/intakes/abilities'
import { ABILITIES as OBJECTIONS } from '~/admission/objections/abilities'
import { ABILITIES as YEARLY_REVIEWS } from '~/admission/yearly-reviews/abilities'
import { STEPS as APPLICATIONS } from '~/admission/applications/lifecycle'
import { STEPS as INVITATIONS } from '~/admission/experts/lifecycle'
import { STEPS as PANELS } from '~/admission/panels/lifecycle'
import { STEPS as REVIEWS } from '~/admission/rubrics/lifecycle'
import { ABILITIES as CRITERIA } from '~/ground/criteria/abilities'
import { ABILITIES as FIRMS } from '~/ground/firms/abilities'
import { ABILITIES as ADMINISTRATION } from '~/ground/members/abilities'
import type { Role } from '~/ground/people/actor'
import { ABILITIES as ASKS } from '~/landing/asks/abilities'
import { MATCHING } from '~/landing/matching/abilities'
import { MAY as PARKS } from '~/landing/parks/abilities'
import { MAY as SITE_VISITS } from '~/landing/site-visits/abilities'
import { MAY as LANDING_STEPS } from '~/landing/steps/abilities'
import { MAY as SUPERVISION } from '~/landing/supervision/abilities'
import { MAY as COMMITMENTS } from '~/landing/commitments/abilities'
import { STEPS as COMMITMENT_STEPS } from '~/landing/commitments/steps'
import { MAY as LAND } from '~/landing/land/abilities'
import { STEPS as LAND_STEPS } from '~/landing/land/steps'
import { MAY as CLAIMS } from '~/landing/claims/abilities'
import { STEPS as CLAIM_STEPS } from '~/landing/claims/steps'
import { MAY as POLICIES } from '~/landing/policies/abilities'
import { MAY as QUARTERS } from '~/landing/quarters/abilities'
import { MAY as SHARING } from '~/landing/sharing/abilities'
import { MAY as SITES } from '~/landing/sites/abilities'
import { ABILITIES as LANDING } from '~/landing/projects/abilities'
import { ABILITIES as EVIDENCE } from '~/plan/counting/abilities'
import { STEPS as EVIDENCE_STEPS } from '~/plan/evidence/lifecycle'
import { MAY as QUESTIONS } from '~/plan/questions/abilities'
import { MAY as NEWS } from '~/plan/news/abilities'
import { MAY as CASES } from '~/plan/cases/abilities'
import { MAY as MEETINGS } from '~/plan/meetings/abilities'
import { MAY_WORD as CERTIFICATES } from '~/residence/graduation/abilities'
import { MAY as FIRM_PLANS } from '~/landing/firm-plans/abilities'
import { MAY as MEASURES } from '~/plan/measures/abilities'
import { MAY as WEAKNESSES } from '~/plan/weaknesses/abilities'
import { ABILITIES as MONTHS } from '~/plan/months/abilities'
import { MAY as ASSESSMENTS } from '~/plan/assessments/abilities'
import { MAY as RANKINGS } from '~/plan/rankings/abilities'
import { MAY as RETURNS } from '~/plan/returns/abilities'
import { ABILITIES as WALLS } from '~/plan/walls/abilities'
import { MAY as BOOKINGS } from '~/residence/bookables/abilities'
import { MAY as CONTRACT_ACTS } from '~/residence/contracts/abilities'
import { MAY as METERS } from '~/residence/meters/abilities'
import { MAY as INSPECTIONS } from '~/residence/inspections/abilities'
import { MAY as REPORTS } from '~/residence/tickets/abilities'
import { STEPS as CONTRACTS } from '~/residence/contracts/steps'
import { BUILDERS } from '~/residence/inventory/abilities'
import { MAY as RENT } from '~/residence/rent/abilities'
import { ALLOCATORS } from '~/residence/spaces/abilities'
import { EXTENDERS } from '~/residence/tenancies/extension'
import { STEPS as TENANCIES } from '~/residence/tenancies/lifecycle'
import { STEPS as TICKETS } from '~/residence/tickets/lifecycle'
import { MAY_EDIT, MAY_PUBLISH as MAY_PUBLISH_FORMS, MAY_READ } from '~/setup/form-editor/abilities'
import { MAY_DRAFT, MAY_PUBLISH as MAY_PUBLISH_LETTERS } from '~/across/letter-templates/abilities'
import type { StepTable } from '~/shared/steps'

/** Who may do what with one noun. */
export type AbilityTable = Record<string, readonly Role[]>

/** Who may take the steps of a lifecycle; those that nobody takes happen by themselves. */
const bySteps = (steps: StepTable<string, Role>): AbilityTable =>
  Object.fromEntries(Object.entries(steps).flatMap(([step, { by }]) => (by.length > 0 ? [[step, by]] : [])))

/** Every table the product itself asks, collected here; nothing is said of anybody that is not in one of them. */
export const TABLES = {
  intakes: INTAKES,
  applications: {
    ...YEARLY_REVIEWS,
    ...bySteps(APPLICATIONS),
    ...DECISIONS,
    ...OBJECTIONS,
    ...AGREEMENTS,
    ...DUPLICATES,
  },
  invitations: { ...bySteps(INVITATIONS), ...EXPERTS },
  reviews: bySteps(REVIEWS),
  panels: bySteps(PANELS),
  tenancies: { ...bySteps(TENANCIES), extend: EXTENDERS, ...CERTIFICATES },
  spaces: { allocate: ALLOCATORS, build: BUILDERS },
  contracts: { ...CONTRACT_ACTS, ...bySteps(CONTRACTS) },
  rent: RENT,
  bookings: BOOKINGS,
  tickets: { ...REPORTS, ...bySteps(TICKETS) },
  inspections: INSPECTIONS,
  meters: METERS,
  firms: FIRMS,
  landing: LANDING,
  asks: ASKS,
  parks: PARKS,
  matching: MATCHING,
  policies: POLICIES,
  sharing: SHARING,
  claims: { ...CLAIMS, ...bySteps(CLAIM_STEPS) },
  sites: SITES,
  quarters: QUARTERS,
  landingSteps: LANDING_STEPS,
  siteVisits: SITE_VISITS,
  supervision: SUPERVISION,
  commitments: { ...COMMITMENTS, ...bySteps(COMMITMENT_STEPS) },
  land: { ...LAND, ...bySteps(LAND_STEPS) },
  evidence: { ...EVIDENCE, ...bySteps(EVIDENCE_STEPS) },
  months: MONTHS,
  returns: RETURNS,
  assessments: ASSESSMENTS,
  rankings: RANKINGS,
  cases: CASES,
  firm_plans: FIRM_PLANS,
  news: { ...NEWS, ...QUESTIONS },
  measures: MEASURES,
  weaknesses: WEAKNESSES,
  meetings: MEETINGS,
  walls: WALLS,
  criteria: CRITERIA,
  forms: { read: MAY_READ, edit: MAY_EDIT, publish: MAY_PUBLISH_FORMS },
  letters: { draft: MAY_DRAFT, publish: MAY_PUBLISH_LETTERS },
  administration: ADMINISTRATION,
} satisfies Record<string, AbilityTable>
export type Noun = keyof typeof TABLES

export type AbilityLine = { ability: string; roles: readonly Role[] }
/** Who does what an enclave decides who does; nobody where it decides that it is not done. */
export type Decided = { admit: readonly Role[]; extend: readonly Role[] }

/**
 * By noun, each ability with the roles that have it; of one role only what it may do. Who confirms admissions and who
 * extends terms is what the enclave has decided.
 */
export function abilitiesOf(role: Role | null, decided: Decided): { noun: Noun; lines: AbilityLine[] }[] {
  const nouns = Object.keys(TABLES) as Noun[]
  return nouns
    .map((noun) => ({
      noun,
      lines: Object.entries<readonly Role[]>(TABLES[noun])
        .map(([ability, roles]) => ({
          ability,
          roles: decidedOn(noun, ability, decided) ?? roles,
        }))
        .filter(({ roles }) => (role === null ? roles.length > 0 : roles.includes(role))),
    }))
    .filter(({ lines }) => lines.length > 0)
}

function decidedOn(noun: Noun, ability: string, { admit, extend }: Decided): readonly Role[] | null {
  if (noun === 'applications' && ability === 'admit') return admit
  return noun === 'tenancies' && ability === 'extend' ? extend : null
}
