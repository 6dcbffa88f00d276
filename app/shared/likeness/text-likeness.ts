import { fold, gramsOf } from './grams'

/** What company names have in common without being alike: legal forms, brackets, the commonest trade words. */
const COMMON = /\([^)]*\)|有限责任公司|股份有限公司|有限公司|公司|集团|科技|技术|\s/g

/** The part of a company's name that is its own. */
export function ownName(name: string): string {
  const folded = fold(name)
  return folded.replace(COMMON, '') || folded
}

/** How alike two names are, from 0 to 1: the share of pairs of characters they have in common (Dice). */
export function likeness(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)]
  if (left.size + right.size === 0) return 0
  const shared = [...left].filter((pair) => right.has(pair)).length
  return (2 * shared) / (left.size + right.size)
}

export function pairsOf(name: string): Set<string> {
  return new Set(gramsOf(ownName(name)))
}
