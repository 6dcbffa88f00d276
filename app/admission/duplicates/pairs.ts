import { likeness, pairsOf } from '~/shared/text-likeness'

export type FirmFacts = {
  id: string
  name: string
  /** The names it bore before. */
  formerNames?: readonly string[]
  uscc: string
  phone: string
  patents: readonly string[]
}
export type Cause =
  | { kind: 'organisation'; value: string }
  | { kind: 'code'; value: string }
  | { kind: 'patent'; value: string }
  | { kind: 'phone'; value: string }
  | { kind: 'name'; value: string }
/** Two firms that may be one, the lower id first; the score runs to 100. */
export type Pair = { lowerId: string; upperId: string; score: number; causes: Cause[] }

const WEIGHTS: Record<Cause['kind'], number> = {
  organisation: 0.95,
  code: 0.85,
  patent: 0.6,
  phone: 0.5,
  name: 0.9,
}
const LEAST_LIKENESS = 0.6
const LEAST_SCORE = 50
/** What so many firms share says nothing: the telephone of an agency, a common pair of characters. */
const TOO_MANY = 40
const AGENCY = 6

/** The pairs of firms that look like one firm, the likeliest first; pairs known to be two are left out. */
export function likelyPairs(firms: readonly FirmFacts[], distinct: ReadonlySet<string> = new Set()): Pair[] {
  const byId = new Map(firms.map((firm) => [firm.id, firm]))
  const pairs: Pair[] = []
  for (const key of candidates(firms)) {
    const [lowerId = '', upperId = ''] = key.split(' ')
    const [a, b] = [byId.get(lowerId), byId.get(upperId)]
    if (!a || !b || distinct.has(key)) continue
    const causes = causesOf(a, b)
    const score = scoreOf(a, b, causes)
    if (score >= LEAST_SCORE) pairs.push({ lowerId, upperId, score, causes })
  }
  return pairs.sort((a, b) => b.score - a.score || a.lowerId.localeCompare(b.lowerId))
}

/** The key of a pair: the lower id first. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

/** Each cause by itself, and what they say together. */
export function causesOf(a: FirmFacts, b: FirmFacts): Cause[] {
  const causes: Cause[] = []
  const organisation = organisationOf(a.uscc)
  if (organisation && organisation === organisationOf(b.uscc)) {
    causes.push({ kind: 'organisation', value: organisation })
  } else if (differByOne(a.uscc, b.uscc)) causes.push({ kind: 'code', value: b.uscc })
  const patent = a.patents.find((number) => b.patents.includes(number))
  if (patent) causes.push({ kind: 'patent', value: patent })
  if (digits(a.phone) && digits(a.phone) === digits(b.phone)) causes.push({ kind: 'phone', value: a.phone })
  const alike = likenessOf(a, b)
  if (alike >= LEAST_LIKENESS) causes.push({ kind: 'name', value: String(Math.round(alike * 100)) })
  return causes
}

/** How alike two firms are called, now or before. */
function likenessOf(a: FirmFacts, b: FirmFacts): number {
  return Math.max(...namesOf(a).flatMap((one) => namesOf(b).map((other) => likeness(one, other))))
}

function namesOf({ name, formerNames = [] }: FirmFacts): string[] {
  return [name, ...formerNames]
}

function scoreOf(a: FirmFacts, b: FirmFacts, causes: readonly Cause[]): number {
  const doubt = causes.reduce((left, { kind }) => {
    const weight = kind === 'name' ? WEIGHTS.name * likenessOf(a, b) : WEIGHTS[kind]
    return left * (1 - weight)
  }, 1)
  return Math.round((1 - doubt) * 100)
}

/** Pairs that share something at all, so that not everybody is compared with everybody. */
function candidates(firms: readonly FirmFacts[]): Set<string> {
  const found = new Set<string>()
  const join = (keysOf: (firm: FirmFacts) => Iterable<string>, most: number) => {
    for (const ids of shared(firms, keysOf).values()) {
      if (ids.length > most) continue
      ids.forEach((id, index) => ids.slice(index + 1).forEach((other) => found.add(pairKey(id, other))))
    }
  }
  join(({ uscc }) => [organisationOf(uscc), ...masked(uscc)], TOO_MANY)
  join(({ phone }) => [digits(phone)].filter(Boolean), AGENCY)
  join(({ patents }) => patents, TOO_MANY)
  join((firm) => new Set(namesOf(firm).flatMap((name) => [...pairsOf(name)])), TOO_MANY)
  return found
}

function shared(firms: readonly FirmFacts[], keysOf: (firm: FirmFacts) => Iterable<string>) {
  const ids = new Map<string, string[]>()
  for (const firm of firms) {
    for (const key of new Set(keysOf(firm))) {
      const known = ids.get(key)
      if (known) known.push(firm.id)
      else ids.set(key, [firm.id])
    }
  }
  return ids
}

/** Places 9 to 17 of a credit code are the organisation itself (GB 32100-2015); the rest says who registered it. */
function organisationOf(uscc: string): string {
  return uscc.slice(8, 17)
}

function masked(uscc: string): string[] {
  return [...uscc].map((_, index) => `${uscc.slice(0, index)}?${uscc.slice(index + 1)}`)
}

function differByOne(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  return [...a].filter((letter, index) => letter !== b[index]).length === 1
}

function digits(phone: string): string {
  const only = phone.normalize('NFKC').replace(/\D/g, '')
  return only.length >= 7 ? only.slice(-11) : ''
}
