import { expect, inject, it } from 'vitest'
import { fill, withBulk } from '~/commands/bench/fill'
import { urlIn } from '~/commands/bench/postgres'
import { foundBench } from '~/commands/bench/world'
import { env } from '~/platform/env.server'
import { db } from '~/platform/db.server'
import { expectCohortsToAgree } from '../support/recounts/cohorts'
import { expectListsToAgree } from '../support/recounts/lists'

it('fills a world for the bench with rows that the tables take, and tallies that are what the rows are', async () => {
  const world = await foundBench(new Date())
  const name = new URL(env().DATABASE_URL ?? '').pathname.slice(1)
  await withBulk(urlIn(inject('adminUrl'), name), (client) => fill(client, world, 700))
  const { enclaveId } = world
  expect(await db.application.count({ where: { enclaveId } })).toBe(700)
  await expectListsToAgree(enclaveId)
  await expectCohortsToAgree(enclaveId)
})
