import { likeness, pairsOf } from '~/shared/likeness/text-likeness'

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

/** Two firms as a pair, when they look like one. */
export function likelyPair(one: FirmFacts, other: FirmFacts): Pair | null {
  const [lower, upper] = one.id < other.id ? [one, other] : [other, one]
  const causes = causesOf(lower, upper)
  const score = scoreOf(lower, upper, causes)
  return score >= LEAST_SCORE ? { lowerId: lower.id, upperId: upper.id, score, causes } : null
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

/** What a firm shares with another that may be the same, and how many may share it before it says nothing. */
export type Key = { key: number; most: number }

/** The keys of a firm: only those who share one are compared, so that not everybody is compared with everybody. */
export function keysOf(firm: FirmFacts): Key[] {
  const phone = digits(firm.phone)
  const names = namesOf(firm).flatMap((name) => [...pairsOf(name)])
  const keys = [
    ...[organisationOf(firm.uscc), ...masked(firm.uscc)].map((text) => [`code ${text}`, TOO_MANY] as const),
    ...(phone ? [[`phone ${phone}`, AGENCY] as const] : []),
    ...firm.patents.map((number) => [`patent ${number}`, TOO_MANY] as const),
    ...names.map((pair) => [`name ${pair}`, TOO_MANY] as const),
  ]
  return [...new Map(keys.map(([text, most]) => [numbered(text), most]))].map(([key, most]) => ({
    key,
    most,
  }))
}

/** A text as a number of 32 bits (FNV-1a): two that meet by chance are told apart when they are compared. */
function numbered(text: string): number {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return hash | 0
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
