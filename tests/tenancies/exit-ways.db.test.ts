import { expect, it } from 'vitest'
import { firmList } from '~/across/firm-list/list.server'
import { must } from '~/example/drivers/must'
import { db } from '~/platform/db.server'
import { ExitForm } from '~/residence/leaving/exit.form'
import { exit } from '~/residence/leaving/exit.server'
import { EXIT_WAYS } from '~/residence/tenancies/vocabulary'
import { resident } from '../landing/support'
import { makeWorld } from '../support/world'

it('keeps every way of leaving apart from graduation, in the list and in its counts', async () => {
  const world = await makeWorld()
  const { enclaveId, director, now, today } = world
  await resident(world, 'graduated')
  for (const way of EXIT_WAYS.codes) {
    const { id } = await resident(world, 'active')
    must(await exit(director, id, { way, reason: '按实际情况办理退出手续' }, now), way)
  }
  const list = (filter: 'graduated' | 'exited') =>
    firmList(director, { q: '', filter, after: '', before: '' }, today)
  const [graduated, exited] = [await list('graduated'), await list('exited')]
  expect(graduated.firms.map(({ tenancyState, exitWay }) => [tenancyState, exitWay])).toEqual([
    ['graduated', null],
  ])
  expect(exited.firms.map(({ exitWay }) => exitWay).sort()).toEqual([...EXIT_WAYS.codes].sort())
  const counted = await db.$queryRaw<{ state: string; n: number }[]>`
    SELECT state, count(*)::int AS n FROM "Tenancy" WHERE "enclaveId" = ${enclaveId}::uuid GROUP BY state ORDER BY state`
  expect(counted).toEqual([
    { state: 'exited', n: exited.counts?.exited },
    { state: 'graduated', n: graduated.counts?.graduated },
  ])
  const [event] = await db.event.findMany({
    where: { enclaveId, kind: 'tenancy_exited' },
    orderBy: { seq: 'asc' },
  })
  expect(event?.payload).toMatchObject({ way: 'moved_out' })
})

it('asks how a firm leaves, and the database holds it to those that did not graduate', async () => {
  expect(ExitForm.safeParse({ reason: '按实际情况办理退出手续' }).success).toBe(false)
  const world = await makeWorld()
  const { id: firmId } = await resident(world, 'graduated')
  await expect(db.tenancy.updateMany({ where: { firmId }, data: { exitWay: 'expelled' } })).rejects.toThrow()
})
