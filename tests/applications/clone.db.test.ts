import { buffer } from 'node:stream/consumers'
import { beforeAll, expect, it } from 'vitest'
import yauzl from 'yauzl'
import { archiveOf } from '~/applications/archive.server'
import { founderView } from '~/applications/founder-view.server'
import { ownApplication } from '~/applications/queries.server'
import { startAgain } from '~/applications/start.server'
import { withdrawApplication } from '~/applications/withdraw.server'
import { db } from '~/platform/db.server'
import { makeWorld, type World } from '../support/world'
import { drafting } from '../support/drafting'

let world: World
let crew: ReturnType<typeof drafting>
beforeAll(async () => {
  world = await makeWorld()
  crew = drafting(world)
})

it('a new draft takes over what the earlier one said, and says where each answer is from', async () => {
  const draft = await crew.makeDraft()
  await crew.fill(draft)
  const { actor, id } = draft
  await db.firm.updateMany({ where: { id: actor.firmId ?? '' }, data: { product: '档案里的产品' } })
  await withdrawApplication(actor, id, {}, world.now)
  const again = await startAgain(actor, { cloneOf: id }, world.now)
  if (!again.ok) throw new Error(again.reason)
  const old = await db.application.findFirstOrThrow({ where: { id } })
  const fresh = await db.application.findFirstOrThrow({ where: { id: again.value.applicationId } })
  expect(fresh.answers).toEqual({ ...(old.answers as object), product: '档案里的产品' })
  const fields = fresh.fields as Record<string, { version: number; from: string }>
  expect([fields.product, fields.founder_name]).toEqual([
    { version: 0, from: 'record' },
    { version: 0, from: 'clone' },
  ])
  expect(await db.paper.count({ where: { applicationId: fresh.id } })).toBe(0)
})

it('an application of another firm is no source', async () => {
  const draft = await crew.makeDraft()
  await crew.fill(draft)
  const other = await crew.makeDraft()
  await withdrawApplication(other.actor, other.id, {}, world.now)
  const again = await startAgain(other.actor, { cloneOf: draft.id }, world.now)
  if (!again.ok) throw new Error(again.reason)
  const fresh = await db.application.findFirstOrThrow({ where: { id: again.value.applicationId } })
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
