import { expect, test } from 'vitest'
import { db, inTransaction } from '~/platform/db.server'
import { makeWorld } from '../support/world'

// tests/support/strict.ts fails whatever makes the driver warn of two statements at once on one connection.

test('the parts of an include are read one after the other within a transaction', async () => {
  const { enclaveId, intakeId } = await makeWorld()
  const intake = await inTransaction((tx) =>
    tx.intake.findUniqueOrThrow({
      where: { enclaveId_id: { enclaveId, id: intakeId } },
      include: { phases: true, applications: true, lateCodes: true, activePhase: true },
    }),
  )
  expect(intake.phases.map(({ id }) => id)).toContain(intake.activePhaseId)
})

test('of statements sent together the second still finds what the first wrote, and fails where that failed', async () => {
  const { enclaveId } = await makeWorld()
  const [, written] = await inTransaction((tx) =>
    Promise.all([
      tx.counter.create({ data: { enclaveId, series: 'together', value: 1 } }),
      tx.counter.findMany({ where: { enclaveId, series: 'together' } }),
    ]),
  )
  expect(written).toHaveLength(1)
  const again = () =>
    inTransaction((tx) => tx.counter.create({ data: { enclaveId, series: 'together', value: 2 } }))
  await expect(again()).rejects.toThrow()
  expect(await db.counter.findMany({ where: { enclaveId, series: 'together' } })).toEqual(written)
})

test('within a transaction nothing else is asked of the database, and no other transaction begun', async () => {
  const { enclaveId } = await makeWorld()
  const beside = () => inTransaction(() => db.enclave.count())
  const nested = () => inTransaction(() => inTransaction((tx) => tx.enclave.count()))
  await expect(beside()).rejects.toThrow('hand its tx on')
  await expect(nested()).rejects.toThrow('hand its tx on')
  expect(await db.enclave.count({ where: { id: enclaveId } })).toBe(1)
})
