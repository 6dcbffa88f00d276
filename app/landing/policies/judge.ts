import { Decimal } from 'decimal.js'
import { STAGES, type Stage } from '~/landing/projects/stages'
import type { Day } from '~/shared/days'
import type { Yuan } from '~/shared/money'
import type { Basis, ConditionKind, Verdict, Way } from './vocabulary'

/** From where a fact is known: a number on record, and a day. */
export type Proof = {
  from: 'place' | 'project' | 'record' | 'figures' | 'typed'
  ref: string | null
  on: Day | null
  /** The firm itself put it on record, and nobody of the staff has approved it. */
  byFirm?: boolean
}
/** A fact with its proof; null where it is not known. */
export type Fact<T> = { value: T; proof: Proof } | null

export type ProjectFact = {
  ref: string
  parkId: string
  stage: Stage
  since: Day | null
  investment: Yuan
  areaSqm: string | null
}
/** What is known of one firm, as far as packages ask. */
export type FirmFacts = {
  registeredHome: Fact<boolean>
  hnte: Fact<boolean>
  techSme: Fact<boolean>
  staff: Fact<number>
  talents: Fact<number>
  tax: Fact<Yuan>
  equipment: Fact<Yuan>
  projects: readonly ProjectFact[]
  /** What was typed in place of a project, on the calculator. */
  investment?: Fact<Yuan>
  area?: Fact<string>
}

export type Condition = { kind: ConditionKind; stage: Stage | null; figure: string | null }
export type Rule = {
  way: Way
  basis: Basis | null
  /** Yuan, or per cent where the way is a share. */
  rate: string
  months: number | null
  cap: Yuan | null
  /** For how many years it is paid, once a year. */
  years: number
  conditions: readonly Condition[]
}

export type Judged = {
  kind: ConditionKind | 'in_park'
  stage: Stage | null
  figure: string | null
  verdict: Verdict
  proof: Proof | null
}

/** The project an item is about: the furthest of the park, for a package of the city the furthest of all. */
export function projectFor({ projects }: FirmFacts, parkId: string | null): ProjectFact | null {
  const mine = projects.filter((one) => parkId === null || one.parkId === parkId)
  return [...mine].sort((a, b) => STAGES.indexOf(b.stage) - STAGES.indexOf(a.stage))[0] ?? null
}

/** What is left of what is known once nothing rests on the word of the firm alone. */
export function provenOnly(facts: FirmFacts): FirmFacts {
  const proven = <T>(fact: Fact<T>): Fact<T> => (fact?.proof.byFirm ? null : fact)
  return {
    ...facts,
    registeredHome: proven(facts.registeredHome),
    hnte: proven(facts.hnte),
    techSme: proven(facts.techSme),
    staff: proven(facts.staff),
    talents: proven(facts.talents),
    tax: proven(facts.tax),
    equipment: proven(facts.equipment),
  }
}

/** Every condition of an item on what is known of a firm: met, not met, or not known, with the proof. */
export function judge(rule: Pick<Rule, 'conditions'>, parkId: string | null, facts: FirmFacts): Judged[] {
  const project = projectFor(facts, parkId)
  const ofProject: Proof | null = project && { from: 'project', ref: project.ref, on: project.since }
  const inPark: Judged[] =
    parkId === null
      ? []
      : [
          {
            kind: 'in_park',
            stage: null,
            figure: null,
            verdict: project ? 'yes' : facts.projects.length > 0 ? 'no' : 'unknown',
            proof: ofProject,
          },
        ]
  return [...inPark, ...rule.conditions.map((one) => ({ ...one, ...told(one, project, facts) }))]
}

type Told = { verdict: Verdict; proof: Proof | null }
const UNKNOWN: Told = { verdict: 'unknown', proof: null }

function told({ kind, stage, figure }: Condition, project: ProjectFact | null, facts: FirmFacts): Told {
  const says = <T>(fact: Fact<T> | undefined, holds: (value: T) => boolean): Told =>
    fact ? { verdict: holds(fact.value) ? 'yes' : 'no', proof: fact.proof } : UNKNOWN
  const flag = (value: boolean) => value
  const limit = new Decimal(figure ?? 0)
  switch (kind) {
    case 'registered_home':
      return says(facts.registeredHome, flag)
    case 'hnte':
      return says(facts.hnte, flag)
    case 'tech_sme':
      return says(facts.techSme, flag)
    case 'stage':
      return says(stageOf(project), (reached) => STAGES.indexOf(reached) >= STAGES.indexOf(stage ?? 'intent'))
    case 'investment_least':
      return says(investmentOf(project, facts), (yuan) => limit.lte(yuan))
    case 'area_most':
      return says(areaOf(project, facts), (area) => limit.gte(area))
    case 'staff_least':
      return says(facts.staff, (staff) => limit.lte(staff))
  }
}

const stageOf = (project: ProjectFact | null): Fact<Stage> =>
  project && { value: project.stage, proof: { from: 'project', ref: project.ref, on: project.since } }

function investmentOf(project: ProjectFact | null, facts: FirmFacts): Fact<Yuan> {
  if (facts.investment !== undefined) return facts.investment
  return project && { value: project.investment, proof: { from: 'project', ref: project.ref, on: null } }
}

function areaOf(project: ProjectFact | null, facts: FirmFacts): Fact<string> {
  if (facts.area !== undefined) return facts.area
  if (!project || project.areaSqm === null) return null
  return { value: project.areaSqm, proof: { from: 'project', ref: project.ref, on: null } }
}

/** Whether all hold, one does not, or something is not known. */
export function overall(judged: readonly Judged[]): Verdict {
  if (judged.some(({ verdict }) => verdict === 'no')) return 'no'
  return judged.some(({ verdict }) => verdict === 'unknown') ? 'unknown' : 'yes'
}

/** What the amount of an item is reckoned from, as far as it is known: m², persons or yuan; nothing for a fixed amount. */
export function quantityOf(
  { way, basis }: Pick<Rule, 'way' | 'basis'>,
  parkId: string | null,
  facts: FirmFacts,
): Fact<string> {
  const project = projectFor(facts, parkId)
  if (way === 'area_months') return areaOf(project, facts)
  if (way === 'per_person')
    return facts.talents && { value: String(facts.talents.value), proof: facts.talents.proof }
  if (way !== 'share') return null
  if (basis === 'investment') return investmentOf(project, facts)
  return basis === 'tax' ? facts.tax : facts.equipment
}
