import { buffer } from 'node:stream/consumers'
import { beforeAll, expect, it } from 'vitest'
import yauzl from 'yauzl'
import { must } from '~/example/drivers/must'
import { archiveOf } from '~/admission/case-file/archive.server'
import { founderView } from '~/admission/case-file/founder-view.server'
import { ownApplication } from '~/admission/applications/queries.server'
import { startAgain } from '~/admission/new-applications/start.server'
import { withdrawApplication } from '~/admission/decisions/withdraw.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay } from '~/shared/days'
import { makeWorld, type World } from '../support/world'
import { drafting } from '../support/drafting'

let world: World
let crew: ReturnType<typeof drafting>
beforeAll(async () => {
  world = await makeWorld()
  crew = drafting(world)
})

it('a new draft takes over what the earlier one said, never what the record has instead', async () => {
  const draft = await crew.makeDraft()
  await crew.fill(draft)
  const { actor, id } = draft
  await db.firm.updateMany({ where: { id: actor.firmId ?? '' }, data: { product: '档案里的产品' } })
  await withdrawApplication(actor, id, {}, world.now)
  const again = must(await startAgain(actor, { cloneOf: id }, world.now))
  const old = await db.application.findFirstOrThrow({ where: { id } })
  const fresh = await db.application.findFirstOrThrow({ where: { id: again.applicationId } })
  expect(fresh.answers).toEqual(old.answers)
  const fields = fresh.fields as Record<string, { version: number; from: string }>
  expect([fields.product, fields.founder_name]).toEqual([
    { version: 0, from: 'clone' },
    { version: 0, from: 'clone' },
  ])
  expect(await db.paper.count({ where: { applicationId: fresh.id } })).toBe(0)
})

it('a record without an R&D place says nothing of a platform, and a "no" on record never beats a "yes"', async () => {
  const draft = await crew.makeDraft({ track: 'B' })
  const { actor, id } = draft
  const { enclaveId } = world
  const firmId = actor.firmId ?? ''
  const fresh = async (cloneOf?: string) => {
    const { applicationId } = must(await startAgain(actor, { cloneOf }, world.now))
    const { answers } = await db.application.findFirstOrThrow({ where: { id: applicationId } })
    await withdrawApplication(actor, applicationId, {}, world.now)
    return (answers as Record<string, string>).rd_platform
  }
  expect((await db.application.findFirstOrThrow({ where: { id } })).answers).toEqual({})
  await crew.fill(draft)
  await withdrawApplication(actor, id, {}, world.now)
  expect(await fresh()).toBeUndefined()
  await db.firmPlace.create({
    data: {
      enclaveId,
      id: newId(),
      firmId,
      kind: 'rd',
      city: 'home',
      address: '高新区',
      since: dateOfDay('2026-04-01'),
    },
  })
  expect([await fresh(), await fresh(id)]).toEqual(['no', 'yes'])
})

it('figures of a year reported after the earlier application are newer than what it says', async () => {
  const draft = await crew.makeDraft()
  const { actor, id } = draft
  await crew.fill(draft)
  await withdrawApplication(actor, id, {}, world.now)
  await db.yearFigures.create({
    data: {
      enclaveId: world.enclaveId,
      id: newId(),
      firmId: actor.firmId ?? '',
      year: 2026,
      version: 1,
      revenueYuan: '1',
      rdYuan: '1',
      staff: 44,
      rdStaff: 11,
      source: 'own',
      reportedById: actor.userId,
      reportedAt: new Date(world.now.getTime() + 1000),
    },
  })
  const again = must(await startAgain(actor, { cloneOf: id }, world.now))
  const fresh = await db.application.findFirstOrThrow({ where: { id: again.applicationId } })
  expect(fresh.answers).toMatchObject({ staff: '44', rd_staff: '11', product: '一段说明' })
})

it('an application of another firm is no source', async () => {
  const draft = await crew.makeDraft()
  await crew.fill(draft)
  const other = await crew.makeDraft()
  await withdrawApplication(other.actor, other.id, {}, world.now)
  const again = must(await startAgain(other.actor, { cloneOf: draft.id }, world.now))
  const fresh = await db.application.findFirstOrThrow({ where: { id: again.applicationId } })
  expect(fresh.answers).toEqual({})
})

it('everything handed in comes as one archive that opens', async () => {
  const draft = await crew.makeDraft()
  await crew.fill(draft)
  const own = await ownApplication([draft.actor], draft.ref)
  if (!own) throw new Error('not found')
  const answer = await archiveOf(await founderView(own, world.today, 'zh'), world.now, 'zh')
  const bytes = Buffer.from(await answer.arrayBuffer())
  const texts = await new Promise<string[]>((resolve, reject) => {
    yauzl.fromBuffer(bytes, {}, (error, zip) => {
      if (error) return reject(error)
      const read: Promise<string>[] = []
      zip.on('entry', (entry: yauzl.Entry) => {
        read.push(
          new Promise((done) => {
            zip.openReadStream(entry, (_, stream) => {
              void buffer(stream).then((text) => done(`${entry.fileName}\n${text.toString()}`))
            })
          }),
        )
      })
      zip.on('end', () => void Promise.all(read).then(resolve))
    })
  })
  expect(texts.map((text) => text.split('\n')[0])).toEqual([`${draft.ref}/申请内容.txt`])
  expect(texts[0]).toContain('职工总数\r\n    5 人')
})
