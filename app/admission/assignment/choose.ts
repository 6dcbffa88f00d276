import { sectionOf } from '~/ground/national-rules/industries'
import { drawn } from './draw'

/** How the experts of a file are found: by hand, evenly, by field, or by a draw. */
export const METHODS = ['even', 'field', 'random', 'hand'] as const
export type Method = (typeof METHODS)[number]

export type Candidate = {
  id: string
  divisions: readonly string[]
  /** Files in hand and invitations that are out. */
  open: number
  thisYear: number
}
export type FileToAssign = {
  id: string
  /** GB/T 4754 division of the firm. */
  division: string
  /** Experts who cannot be asked: barred, away, or asked already. */
  without: ReadonlySet<string>
}
export type Fit = 'division' | 'section' | 'other'
export type Choice = { expertId: string; fit: Fit; open: number }
export type FilePlan = { fileId: string; experts: Choice[]; alternates: Choice[]; short: number }

export type Wish = {
  method: Method
  count: number
  alternates: number
  seed: string
  /** For the choice by hand: the experts, and the alternates in their order. */
  named: { experts: readonly string[]; alternates: readonly string[] }
}

/** Whom to ask about each file. Whoever is chosen for one file counts as busier for the next. */
export function chooseExperts(
  files: readonly FileToAssign[],
  candidates: readonly Candidate[],
  wish: Wish,
): FilePlan[] {
  const extra = new Map<string, number>()
  return files.map((file) => {
    const free = candidates
      .filter(({ id }) => !file.without.has(id))
      .map((one) => ({ ...one, open: one.open + (extra.get(one.id) ?? 0) }))
    const { experts, alternates } = wish.method === 'hand' ? byHand(free, wish) : byOrder(free, file, wish)
    for (const { id } of experts) extra.set(id, (extra.get(id) ?? 0) + 1)
    const choice = (one: Candidate): Choice => ({
      expertId: one.id,
      open: one.open,
      fit: fitOf(one.divisions, file.division),
    })
    const wanted = wish.method === 'hand' ? wish.named.experts.length : wish.count
    return {
      fileId: file.id,
      experts: experts.map(choice),
      alternates: alternates.map(choice),
      short: Math.max(0, wanted - experts.length),
    }
  })
}

/** Whether an expert knows the industry of a firm: its division, or another of the same section. */
export function fitOf(divisions: readonly string[], division: string): Fit {
  if (divisions.includes(division)) return 'division'
  const section = sectionOf(division)?.code
  return section && divisions.some((one) => sectionOf(one)?.code === section) ? 'section' : 'other'
}

function byHand(free: readonly Candidate[], { named }: Wish) {
  const find = (ids: readonly string[]) => ids.flatMap((id) => free.find((one) => one.id === id) ?? [])
  return {
    experts: find(named.experts),
    alternates: find(named.alternates.filter((id) => !named.experts.includes(id))),
  }
}

function byOrder(free: readonly Candidate[], file: FileToAssign, { method, count, alternates, seed }: Wish) {
  const order = method === 'random' ? atRandom(free, `${seed}:${file.id}`) : [...free].sort(lessBusy)
  if (method === 'field') order.sort((a, b) => rank(a, file) - rank(b, file))
  return { experts: order.slice(0, count), alternates: order.slice(count, count + alternates) }
}

/** The draw begins from the order of ids, not from the order in which a database happened to answer. */
function atRandom(free: readonly Candidate[], seed: string): Candidate[] {
  return drawn(
    [...free].sort((a, b) => (a.id < b.id ? -1 : 1)),
    seed,
  )
}

function lessBusy(a: Candidate, b: Candidate): number {
  return a.open - b.open || a.thisYear - b.thisYear || (a.id < b.id ? -1 : 1)
}

function rank({ divisions }: Candidate, { division }: FileToAssign): number {
  return ['division', 'section', 'other'].indexOf(fitOf(divisions, division))
}
