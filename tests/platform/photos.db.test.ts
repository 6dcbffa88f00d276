import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, utimesSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveFile } from '~/admission/reviews/serve.server'
import { loader as fileLoader } from '~/audiences/files/file'
import { attachFile } from '~/ground/files/attach.server'
import { receiveFiles } from '~/ground/files/receive.server'
import { pathOf, waitingRoom } from '~/ground/files/store.server'
import { sweepFiles } from '~/ground/files/sweep.server'
import { db, inTransaction } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { bombOf, telephonePhoto } from '../support/photos'
import { addresses } from '../support/route-tree'
import { echo, miniBuild, serve } from '../support/mini-build'
import { answerOf, makeWorld, signedRequest, type World } from '../support/world'

let world: World
let server: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  world = await makeWorld()
  process.env.FILES_DIR = mkdtempSync(path.join(os.tmpdir(), 'feidi-photos-'))
  const sessionUserId = () => Promise.resolve(world.officer.userId)
  const build = miniBuild(
    {
      photos: { action: echo, handle: { files: 'photos' } },
      papers: { action: echo, handle: { files: 'own' } },
    },
    { receiveFiles, sessionUserId },
  )
  server = await serve(build)
})
afterAll(() => server.close())

async function send(at: 'photos' | 'papers', name: string, content: Buffer) {
  const form = new FormData()
  form.append('photo', new Blob([new Uint8Array(content)]), name)
  const headers = { 'sec-fetch-site': 'same-origin', cookie: 'signed-in' }
  const answer = await fetch(`${server.origin}/${at}`, { method: 'POST', body: form, headers })
  const [[field, value] = ['', '']] = (await answer.json()) as [string, string][]
  return { status: answer.status, field, value }
}

const rowOf = (id: string) => db.file.findUniqueOrThrow({ where: { id } })
const bytesOf = async (id: string) => readFileSync(pathOf((await rowOf(id)).sha256))

test('a photo of a telephone is kept without its place, upright, under the hash of what is kept', async () => {
  const photo = await telephonePhoto()
  const { value: id } = await send('photos', '现场.jpg', photo)
  const kept = await bytesOf(id)
  const row = await rowOf(id)
  expect([row.name, row.mime, row.size]).toEqual(['现场.jpg', 'image/jpeg', kept.length])
  expect(createHash('sha256').update(kept).digest('hex')).toBe(row.sha256)
  const { exif, width, height } = await sharp(kept).metadata()
  expect([exif, width, height]).toEqual([undefined, 480, 640])
  // What came lies nowhere any more.
  expect(existsSync(pathOf(createHash('sha256').update(photo).digest('hex')))).toBe(false)
  expect(readdirSync(waitingRoom())).toEqual([])
})

test('a paper that is handed in as proof keeps its bytes, picture or not', async () => {
  const photo = await telephonePhoto()
  const { value: id } = await send('papers', '证书.jpg', photo)
  expect((await bytesOf(id)).equals(photo)).toBe(true)
  const pdf = Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF')
  const { value: other } = await send('photos', '单据.pdf', pdf)
  expect((await bytesOf(other)).equals(pdf)).toBe(true)
})

test('what is damaged or too large is answered at its field, and nothing of it stays', async () => {
  const before = await db.file.count()
  const photo = await telephonePhoto()
  const cut = await send('photos', '现场.jpg', photo.subarray(0, photo.length / 2))
  expect(cut).toEqual({ status: 200, field: 'photo.error', value: 'picture_damaged' })
  const bomb = await send('photos', '现场.png', bombOf(40_000, 40_000))
  expect(bomb).toEqual({ status: 200, field: 'photo.error', value: 'picture_pixels' })
  expect(await db.file.count()).toBe(before)
  expect(readdirSync(waitingRoom())).toEqual([])
})

test('many photos at once are all kept, each once', async () => {
  const photo = await telephonePhoto(800, 600)
  const all = await Promise.all(Array.from({ length: 8 }, () => send('photos', '现场.jpg', photo)))
  expect(new Set(all.map(({ value }) => value)).size).toBe(8)
  const hashes = await Promise.all(all.map(async ({ value }) => (await rowOf(value)).sha256))
  expect(new Set(hashes).size).toBe(1)
  expect(readdirSync(waitingRoom())).toEqual([])
})

async function kept(photo: Buffer): Promise<string> {
  const { value: id } = await send('photos', '现场.jpg', photo)
  const about = { type: 'room', id: newId() } as const
  await inTransaction((tx) => attachFile(tx, world.officer, id, about))
  return id
}

test('lists get a small form of it, made when it is first asked for, and swept like what no row names', async () => {
  const noise = Buffer.from(Array.from({ length: 1600 * 1200 * 3 }, (_, at) => (at * 2654435761) % 251))
  const photo = await sharp(noise, { raw: { width: 1600, height: 1200, channels: 3 } })
    .jpeg()
    .toBuffer()
  const id = await kept(photo)
  const ask = async (show: string, actor = world.officer) => {
    const request = await signedRequest(actor, `/files/${id}?show=${show}`)
    return answerOf(() => fileLoader({ request, params: { fileId: id }, context: {} }))
  }
  const [small, again] = await Promise.all([ask('small'), ask('small')])
  const bytes = Buffer.from(await small.arrayBuffer())
  expect(Buffer.from(await again.arrayBuffer()).equals(bytes)).toBe(true)
  const { width, height, format } = await sharp(bytes).metadata()
  expect([width, height, format]).toEqual([480, 360, 'jpeg'])
  const { size, sha256 } = await rowOf(id)
  expect(bytes.length).toBeLessThan(size / 4)
  expect(small.headers.get('Content-Length')).toBe(String(bytes.length))
  expect(small.headers.get('Content-Security-Policy')).toContain('sandbox')
  expect(Number((await ask('1')).headers.get('Content-Length'))).toBe(size)
  // Who may not see the file sees no small form of it either.
  expect((await ask('small', world.expert1)).status).toBe(404)
  const place = path.join(process.env.FILES_DIR ?? '', 'small', sha256)
  const longAgo = new Date(Date.now() - 48 * 3600_000)
  utimesSync(place, longAgo, longAgo)
  await sweepFiles(world.now)
  expect([existsSync(place), existsSync(pathOf(sha256))]).toEqual([false, true])
  expect((await ask('small')).status).toBe(200)
})

test('a picture on record that cannot be made small is shown as it is', async () => {
  const photo = await telephonePhoto()
  const { value: id } = await send('papers', '旧.jpg', photo)
  const { sha256, size, mime, name } = await rowOf(id)
  const answer = await serveFile({ id, sha256, size, mime, name }, { show: 'small' })
  expect(answer.headers.get('Content-Type')).toBe('image/jpeg')
  await answer.arrayBuffer()
  const broken = { id, sha256: 'e'.repeat(64), size, mime, name }
  await expect(serveFile(broken, { show: 'small' })).rejects.toMatchObject({ status: 404 })
})

test('every page on which something is photographed has its photos written anew', () => {
  const declared = addresses.flatMap(({ file }) => {
    const source = readFileSync(path.join('app', file), 'utf8')
    return /export const handle = \{[^}]*files: 'photos'/.test(source) ? [file.replace('audiences/', '')] : []
  })
  expect(new Set(declared)).toEqual(
    new Set([
      // faults and what was done about them, rounds, meters, rooms
      'my/reports/new.tsx',
      'my/reports/report.tsx',
      'desk/care/ticket.tsx',
      'desk/care/ticket-new.tsx',
      'desk/care/ticket-solution.tsx',
      'desk/care/round-walk.tsx',
      'desk/rent/meters/reading.tsx',
      'desk/space/inventory/photos.tsx',
      // rooms that are handed over; the list that was signed is a paper
      'desk/contracts/photo.tsx',
      'my/contracts/photo.tsx',
      // sites, stories
      'parks/visits/new.tsx',
      'parks/visits/finding.tsx',
      'parks/visits/closing.tsx',
      'desk/cases/picture-new.tsx',
      'desk/news/picture-new.tsx',
    ]),
  )
})
