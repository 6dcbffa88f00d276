import { rubricChanges } from '~/admission/rubrics/rubric-changes'
import { faultsOf, sumsOf } from '~/admission/rubrics/sound'
import {
  rubricOn,
  rubricVersion,
  rubricVersions,
  standingOfRubric,
  type RubricRecord,
} from '~/admission/rubrics/versions.server'
import { cityNames } from '~/ground/enclaves/cities.server'
import { namedInBoth } from '~/ground/forms/place-words'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { dayFromDate, type Day } from '~/shared/days'
import { TRACKS } from '~/shared/tracks'

/** Every version of the rubric with how it stands and the intakes that are scored by it. */
export async function rubricList(actor: Actor, today: Day) {
  const all = await rubricVersions(actor)
  const intakes = await intakesOf(actor)
  return {
    slug: actor.enclaveSlug,
    versions: all.map((one) => ({
      ...headOf(one),
      standing: standingOfRubric(one, all, today),
      items: TRACKS.codes.map((track) => ({ track, count: one.rubric[track].length })),
      usedBy: intakes.filter(({ rubricId }) => rubricId === one.id).map(({ number }) => number),
    })),
  }
}

/** One version: its items by track as experts will read them, what it changes, and what keeps it from being published. */
export async function rubricView(actor: Actor, id: string | undefined, today: Day) {
  const one = await rubricVersion(actor, id)
  const [all, intakes, cities] = await Promise.all([
    rubricVersions(actor),
    intakesOf(actor),
    cityNames(actor.enclaveId),
  ])
  const standing = standingOfRubric(one, all, today)
  const others = all.filter((other) => other.id !== one.id)
  const before = rubricOn(others, one.effectiveFrom ?? today)
  const isNew = standing === 'draft' || standing === 'coming'
  const changes = isNew && before ? rubricChanges(before.rubric, one.rubric) : null
  return {
    slug: actor.enclaveSlug,
    ...headOf(one),
    standing,
    basedOn: all.find((other) => other.id === one.basedOnId)?.code ?? null,
    beside: before?.code ?? null,
    changes: changes?.map((change) => namedInBoth(change, cities)) ?? null,
    faults: faultsOf(one.rubric),
    usedBy: intakes.filter(({ rubricId }) => rubricId === one.id).map(({ number }) => number),
    /** Intakes that are set up and not yet open, and by which version they are scored. */
    ahead: intakes
      .filter(({ opensOn }) => opensOn > today)
      .map(({ number, rubricId }) => ({
        number,
        code: all.find((other) => other.id === rubricId)?.code ?? null,
      })),
    tracks: TRACKS.codes.map((track) => ({
      track,
      ...sumsOf(one.rubric[track]),
      items: namedInBoth(one.rubric[track], cities),
    })),
  }
}
export type RubricView = Awaited<ReturnType<typeof rubricView>>

function headOf({ rubric: _, ...head }: RubricRecord) {
  return head
}

async function intakesOf({ enclaveId }: Actor) {
  const rows = await db.intake.findMany({
    where: { enclaveId },
    select: { number: true, opensOn: true, rubricId: true },
    orderBy: { number: 'desc' },
    take: 200,
  })
  return rows.map((row) => ({ ...row, opensOn: dayFromDate(row.opensOn) }))
}
