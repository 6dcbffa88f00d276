import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { must } from '~/example/drivers/must'
import { beginUpload, receivePiece, uploadOffset } from '~/admission/corrections/upload-pieces.server'
import { withdrawApplication } from '~/admission/decisions/withdraw.server'
import { layAside } from '~/ground/files/pieces.server'
import { pathOf, receive, waitingRoom } from '~/ground/files/store.server'
import { sweepFiles } from '~/ground/files/sweep.server'
import { db } from '~/platform/db.server'
import { answerOf, makePerson, makeWorld, type World } from '../support/world'
import { drafting } from '../support/drafting'

let world: World
let crew: ReturnType<typeof drafting>
beforeAll(async () => {
  process.env.FILES_DIR = mkdtempSync(path.join(os.tmpdir(), 'feidi-pieces-'))
  world = await makeWorld()
  crew = drafting(world)
})
afterAll(() => rmSync(process.env.FILES_DIR ?? '', { recursive: true }))

const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(3000, 0x61), Buffer.from('\n%%EOF')])

/** A draft whose founder sends one file in pieces of 1000 bytes. */
async function sending({ content = pdf, name = '计划书.pdf' } = {}) {
  const { actor, id } = await crew.makeDraft()
  const { uploadId } = must(
    await beginUpload(actor, id, { kind: 'business_plan', name, size: content.length }, world.now),
  )
  const piece = async (offset: number, bytes = content.subarray(offset, offset + 1000)) => {
    const aside = await layAside(await receive(Readable.from([bytes])), actor.userId)
    return receivePiece(actor, id, uploadId, { offset, piece: aside }, world.now)
  }
  const papers = () => db.paper.findMany({ where: { applicationId: id, removedAt: null } })
  return { actor, id, uploadId, piece, papers }
}

it('a file in four pieces becomes a paper with the bytes it had', async () => {
  const { piece, papers, uploadId } = await sending()
  for (const offset of [0, 1000, 2000]) expect(await piece(offset)).toMatchObject({ value: { done: false } })
  expect(await piece(3000)).toEqual({ ok: true, value: { offset: pdf.length, done: true } })
  expect((await papers()).map(({ fileId }) => fileId)).toEqual([uploadId])
  const { sha256, name, size } = await db.file.findUniqueOrThrow({ where: { id: uploadId } })
  expect([name, size, sha256]).toEqual([
    '计划书.pdf',
    pdf.length,
    createHash('sha256').update(pdf).digest('hex'),
  ])
  expect(readFileSync(pathOf(sha256)).equals(pdf)).toBe(true)
  expect(readdirSync(waitingRoom())).toEqual([])
})

it('after a break it goes on where it stopped; a piece sent again changes nothing', async () => {
  const { actor, id, uploadId, piece, papers } = await sending()
  await piece(0)
  expect(await uploadOffset(actor, id, uploadId)).toBe(1000)
  expect(await piece(0)).toEqual({ ok: false, reason: 'wrong_offset', detail: { offset: 1000 } })
  expect(await piece(2000)).toEqual({ ok: false, reason: 'wrong_offset', detail: { offset: 1000 } })
  for (const offset of [1000, 2000, 3000]) await piece(offset)
  expect(await piece(3000)).toMatchObject({ ok: true, value: { done: true } })
  expect(await uploadOffset(actor, id, uploadId)).toBe(null)
  expect((await papers()).length).toBe(1)
})

it('the last piece sent twice at once makes one paper', async () => {
  const { piece, papers } = await sending()
  for (const offset of [0, 1000, 2000]) await piece(offset)
  const both = await Promise.all([piece(3000), piece(3000)])
  expect(both.some(({ ok }) => ok)).toBe(true)
  expect((await papers()).length).toBe(1)
})

it.each([
  ['a page called a PDF', '计划书.pdf', Buffer.from('<html>not a pdf</html>'), 'not_what_it_says'],
  ['an archive called a document', 'x.docx', Buffer.from('PK\u0003\u0004 no zip'), 'not_what_it_says'],
])('%s is refused at its end and nothing of it stays', async (_, name, content, reason) => {
  const { piece, papers, uploadId } = await sending({ content, name })
  expect(await piece(0)).toEqual({ ok: false, reason })
  expect([await papers(), await db.upload.findUnique({ where: { id: uploadId } })]).toEqual([[], null])
  expect(existsSync(path.join(waitingRoom(), `upload-${uploadId}`))).toBe(false)
})

it('what will not be taken is refused before its first byte', async () => {
  const { actor, id } = await crew.makeDraft()
  const begin = (given: object) =>
    beginUpload(actor, id, { kind: 'business_plan', name: 'a.pdf', size: 10, ...given }, world.now)
  expect(await begin({ name: 'run.exe' })).toEqual({ ok: false, reason: 'wrong_type' })
  expect(await begin({ size: 60_000_000 })).toEqual({ ok: false, reason: 'too_large' })
  expect(await begin({ name: '计划书.pptx' })).toEqual({ ok: false, reason: 'is_slides' })
  expect(await begin({ name: 'a.xlsx' })).toEqual({
    ok: false,
    reason: 'other_format',
    detail: { kind: 'business_plan', formats: 'pdf,docx' },
  })
  expect(await begin({ kind: '__proto__' })).toEqual({ ok: false, reason: 'unknown_kind' })
  await withdrawApplication(actor, id, {}, world.now)
  expect(await begin({})).toEqual({ ok: false, reason: 'not_a_draft' })
})

it('nobody else adds to it, not even a colleague, and another’s piece is no piece', async () => {
  const { actor, id, uploadId } = await sending()
  const colleague = await makePerson(world, 'founder', { firmId: actor.firmId }, world.now)
  const aside = await layAside(await receive(Readable.from([pdf.subarray(0, 1000)])), colleague.userId)
  const stranger = await answerOf(() =>
    receivePiece(colleague, id, uploadId, { offset: 0, piece: aside }, world.now),
  )
  expect(stranger.status).toBe(404)
  const stolen = await receivePiece(actor, id, uploadId, { offset: 0, piece: aside }, world.now)
  expect(stolen).toEqual({ ok: false, reason: 'no_piece' })
  const hostile = await receivePiece(actor, id, uploadId, { offset: 0, piece: '../../etc/passwd' }, world.now)
  expect(hostile).toEqual({ ok: false, reason: 'no_piece' })
})

it('an upload nobody goes on with is forgotten after a day', async () => {
  const { uploadId, piece } = await sending()
  await piece(0)
  await sweepFiles(new Date(world.now.getTime() + 25 * 3600_000))
  expect(await db.upload.findUnique({ where: { id: uploadId } })).toBe(null)
})
