import { factsFrom } from '~/applications/facts'
import { answersFromJson } from '~/intakes/form-sections'
import { askedSections, recordOf } from '~/intakes/asked'
import { formOf } from '~/intakes/queries.server'
import type { Actor } from '~/people/actor'
import { db, type Prisma } from '~/platform/db.server'
import { dayFromDate } from '~/shared/days'
import type { Locale } from '~/shared/words'
import { evaluateSet } from './evaluate'
import type { Criterion, Track } from './expression'
import { fitsHome, type ParkIndustries } from './industry-fit'
import { parkIndustries } from './industry-fit.server'
import type { SetRecord } from './queries.server'
import { changes, heldBeside, type Replayed } from './replay'

const WITH = {
  firm: { select: { name: true, foundedOn: true, industryCode: true } },
  intake: { select: { number: true, moveInOn: true } },
} satisfies Prisma.ApplicationInclude
type Past = Prisma.ApplicationGetPayload<{ include: typeof WITH }>

export type ReplayLine = Replayed & {
  id: string
  ref: string
  firm: string
  intake: number
  changed: 'conclusion' | 'points'
  criteria: { code: string; words: string; from: string | null; to: string | null }[]
}

/** A set over the frozen answers of every application handed in so far, beside the set frozen on each. */
export async function replayOf(actor: Actor, set: SetRecord, locale: Locale) {
  const { enclaveId } = actor
  const [past, parks] = [
    await db.application.findMany({
      where: { enclaveId, submittedAt: { not: null } },
      include: WITH,
      orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
    }),
    await parkIndustries(enclaveId),
  ]
  const forms = new Map<string, Awaited<ReturnType<typeof formOf>>>()
  const lines: ReplayLine[] = []
  for (const application of past) {
    const { formId } = application
    const sections = forms.get(formId) ?? (await formOf(enclaveId, formId))
    forms.set(formId, sections)
    const frozen = application.criteria as unknown as Criterion[] | null
    const replayed = frozen ? replayOne(application, { frozen, sections, parks }, set) : null
    const changed = replayed ? changes(replayed) : null
    if (replayed && changed)
      lines.push({ ...lineOf(application, replayed, [set.criteria, frozen ?? []], locale), changed })
  }
  return { total: past.length, lines }
}
export type Replay = Awaited<ReturnType<typeof replayOf>>

type Basis = {
  frozen: Criterion[]
  sections: Awaited<ReturnType<typeof formOf>>
  parks: readonly ParkIndustries[]
}

function replayOne(
  { track, firm, intake, submitted }: Past,
  { frozen, sections, parks }: Basis,
  set: SetRecord,
) {
  const onDate = dayFromDate(intake.moveInOn)
  const [answers, record] = [answersFromJson(submitted), recordOf(firm)]
  const facts = {
    ...factsFrom(askedSections(sections, answers, record), answers, record),
    ...fitsHome(firm.industryCode, parks, onDate),
  }
  const own: Track = track === 'B' ? 'B' : 'A'
  return heldBeside(
    evaluateSet({ criteria: frozen }, facts, onDate, own),
    evaluateSet(set, facts, onDate, own),
  )
}

function lineOf(
  { id, ref, firm, intake }: Past,
  replayed: Replayed,
  sets: readonly (readonly Criterion[])[],
  locale: Locale,
) {
  const wordsOf = (code: string) => sets.flat().find((one) => one.code === code)?.[locale] ?? code
  return {
    ...replayed,
    ...{ id, ref, firm: firm.name, intake: intake.number },
    criteria: replayed.reasons.map((reason) => ({ ...reason, words: wordsOf(reason.code) })),
  }
}
