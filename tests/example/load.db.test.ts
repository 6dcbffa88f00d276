import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { exampleIsLoaded, loadExample } from '~/example/load.server'
import { db } from '~/platform/db.server'

process.env.FILES_DIR = mkdtempSync(path.join(os.tmpdir(), 'feidi-example-'))
const NOW = new Date('2026-11-22T02:00:00Z')

let enclaveId = ''
beforeAll(async () => {
  const began = performance.now()
  await loadExample({ now: NOW })
  process.stdout.write(`loaded in ${Math.round(performance.now() - began)} ms\n`)
  enclaveId = (await db.enclave.findUniqueOrThrow({ where: { slug: 'weinan-xian' } })).id
}, 180_000)

describe('the example', () => {
  it('is loaded', async () => {
    expect(await exampleIsLoaded()).toBe(true)
    const states = await db.application.groupBy({ by: ['state', 'outcome'], where: { enclaveId }, _count: true })
    console.info(states, await db.tenancy.groupBy({ by: ['state'], where: { enclaveId }, _count: true }))
    console.info(await db.landingProject.groupBy({ by: ['stage'], where: { enclaveId }, _count: true }))
    console.info(await db.evidence.groupBy({ by: ['state', 'indicatorId'], where: { enclaveId }, _count: true }))
  })
})
