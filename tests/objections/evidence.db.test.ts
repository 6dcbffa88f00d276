import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sweepFiles } from '~/ground/files/sweep.server'
import { waitingRoom } from '~/ground/files/store.server'
import { objectionWords } from '~/admission/objections/words'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import { applicationIn } from '../support/applications'
import { serve } from '../support/mini-build'
import { wholeProduct } from '../support/whole-build'
import { cookieOf, makePerson, makeWorld, NOON_OF_TESTS, type World } from '../support/world'
import { zipOf } from '../support/zip'
import { sentenceFor } from '~/mechanism/sentences'

process.env.FILES_DIR = mkdtempSync(path.join(os.tmpdir(), 'feidi-evidence-'))

const PDF = '%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const TYPES = `<Types><Override PartName="/main.xml" ContentType="${WORD}"/></Types>`
const DOCX = zipOf([
  { name: '[Content_Types].xml', content: TYPES },
  { name: 'word/document.xml', content: '<w/>' },
])
const SAID = {
  name: '某企业',
  contact: 'objector@world.test',
  consent: 'on',
  text: '这家企业的核心专利权属有争议，依据见所附的判决书。',
}
type Said = Partial<typeof SAID>

let world: World
let elsewhere: World
let applicant: Actor
let address: string
let product: Awaited<ReturnType<typeof wholeProduct>>
let server: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  world = await makeWorld()
  elsewhere = await makeWorld()
  const made = await applicationIn(world, 'public_notice')
  applicant = made.founder
  address = paths.publicObjection(world.slug, made.id)
  product = await wholeProduct()
  server = await serve(product.build)
})
// Every request of these tests comes from the one address of this machine.
beforeEach(() => db.attemptCount.deleteMany())
afterAll(async () => {
  await server.close()
  rmSync(process.env.FILES_DIR ?? '', { recursive: true })
})

type File = { name: string; content: BlobPart; field?: string }

async function post(files: File[], said: Said = SAID, to = address, cookie = 'lang=zh') {
  const form = new FormData()
  for (const [key, value] of Object.entries(said)) form.append(key, value)
  for (const { name, content, field } of files) form.append(field ?? 'evidence', new Blob([content]), name)
  return send(form, {}, to, cookie)
}

async function send(body: BodyInit, more: Record<string, string> = {}, to = address, cookie = 'lang=zh') {
  const headers = { 'sec-fetch-site': 'same-origin', cookie, ...more }
  const answer = await fetch(server.origin + to, { method: 'POST', body, headers, redirect: 'manual' })
  expect(product.thrown).toEqual([])
  return { status: answer.status, html: await answer.text() }
}

const newest = () => db.objection.findFirstOrThrow({ orderBy: { id: 'desc' } })
const counts = async () => [await db.objection.count(), await db.file.count()]

async function get(actor: Actor | null, where: string) {
  const headers = { cookie: actor ? await cookieOf(actor) : 'lang=zh' }
  return fetch(server.origin + where, { headers, redirect: 'manual' })
}

describe('evidence for an objection', () => {
  test('comes with one post of a stranger, belongs to nobody, and stands on the desk', async () => {
    expect((await post([{ name: '判决书.pdf', content: PDF }])).status).toBe(302)
    const { id, fileId } = await newest()
    expect(await db.file.findUniqueOrThrow({ where: { id: fileId ?? '' } })).toMatchObject({
      ownerUserId: null,
      enclaveId: world.enclaveId,
      aboutType: 'objection',
      aboutId: id,
      name: '判决书.pdf',
      mime: 'application/pdf',
      size: PDF.length,
    })
    const page = await (await get(world.officer, paths.deskObjection(world.slug, id))).text()
    expect(page).toContain(`href="${paths.file(fileId ?? '')}"`)
    expect([page.includes('判决书.pdf'), page.includes(`${PDF.length} B`)]).toEqual([true, true])
  })

  test('is opened by those who may read the objection, as a download, and by nobody else', async () => {
    // Also of somebody signed in it is nobody's: the applicant cannot open it by having sent it.
    await post([{ name: 'b.docx', content: new Uint8Array(DOCX) }], SAID, address, await cookieOf(applicant))
    const where = paths.file((await newest()).fileId ?? '')
    for (const actor of [world.officer, world.director]) {
      const answer = await get(actor, where)
      expect([answer.status, answer.headers.get('content-disposition')]).toEqual([
        200,
        expect.stringMatching(/^attachment; filename="b\.docx"/),
      ])
    }
    const others = [world.expert1, world.bureau, world.park, world.admin, applicant, world.founder]
    const strangers = [await makePerson(elsewhere, 'director'), elsewhere.officer]
    const statuses = [...others, ...strangers].map(async (actor) => (await get(actor, where)).status)
    expect(new Set(await Promise.all(statuses))).toEqual(new Set([404]))
    expect((await get(null, where)).status).toBe(302)
  })

  test('is not asked for: an objection without one is taken', async () => {
    expect((await post([{ name: '', content: '' }])).status).toBe(302)
    expect((await newest()).fileId).toBe(null)
  })

  test('has to be chosen again when something else is wrong, and what was typed stays', async () => {
    const { status, html } = await post([{ name: 'a.pdf', content: PDF }], { ...SAID, contact: '没有' })
    expect(status).toBe(422)
    for (const kept of ['某企业', '没有', SAID.text, '要写一个邮箱或电话号码', '文件要重新选择']) {
      expect(html).toContain(kept)
    }
    const loose = await db.file.findFirstOrThrow({ where: { aboutType: null }, orderBy: { id: 'desc' } })
    expect(html).not.toContain(loose.id)
    await sweepFiles(new Date(NOON_OF_TESTS.getTime() + 25 * 3600_000))
    expect(await db.file.count({ where: { id: loose.id } })).toBe(0)
    expect(await db.file.count({ where: { aboutType: 'objection' } })).toBeGreaterThan(0)
  })

  test.each<[string, File[], string]>([
    ['of a kind that is not taken', [{ name: 'a.xlsx', content: PDF }], 'wrong_type'],
    ['of a script', [{ name: 'a.html', content: '<script>' }], 'wrong_type'],
    ['that is not what it says', [{ name: 'a.pdf', content: '<html>' }], 'not_what_it_says'],
    ['that is empty', [{ name: 'a.pdf', content: '' }], 'empty'],
    ['above 10 MB', [{ name: 'a.pdf', content: PDF.padEnd(10 * 1024 * 1024 + 1) }], 'too_large'],
    [
      'with another',
      [
        { name: 'a.pdf', content: PDF },
        { name: 'b.pdf', content: PDF },
      ],
      'too_many',
    ],
  ])('a file %s is refused at its field, nothing is raised, and the words stay', async (_, files, code) => {
    const before = await db.objection.count()
    const { zh, en } = objectionWords
    const { status, html } = await post(files)
    expect([status, html.includes(sentenceFor(zh.errors, code)), html.includes(SAID.text)]).toEqual([
      422,
      true,
      true,
    ])
    expect([await db.objection.count(), readdirSync(waitingRoom())]).toEqual([before, []])
    expect((await post(files, SAID, address, 'lang=en')).html).toContain(sentenceFor(en.errors, code))
  })

  test('a form that breaks off says so at the field', async () => {
    const part = (name: string, value: string) =>
      `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
    const words = Object.entries(SAID).map(([name, value]) => part(name, value))
    const cut = `${words.join('')}--x\r\nContent-Disposition: form-data; name="evidence"; filename="a.pdf"\r\n\r\n${PDF}`
    const before = await counts()
    const { status, html } = await send(cut, { 'content-type': 'multipart/form-data; boundary=x' })
    expect([status, html.includes('传输中断'), html.includes(SAID.text)]).toEqual([422, true, true])
    expect([await counts(), readdirSync(waitingRoom())]).toEqual([before, []])
  })

  test.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['"><img src=x onerror=alert(1)>.pdf', '%22><img src=x onerror=alert(1)>.pdf'],
    ['\u202Efdp.exe.pdf', 'fdp.exe.pdf'],
    [`${'长'.repeat(300)}.pdf`, `${'长'.repeat(170)}.pdf`],
  ])('is kept under a name that does no harm: %s', async (name, kept) => {
    await post([{ name, content: PDF }])
    const { id, fileId } = await newest()
    const file = await db.file.findUniqueOrThrow({ where: { id: fileId ?? '' } })
    expect(file.name).toBe(kept)
    const page = await (await get(world.director, paths.deskObjection(world.slug, id))).text()
    expect(page).not.toContain('<img src=x')
    const answer = await get(world.director, paths.file(file.id))
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w. -]*"; filename\*=/)
  })

  test('is taken at this address alone, in its one field, and by no id', async () => {
    const before = await counts()
    const pdf = { name: 'a.pdf', content: PDF }
    await post([pdf], SAID, paths.portal(world.slug))
    await post([pdf], SAID, paths.publicNotices(world.slug))
    await post([{ ...pdf, field: 'piece' }], {})
    expect(await counts()).toEqual(before)
    const taken = (await db.file.findFirstOrThrow({ where: { aboutType: 'objection' } })).id
    for (const evidence of [taken, 'no-id', "' OR 1=1"]) {
      const { status, html } = await send(new URLSearchParams({ ...SAID, evidence }))
      expect([status, html.includes('文件没有收到')]).toEqual([409, true])
    }
    expect(await counts()).toEqual(before)
  })

  test('is taken ten times an hour from one address, then not even read', async () => {
    const wrong = { ...SAID, text: '短' }
    for (let count = 0; count < 10; count += 1) await post([{ name: 'a.pdf', content: PDF }], wrong)
    const before = await counts()
    const { status, html } = await post([{ name: 'a.pdf', content: PDF }], wrong)
    expect([status, html.includes('文件交得太多了'), await counts()]).toEqual([422, true, before])
  })
})
