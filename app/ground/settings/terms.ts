import { z } from 'zod'

/** No setting announces the end of a term earlier than so many days before it. */
export const EARLIEST_ALERT = 730

const months = z.number().int().min(1).max(240)

/** How long a firm may stay. What is in force on the day its term begins counts for it until it leaves. */
export const termsShape = {
  /** Months of a term, as a rule. */
  months,
  /** Kinds of firm that may stay longer, each with the clause it rests on. */
  longer: z.array(z.object({ zh: z.string(), en: z.string(), months, clause: z.string() })),
  /** How often a term may be extended; 0: never. */
  extensions: z.number().int().min(0).max(10),
  /** The most months of one extension. */
  extensionMonths: z.number().int().min(1).max(60),
  /** On what grounds: one of them is named by whoever extends. */
  extensionGrounds: z.array(z.object({ zh: z.string(), en: z.string() })),
  /** Only in the last so many days of the term. */
  extensionWithinDays: z.number().int().min(1).max(730),
  /** Who extends: the director alone, or officers, too. */
  extendedBy: z.enum(['director', 'officer']),
  /** Days before the last day of a term on which its firm and its officer are told, the earliest first. */
  termAlertDays: z.array(z.number().int().min(1).max(EARLIEST_ALERT)),
}
export type Terms = z.output<z.ZodObject<typeof termsShape>>

const CLAUSE = '国科发区〔2018〕300号 在孵企业条件（三），延长的领域待核'
const longer = (zh: string, en: string) => ({ zh, en, months: 60, clause: CLAUSE })

/** What the national rule says of an incubatee; nothing is extended that nobody decided. */
export const STANDARD_TERMS: Terms = {
  months: 48,
  longer: [
    longer('生物医药', 'Biomedicine'),
    longer('集成电路', 'Integrated circuits'),
    longer('现代农业', 'Modern agriculture'),
  ],
  extensions: 0,
  extensionMonths: 12,
  extensionGrounds: [],
  extensionWithinDays: 180,
  extendedBy: 'director',
  termAlertDays: [180, 90, 30],
}

/** Every length a term may have, the general one first, each with the kinds of firm that may have it. */
export function termsOffered({ months: usual, longer: kinds }: Pick<Terms, 'months' | 'longer'>) {
  const lengths = [...new Set([usual, ...kinds.map((kind) => kind.months)])]
  return lengths.map((length) => ({
    months: length,
    kinds: kinds.filter((kind) => kind.months === length),
  }))
}

/** On how many days before its end a term is first announced; 0 where it never is. */
export function firstAlert({ termAlertDays }: Pick<Terms, 'termAlertDays'>): number {
  return Math.max(0, ...termAlertDays)
}
