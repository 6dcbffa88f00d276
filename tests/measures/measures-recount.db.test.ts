import { describe, expect, it } from 'vitest'
import { chanceFrom } from '~/example/plans/random'
import { measureBoard, measuresServing } from '~/plan/measures/board.server'
import { standingOf } from '~/plan/measures/progress'
import { taskList } from '~/plan/measures/queries.server'
import { TASK_STATES } from '~/plan/measures/vocabulary'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { addDays, dateOfDay, dayFromDate, type Day } from '~/shared/days'
import { measure } from '../support/scenes/measures'
import { makeWorld } from '../support/world'

const query = (part: object = {}) => ({ owner: null, state: null, indicator: null, page: 1, ...part })

/** The board counted again from plain rows, by the pure rules, on a world of chance. */
describe('the board', () => {
  it('counts what plain rows say, for every measure and every indicator', async () => {
    const one = await makeWorld()
    const { enclaveId, bureau, officer, now, today } = one
    const dice = chanceFrom(20_261_130)
    const chance = (below: number) => dice.whole(0, below - 1)
    const measures = [
      await measure(one, ['patents']),
      await measure(one, ['patents', 'talents']),
      await measure(one, []),
    ]
    const rows = Array.from({ length: 120 }, () => {
      const state = TASK_STATES.codes[chance(TASK_STATES.codes.length)] ?? 'planned'
      const inFull = state === 'done' || (state === 'under_way' && chance(3) === 0)
      const percent = inFull ? 100 : state === 'planned' ? 0 : chance(100)
      const dueOn = dateOfDay(addDays(today, chance(120) - 60))
      return {
        enclaveId,
        id: newId(),
        measureId: measures[chance(3)] ?? '',
        title: '任务',
        state,
        percent,
        dueOn,
        ownerId: officer.userId,
        createdById: bureau.userId,
        createdAt: now,
        ...(inFull
          ? { reportedOn: dateOfDay(addDays(today, -chance(60))), reportedById: officer.userId }
          : {}),
        ...(state === 'done' ? { confirmedById: bureau.userId, confirmedAt: now } : {}),
        ...(state === 'stopped' ? { stoppedOn: dateOfDay(today), reason: '合并' } : {}),
      }
    })
    await db.measureTask.createMany({ data: rows })
    const plain = await db.measureTask.findMany({ where: { enclaveId } })
    const standing = (task: (typeof plain)[number], day: Day) =>
      standingOf(
        {
          state: TASK_STATES.of(task.state),
          percent: task.percent,
          dueOn: dayFromDate(task.dueOn),
          reportedOn: task.reportedOn && dayFromDate(task.reportedOn),
        },
        day,
      )
    for (const day of [addDays(today, -40), today, addDays(today, 33)]) {
      const { rows: board } = await measureBoard(bureau, { kind: null, indicator: null, page: 1 }, day)
      const asked = board.map(({ id, tasks, done, late, toConfirm, open, stopped, percent }) => {
        return { id, tasks, done, late, toConfirm, open, stopped, percent }
      })
      const counted = board.map(({ id }) => {
        const own = plain.filter(({ measureId }) => measureId === id)
        const of = (...wanted: string[]) => own.filter((task) => wanted.includes(standing(task, day))).length
        const kept = own.filter(({ state }) => state !== 'stopped')
        const sum = kept.reduce((all, { percent }) => all + percent, 0)
        return {
          id,
          tasks: own.length,
          done: of('done'),
          late: of('late'),
          toConfirm: of('to_confirm'),
          open: of('planned', 'under_way'),
          stopped: of('stopped'),
          percent: kept.length === 0 ? null : Math.floor(sum / kept.length),
        }
      })
      expect(asked).toEqual(counted)
      const late = plain.filter((task) => standing(task, day) === 'late')
      const list = await taskList(bureau, query({ state: 'late' }), day, 500)
      expect(list.rows.map(({ id }) => id).sort()).toEqual(late.map(({ id }) => id).sort())
      const { id: patents } = await db.indicator.findFirstOrThrow({ where: { enclaveId, code: 'patents' } })
      expect(await measuresServing(bureau, patents, day)).toEqual({
        measures: 2,
        late: late.filter(({ measureId }) => measureId !== measures[2]).length,
      })
    }
  })
})
