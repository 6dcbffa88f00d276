import { criteriaFromJson } from '~/ground/criteria/criteria-json'
import { factsFrom } from '~/admission/findings/facts'
import { cityNames } from '~/ground/enclaves/cities.server'
import { withCities } from '~/ground/forms/place-words'
import { answersFromJson } from '~/ground/forms/form-sections'
import { askedSections, recordOf } from '~/ground/forms/asked'
import { formOf } from '~/admission/intakes/queries.server'
import type { Actor } from '~/ground/people/actor'
import { db, type Prisma } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import { dayFromDate, type Day } from '~/shared/days'
import type { Locale } from '~/shared/words'
import { pastTests } from '~/residence/graduation/past-tests.server'
import { evaluateSet } from '~/ground/criteria/evaluate'
import type { Criterion, Track } from '~/ground/criteria/expression'
import type { Facts } from '~/ground/criteria/facts'
import { fitsHome, type ParkIndustries } from '~/ground/industry-fit/industry-fit'
import { parkIndustries } from '~/ground/industry-fit/industry-fit.server'
import type { SetRecord } from '~/ground/criteria/queries.server'
import { changes, heldBeside, type Replayed } from './replay'

const WITH = {
  firm: { select: { name: true, foundedOn: true, industryCode: true } },
  intake: { select: { number: true, moveInOn: true } },
} satisfies Prisma.ApplicationInclude
type Past = Prisma.ApplicationGetPayload<{ include: typeof WITH }>

/** When a past case was judged: in an intake, or on the day a firm graduated or left. */
export type CaseWhen = { intake: number } | { end: 'graduated' | 'exited'; onDay: Day }
type PastCase = {
  id: string
  ref: string
  firm: string
  to: string
  when: CaseWhen
  frozen: Criterion[]
  facts: Facts
  onDay: Day
  track: string
}

export type ReplayLine = Replayed &
  Pick<PastCase, 'id' | 'ref' | 'firm' | 'to' | 'when'> & {
    changed: 'conclusion' | 'points'
    criteria: { code: string; words: string; from: string | null; to: string | null }[]
  }

/**
 * A set over every past case of its purpose, beside the criteria of its day: an admission set over the frozen
 * answers of applications, a graduation set over what the record said when firms graduated or left.
 */
export async function replayOf(actor: Actor, set: SetRecord, locale: Locale) {
  const past = set.purpose === 'graduation' ? await pastResidences(actor) : await pastApplications(actor)
  const cities = await cityNames(actor.enclaveId)
  const naming = (text: string) => withCities(text, cities, locale)
  const replayed = past.map((one) => ({ one, held: replayOn(one, set) }))
  const lines = replayed.flatMap(({ one, held }) => lineOf(one, held, { set, locale, naming }) ?? [])
  const open = (of: 'before' | 'after') => replayed.filter(({ held }) => held[of] === 'incomplete').length
  return { total: past.length, open: open('after'), openBefore: open('before'), lines }
}

type Said = { set: SetRecord; locale: Locale; naming: (text: string) => string }

function replayOn({ frozen, facts, onDay, track }: PastCase, set: SetRecord): Replayed {
  const own: Track = track === 'B' ? 'B' : 'A'
  return heldBeside(evaluateSet({ criteria: frozen }, facts, onDay, own), evaluateSet(set, facts, onDay, own))
}

function lineOf(past: PastCase, replayed: Replayed, { set, locale, naming }: Said): ReplayLine | null {
  const { frozen, id, ref, firm, to, when } = past
  const changed = changes(replayed)
  if (!changed) return null
  const wordsOf = (code: string) =>
    naming([...set.criteria, ...frozen].find((one) => one.code === code)?.[locale] ?? code)
  const criteria = replayed.reasons.map((reason) => ({ ...reason, words: wordsOf(reason.code) }))
  return { ...replayed, id, ref, firm, to, when, changed, criteria }
}

async function pastResidences(actor: Actor): Promise<PastCase[]> {
  const tests = await pastTests(actor)
  return tests.map(({ firmId, criteria, end, onDay, ...test }) => ({
    ...test,
    onDay,
    frozen: criteria,
    when: { end, onDay },
    to: (end === 'graduated' ? paths.deskGraduation : paths.deskFirm)(actor.enclaveSlug, firmId),
  }))
}

async function pastApplications({ enclaveId, enclaveSlug }: Actor): Promise<PastCase[]> {
  const past = await db.application.findMany({
    where: { enclaveId, submittedAt: { not: null } },
    include: WITH,
    orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
  })
  const parks = await parkIndustries(enclaveId)
  const forms = new Map<string, Awaited<ReturnType<typeof formOf>>>()
  const cases: PastCase[] = []
  for (const application of past) {
    const { formId, id, ref, firm, intake, track, criteria } = application
    if (!criteria) continue
    const sections = forms.get(formId) ?? (await formOf(enclaveId, formId))
    forms.set(formId, sections)
    const onDay = dayFromDate(intake.moveInOn)
    cases.push({
      id,
      ref,
      firm: firm.name,
      track,
      onDay,
      when: { intake: intake.number },
      to: paths.deskApplication(enclaveSlug, id),
      frozen: criteriaFromJson(criteria),
      facts: factsAsHandedIn(application, sections, { parks, onDay }),
    })
  }
  return cases
}

function factsAsHandedIn(
  { firm, answers: json }: Past,
  sections: Awaited<ReturnType<typeof formOf>>,
  { parks, onDay }: { parks: readonly ParkIndustries[]; onDay: Day },
): Facts {
  const [answers, record] = [answersFromJson(json), recordOf(firm)]
  return {
    ...factsFrom(askedSections(sections, answers, record), answers, record),
    ...fitsHome(firm.industryCode, parks, onDay),
  }
}
