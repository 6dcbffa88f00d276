import { cityNames } from '~/ground/enclaves/cities.server'
import { withCities } from '~/ground/forms/place-words'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { rubricOf } from '~/admission/rubrics/rubric-json'
import type { Locale } from '~/shared/words'
import { groundsOf } from '~/admission/findings/cites'
import { unmetFindings } from '~/admission/findings/findings'
import { criteriaFromJson } from '~/ground/criteria/criteria-json'
import { placesTaken } from '~/admission/waitlist/places.server'
import { visibleTo } from '~/admission/applications/queries.server'

/** What a decision may rest on, and how many of the intake's places are spoken for. */
export async function groundsFor(actor: Actor, id: string, locale: Locale) {
  const row =
    (await db.application.findFirst({
      where: { AND: [{ id }, visibleTo(actor)] },
      include: { findings: true, intake: { select: { rubric: true } } },
    })) ?? notFound()
  const unmet = unmetFindings(row.criteria, row.findings)
  const grounds = groundsOf(criteriaFromJson(row.criteria), unmet, rubricOf(row.intake.rubric, row.track))
  const taken = await placesTaken(db, actor.enclaveId, row.intakeId)
  const cities = await cityNames(actor.enclaveId)
  const options = grounds.map((ground) => ({
    value: ground.cite,
    label: withCities(ground[locale], cities, locale),
  }))
  return { taken, options }
}
