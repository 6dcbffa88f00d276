import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdtempSync, readdirSync, readFileSync, utimesSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import sharp from 'sharp'
import { beforeAll, expect, it } from 'vitest'
import { oldPhotos, rewriteOldPhotos } from '~/ground/files/old-photos.server'
import { discard, keep, pathOf, receive, waitingRoom } from '~/ground/files/store.server'
import { sweepFiles } from '~/ground/files/sweep.server'
import { damagedFiles } from '~/ground/files/verify.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { telephonePhoto } from '../support/photos'
import { contractIn } from '../support/scenes/contracts'
import { makeWorld, type World } from '../support/world'

let world: World
beforeAll(async () => {
  process.env.FILES_DIR = mkdtempSync(path.join(os.tmpdir(), 'feidi-old-photos-'))
  world = await makeWorld()
})

/** A file on record as files were kept before photos were written anew. */
async function kept(
  bytes: Buffer,
  more: { aboutType?: string; photoState?: string | null; mime?: string } = {},
) {
  const received = await receive(Readable.from([bytes]))
  await keep(received)
  await discard(received.file)
  const id = newId()
  await db.file.create({
    data: {
      id,
      enclaveId: world.enclaveId,
      ownerUserId: world.officer.userId,
      sha256: received.sha256,
      size: received.size,
      name: '现场.jpg',
      createdAt: world.now,
      aboutId: newId(),
      mime: 'image/jpeg',
      aboutType: 'room',
      photoState: 'waits',
      ...more,
    },
  })
  return id
}
const rowOf = (id: string) => db.file.findUniqueOrThrow({ where: { id } })
const bytesOf = async (id: string) => readFileSync(pathOf((await rowOf(id)).sha256))
const told = () => db.event.findMany({ where: { enclaveId: world.enclaveId, kind: 'photo_written_anew' } })
const longAgo = new Date(Date.now() - 48 * 3600_000)
const age = (sha256: string) => utimesSync(pathOf(sha256), longAgo, longAgo)
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

it('loses its place, time and telephone, once, whoever runs at once; a paper of the same bytes keeps them', async () => {
  const photo = await telephonePhoto()
  const before = hashOf(photo)
  const [one, other] = [await kept(photo), await kept(photo, { aboutType: 'ticket' })]
  const proof = await kept(photo, { aboutType: 'record', photoState: null })
  expect((await sharp(await bytesOf(one)).metadata()).exif).toBeDefined()

  const rounds = await Promise.all([rewriteOldPhotos(world.now), rewriteOldPhotos(world.now)])
  expect(rounds.reduce((sum, count) => sum + count)).toBe(2)
  expect(await rewriteOldPhotos(world.now)).toBe(0)
  for (const id of [one, other]) {
    const [row, bytes] = [await rowOf(id), await bytesOf(id)]
    expect([row.photoState, row.size, row.sha256]).toEqual(['anew', bytes.length, hashOf(bytes)])
    const { exif, iptc, xmp, width, height } = await sharp(bytes).metadata()
    expect([exif, iptc, xmp, width, height]).toEqual([undefined, undefined, undefined, 480, 640])
    expect(bytes.includes('FeidiPhone')).toBe(false)
  }
  expect((await bytesOf(proof)).equals(photo)).toBe(true)
  expect((await rowOf(proof)).photoState).toBeNull()
  expect(readdirSync(waitingRoom())).toEqual([])

  const events = await told()
  expect(events.map(({ subjectId }) => subjectId).sort()).toEqual([one, other].sort())
  expect(events.every(({ payload }) => (payload as { before: string }).before === before)).toBe(true)

  // The old bytes stay for the paper alone; once it is gone they go with the sweep, and what is on record is whole.
  age(before)
  await sweepFiles(world.now)
  expect(existsSync(pathOf(before))).toBe(true)
  await db.file.delete({ where: { id: proof } })
  age(before)
  await sweepFiles(world.now)
  expect(existsSync(pathOf(before))).toBe(false)
  expect((await damagedFiles()).damaged).toEqual([])
})

it('is done a handful at a time, and one that is gone or cannot be read does not hold up the others', async () => {
  const photo = await telephonePhoto(160, 120)
  const torn = await kept(photo.subarray(0, photo.length / 2))
  const notes = await kept(Buffer.from('%PDF-1.7'), { mime: 'application/pdf' })
  const gone = await kept(await telephonePhoto(200, 120))
  await discard(pathOf((await rowOf(gone)).sha256))
  const good: string[] = []
  for (let n = 0; n < 22; n += 1) good.push(await kept(photo))
  const first = await rewriteOldPhotos(world.now)
  expect(first).toBeGreaterThan(0)
  expect(first).toBeLessThanOrEqual(20)
  expect(first + (await rewriteOldPhotos(world.now))).toBe(22)
  expect(await rewriteOldPhotos(world.now)).toBe(0)
  const states = async (ids: string[]) => [
    ...new Set((await Promise.all(ids.map(rowOf))).map(({ photoState }) => photoState)),
  ]
  expect(await states(good)).toEqual(['anew'])
  expect(await states([torn, notes, gone])).toEqual(['unreadable'])
  expect((await bytesOf(torn)).length).toBe(Math.floor(photo.length / 2))
})

it('cut off after its bytes were kept it begins again, and a row of another hash is not written', async () => {
  const photo = await telephonePhoto(180, 120)
  const id = await kept(photo)
  // What a round that was cut off leaves: new bytes that no row names.
  const left = await receive(createReadStream(pathOf(hashOf(photo))).pipe(sharp().jpeg()))
  await keep(left)
  expect((await rowOf(id)).photoState).toBe('waits')
  expect(await rewriteOldPhotos(world.now)).toBe(1)
  age(left.sha256)
  await sweepFiles(world.now)
  expect(existsSync(pathOf(left.sha256))).toBe(false)
  expect(existsSync(pathOf((await rowOf(id)).sha256))).toBe(true)
})

const MIGRATION = 'prisma/migrations/20261201051500_handover_photos_wait/migration.sql'

it('takes in photos of handovers that were kept before, and neither signed contracts nor lists signed on paper', async () => {
  const photo = await telephonePhoto(220, 120)
  const { contractId } = await contractIn(world, 'signed')
  const recorded = { enclaveId: world.enclaveId, contractId, doneOn: world.now, items: [], keys: 1 }
  const by = { recordedById: world.officer.userId, recordedAt: world.now }
  const paper = { confirmedById: world.officer.userId, confirmedAt: world.now }
  const of = async (kind: string, mime = 'image/jpeg') => {
    const fileId = await kept(photo, { aboutType: 'contract', photoState: null, mime })
    const number = (await db.leasePage.count({ where: { contractId, kind } })) + 1
    const row = { id: newId(), contractId, kind, number, fileId }
    await db.leasePage.create({
      data: { enclaveId: world.enclaveId, ...row, addedById: world.officer.userId, addedAt: world.now },
    })
    return fileId
  }
  await db.leaseHandover.create({ data: { ...recorded, ...by, ...paper, id: newId(), kind: 'exit' } })
  const [rooms, scan, signed, list] = [
    await of('entry'),
    await of('entry', 'application/pdf'),
    await of('signed'),
    await of('exit'),
  ]
  const before = await oldPhotos()
  const [update = ''] = readFileSync(MIGRATION, 'utf8').split(';')
  await db.$executeRawUnsafe(update)
  expect((await oldPhotos()).waiting).toBe(before.waiting + 1)
  expect(await rewriteOldPhotos(world.now)).toBe(1)
  expect(await oldPhotos()).toEqual({ ...before, done: before.done + 1 })
  expect((await rowOf(rooms)).photoState).toBe('anew')
  for (const id of [scan, signed, list]) expect((await rowOf(id)).photoState).toBeNull()
})
