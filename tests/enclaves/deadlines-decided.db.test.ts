import { beforeAll, describe, expect, it } from 'vitest'
import { acceptForScreening } from '~/admission/applications/accept-for-screening.server'
import { askCorrection } from '~/admission/corrections/ask-correction.server'
import { readListQuery } from '~/admission/lists/list-query'
import { listApplications, openApplications } from '~/admission/lists/list.server'
import { applicationFile } from '~/admission/case-file/file.server'
import { applicationsTable } from '~/across/exports/applications-table.server'
import { promisedOn } from '~/across/portal/waiting.server'
import { must } from '~/example/drivers/must'
import { STANDARD } from '~/ground/settings/settings'
import { db } from '~/platform/db.server'
import { decideSetting } from '~/setup/settings-pages/decide-setting.server'
import { DeadlinesForm } from '~/setup/settings-pages/deadlines.form'
import { addWorkingDays } from '~/shared/calendar'
import { addDays, dayFromDate, dayOf, instantOf } from '~/shared/days'
import { applicationIn, type Made } from '../support/applications'
import { all } from '../support/all'
import { makeWorld, type World } from '../support/world'

const TARGET = {
  items: [{ target: 'question:core_technology', reason: 'incomplete' as const, note: '请写得再清楚些' }],
}
let world: World
let from: string
const at = () => instantOf(from, 10 * 60)
let old: { screened: Made; corrected: Made }
let fresh: { screened: Made; corrected: Made }

beforeAll(async () => {
  world = await makeWorld()
  old = {
    screened: await applicationIn(world, 'screening'),
    corrected: await applicationIn(world, 'awaiting_correction'),
  }
  const [screened, corrected] = [
    await applicationIn(world, 'submitted'),
    await applicationIn(world, 'submitted'),
  ]
  from = addWorkingDays(world.today, 1)
  const content = { ...STANDARD.deadlines, screen: 9, correct: 4 }
  const when = { effectiveOn: from, reason: '营商环境专班会议定', basedOn: 1 }
  must(await decideSetting(world.admin, 'deadlines', { content, when }, world.now))
  for (const { id } of [screened, corrected]) must(await acceptForScreening(world.officer, id, at()))
  must(await askCorrection(world.officer, corrected.id, TARGET, at()))
  fresh = { screened, corrected }
})

const correctionOf = async ({ id }: Made) => {
  const { dueOn } = await db.correction.findFirstOrThrow({
    where: { enclaveId: world.enclaveId, applicationId: id },
  })
  return dayFromDate(dueOn)
}

describe('a deadline that is decided anew', () => {
  it('moves that of a file whose step begins from then on, and of no other, wherever it is read', async () => {
    const due = {
      [old.screened.id]: addWorkingDays(world.today, 5),
      [fresh.screened.id]: addWorkingDays(from, 9),
    }
    const today = from
    const query = readListQuery(new URLSearchParams())
    const page = (await listApplications(world.officer, query, today)).lines
    const open = await openApplications(world.officer, today)
    const asked = { actor: world.officer, query: new URLSearchParams(), today, locale: 'zh' as const }
    const taken = await all((await applicationsTable(asked)).stretches)
    const every = new Map(taken.flat().map((cells) => [cells[0], cells[7]]))
    for (const [id, day] of Object.entries(due)) {
      expect(page.find((line) => line.id === id)?.turn.dueOn).toBe(day)
      expect(open.find((line) => line.id === id)?.turn.dueOn).toBe(day)
      expect(every.get(page.find((line) => line.id === id)?.ref ?? '')).toBe(day)
      const { turn } = await applicationFile(world.officer, id, today, 'zh')
      expect(turn).toMatchObject({ dueOn: day, reason: 'screen' })
    }
  })

  it('is what the firm is given to correct from then on', async () => {
    expect(await correctionOf(old.corrected)).toBe(addWorkingDays(world.today, 10))
    expect(await correctionOf(fresh.corrected)).toBe(addWorkingDays(from, 4))
  })

  it('is promised to others from that day on', async () => {
    expect((await promisedOn(world.enclaveId, world.today)).screen).toBe(5)
    expect((await promisedOn(world.enclaveId, from)).screen).toBe(9)
  })
})

it('reads what was typed, and refuses what is no number of days', () => {
  const typed = Object.fromEntries(Object.keys(STANDARD.deadlines).map((period) => [period, '6']))
  const when = { basedOn: '1', reason: '会议定', effectiveOn: addDays(dayOf(world.now), 3) }
  const read = DeadlinesForm.parse({ ...typed, ...when, takeUp: '0' })
  expect(read.content).toMatchObject({ takeUp: 0, screen: 6 })
  for (const wrong of ['0', '121', '1.5', '-1', '五', '']) {
    const told = DeadlinesForm.safeParse({ ...typed, ...when, screen: wrong }).error?.issues
    expect(told?.map(({ message }) => message)).toEqual(['not_working_days'])
  }
})
