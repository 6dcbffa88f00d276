import { addYuan, type Yuan } from '~/shared/money'
import { amountOf, overYears, type Sum } from './amount'
import type { Asked } from './calculator.form'
import {
  judge,
  overall,
  projectFor,
  quantityOf,
  type Fact,
  type FirmFacts,
  type Judged,
  type Proof,
  type Rule,
} from './judge'
import type { Basis, Verdict } from './vocabulary'

const TYPED: Proof = { from: 'typed', ref: null, on: null }
const typed = <T>(value: T | null): Fact<T> => (value === null ? null : { value, proof: TYPED })
const answered = (answer: 'yes' | 'no' | null): Fact<boolean> =>
  typed(answer === null ? null : answer === 'yes')

/** What was typed, as facts of a firm. */
export function factsTyped(asked: Asked): FirmFacts {
  return {
    registeredHome: answered(asked.home),
    hnte: answered(asked.hnte),
    techSme: answered(asked.techSme),
    staff: typed(asked.staff),
    talents: typed(asked.talents),
    tax: typed(asked.tax),
    equipment: typed(asked.equipment),
    investment: typed(asked.investment),
    area: typed(asked.area),
    projects: [],
  }
}

/** What is on record of a firm, as the fields of the calculator. */
export function askedOf(facts: FirmFacts): Omit<Asked, 'parks'> {
  const project = projectFor(facts, null)
  const said = (fact: Fact<boolean>) => (fact ? (fact.value ? ('yes' as const) : ('no' as const)) : null)
  return {
    area: project?.areaSqm ?? null,
    investment: project?.investment ?? null,
    equipment: null,
    tax: facts.tax?.value ?? null,
    talents: facts.talents?.value ?? null,
    staff: facts.staff?.value ?? null,
    home: said(facts.registeredHome),
    hnte: said(facts.hnte),
    techSme: said(facts.techSme),
  }
}

/** What an item is not reckoned without: a condition, or what its amount is a part of. */
export type Missing = Judged['kind'] | 'area' | 'talents' | Basis
export type Line<Item> = {
  item: Item
  verdict: Verdict
  missing: Missing[]
  /** Of one year; null where it is not known or not given. */
  sum: Sum | null
  total: Yuan | null
}

/** One item over five years, as if the firm's project produced in the park; what is not known is said, never zero. */
export function lineOf<Item extends Rule>(item: Item, parkId: string | null, facts: FirmFacts): Line<Item> {
  const project = {
    ref: '',
    parkId: parkId ?? '',
    stage: 'producing',
    since: null,
    investment: '0',
    areaSqm: null,
  } as const
  const there = { ...facts, projects: [project] }
  const judged = judge(item, parkId, there)
  const verdict = overall(judged)
  const sum = amountOf(item, quantityOf(item, parkId, there)?.value ?? null)
  const open: Missing[] = judged.filter((one) => one.verdict === 'unknown').map(({ kind }) => kind)
  if (sum === null)
    open.push(
      item.way === 'area_months'
        ? 'area'
        : item.way === 'per_person'
          ? 'talents'
          : (item.basis ?? 'investment'),
    )
  if (verdict === 'no') return { item, verdict, missing: [], sum: null, total: null }
  if (open.length > 0 || sum === null) return { item, verdict: 'unknown', missing: open, sum, total: null }
  return { item, verdict, missing: [], sum, total: overYears(sum.amount, item.years) }
}

/** What several items come to together, and how many of them are not known. */
export function totalOf(lines: readonly Line<unknown>[]): { total: Yuan; unknown: number } {
  return {
    total: addYuan('0', ...lines.flatMap(({ total }) => total ?? [])),
    unknown: lines.filter(({ verdict }) => verdict === 'unknown').length,
  }
}

type Package<Item> = { parkId: string | null; items: readonly Item[] }

/** What packages of one park, or of the city, give over five years. */
export function linesOf<Item extends Rule>(
  packages: readonly Package<Item>[],
  parkId: string | null,
  facts: FirmFacts,
): Line<Item>[] {
  return packages
    .filter((one) => one.parkId === parkId)
    .flatMap(({ items }) => items.map((item) => lineOf(item, parkId, facts)))
}

/** What a firm would get in five years in a park: of the park and of the city together. */
export function supportIn(packages: readonly Package<Rule>[], parkId: string | null, facts: FirmFacts) {
  const city = linesOf(packages, null, facts)
  return totalOf(parkId === null ? city : [...city, ...linesOf(packages, parkId, facts)])
}
