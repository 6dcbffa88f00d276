import { expect, it } from 'vitest'
import { decide } from '~/admission/decisions/decide.server'
import { applicationFile } from '~/admission/case-file/file.server'
import { groundsFor } from '~/admission/decisions/grounds.server'
import { setView } from '~/setup/criteria-sets/set-view.server'
import { testView } from '~/setup/criteria-sets/test-view.server'
import { criteriaSetOf } from '~/ground/criteria/queries.server'
import { admissionCriteria } from '~/admission/intakes/queries.server'
import { withCities } from '~/ground/forms/place-words'
import { db } from '~/platform/db.server'
import { scoresFor } from '~/admission/reviews/scores.server'
import { applicationIn } from '../support/applications'
import { makeWorld } from '../support/world'

const GENERIC = /飞出地|飞入地|the (home|host) city/i

it('puts the names of both cities into a text, in either language', () => {
  const cities = { homeCityZh: '渭南', homeCityEn: 'Weinan', hostCityZh: '西安', hostCityEn: 'Xi’an' }
  expect(withCities('飞入地研发、飞出地制造', cities, 'zh')).toBe('西安研发、渭南制造')
  expect(withCities('The home city’s parks', cities, 'en')).toBe('Weinan’s parks')
})

it('names the cities to staff, experts and in letters as the public page does', async () => {
  const world = await makeWorld()
  const { director, today, now } = world
  const { id, firmId } = await applicationIn(world, 'in_review', { reviewed: 2 })
  await db.finding.updateMany({
    where: { applicationId: id, criterion: { in: ['A4', 'B1'] } },
    data: { verdict: 'unmet' },
  })
  const set = await criteriaSetOf(director, (await admissionCriteria(world.enclaveId, today))?.id)
  const cites = (await groundsFor(director, id, 'zh')).options.map(({ value }) => value)
  expect(cites.length).toBeGreaterThan(3)
  const decided = await decide(director, id, { outcome: 'declined', cites, note: '' }, now)
  expect(decided.ok).toBe(true)
  for (const locale of ['zh', 'en'] as const) {
    const view = { firmId, onDay: today, locale }
    const read = {
      file: await applicationFile(world.officer, id, today, locale),
      seenByExpert: await applicationFile(world.expert1, id, today, locale),
      grounds: await groundsFor(director, id, locale),
      scores: (await scoresFor(director, id)).rubric,
      set: await setView(director, set.id, today, locale),
      tried: await testView(director, set, view),
    }
    for (const [name, said] of Object.entries(read))
      expect([name, GENERIC.exec(JSON.stringify(said))]).toEqual([name, null])
  }
  const letters = await db.letter.findMany({
    where: { enclaveId: world.enclaveId, kind: 'application_declined' },
  })
  expect(letters.map(({ body }) => GENERIC.exec(body))).toEqual([null])
})
