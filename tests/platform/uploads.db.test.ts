import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { fileForDownload } from '~/admission/reviews/file-access.server'
import { attachFile } from '~/ground/files/attach.server'
import { receiveFiles } from '~/ground/files/receive.server'
import { DamagedFile, serveFile } from '~/admission/reviews/serve.server'
import { pathOf, refusalOfError, waitingRoom } from '~/ground/files/store.server'
import { sweepFiles } from '~/ground/files/sweep.server'
import { db, inTransaction } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { echo, miniBuild, serve } from '../support/mini-build'
import { makeWorld } from '../support/world'

let owner: string
let enclaveId: string
const pdf = '%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF'
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

let server: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  const world = await makeWorld()
  owner = world.officer.userId
  enclaveId = world.enclaveId
  process.env.FILES_DIR = mkdtempSync(path.join(os.tmpdir(), 'feidi-files-'))
  const sessionUserId = (cookie: string | null | undefined) =>
    Promise.resolve(cookie === 'signed-in' ? owner : null)
  const build = miniBuild(
    { form: { action: echo, handle: { files: 'own' } }, plain: { action: echo } },
    { receiveFiles, sessionUserId },
  )
  server = await serve(build)
})
afterAll(() => server.close())

async function post(form: FormData, cookie = 'signed-in', at = 'form') {
  const headers = { 'sec-fetch-site': 'same-origin', cookie }
  const answer = await fetch(`${server.origin}/${at}`, { method: 'POST', body: form, headers })
  return { status: answer.status, fields: answer.ok ? ((await answer.json()) as [string, string][]) : [] }
}

function formWith(name: string, content: BlobPart, fields: Record<string, string> = {}): FormData {
  const form = new FormData()
  for (const [key, value] of Object.entries(fields)) form.append(key, value)
  form.append('proof', new Blob([content]), name)
  return form
}

test('a form with a file arrives as plain fields, the file by its id', async () => {
  const { fields } = await post(formWith('合同 (1).pdf', pdf, { title: '技术合同', empty: '' }))
  const id = Object.fromEntries(fields).proof ?? ''
  const file = await db.file.findUniqueOrThrow({ where: { id } })
  expect(fields).toEqual([
    ['title', '技术合同'],
    ['empty', ''],
    ['proof', id],
  ])
  expect([file.name, file.mime, file.size, file.ownerUserId, existsSync(pathOf(file.sha256))]).toEqual([
    '合同 (1).pdf',
    'application/pdf',
    pdf.length,
    owner,
    true,
  ])
  expect(readdirSync(waitingRoom())).toEqual([])
})

test('a file field left empty says nothing', async () => {
  expect((await post(formWith('', '', { title: 'x' }))).fields).toEqual([['title', 'x']])
})

test.each([
  ['run.exe', 'MZ', 'wrong_type'],
  ['page.html', '<script>alert(1)</script>', 'wrong_type'],
  ['drawing.svg', '<svg onload="alert(1)"/>', 'wrong_type'],
  ['none', 'text', 'wrong_type'],
  ['page.pdf', '<html>%PDF</html>', 'not_what_it_says'],
  ['picture.jpg', png, 'really_png'],
  ['table.xlsx', 'PK\u0003\u0004 not a zip', 'not_what_it_says'],
  ['empty.pdf', '', 'empty'],
])('%s is refused with its reason', async (name, content, reason) => {
  expect((await post(formWith(name, content as BlobPart))).fields).toEqual([['proof.error', reason]])
  expect(readdirSync(waitingRoom())).toEqual([])
})

test('a picture is taken for what it is', async () => {
  const { fields } = await post(formWith('厂房.PNG', png))
  expect((await db.file.findUniqueOrThrow({ where: { id: fields[0]?.[1] ?? '' } })).mime).toBe('image/png')
})

test('a file above 50 MB is refused and nothing of it stays', async () => {
  const large = Buffer.alloc(50 * 1024 * 1024 + 1, 0x20)
  large.write(pdf)
  expect((await post(formWith('large.pdf', large))).fields).toEqual([['proof.error', 'too_large']])
  expect(readdirSync(waitingRoom())).toEqual([])
})

test('the file of a stranger is not kept', async () => {
  const before = await db.file.count()
  expect((await post(formWith('a.pdf', pdf), 'nobody')).fields).toEqual([['proof.error', 'signed_out']])
  expect(await db.file.count()).toBe(before)
})

describe('whatever fails behind an upload', () => {
  const set = (name: string, value: string) => {
    const before = process.env[name]
    process.env[name] = value
    onTestFinished(() => {
      if (before === undefined) delete process.env[name]
      else process.env[name] = before
    })
  }
  const refusedAs = (reason: string) => [
    ['title', '技术合同'],
    ['proof.error', reason],
  ]

  test.each([
    ['small', 100],
    ['of some size', 200_000],
    ['large', 9_000_000],
  ])('a file that is %s is answered, with all other fields, when it cannot be kept', async (_, size) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'feidi-broken-'))
    writeFileSync(path.join(folder, 'arriving'), 'a file where a folder should be')
    set('FILES_DIR', folder)
    const content = Buffer.alloc(size, 0x20)
    expect((await post(formWith('a.pdf', content, { title: '技术合同' }))).fields).toEqual(
      refusedAs('not_stored'),
    )
  })

  test('a file whose place is taken by something else is answered', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'feidi-broken-'))
    const content = `${pdf} without a place`
    const sha256 = createHash('sha256').update(content).digest('hex')
    writeFileSync(path.join(folder, sha256.slice(0, 2)), '')
    set('FILES_DIR', folder)
    const { fields } = await post(formWith('a.pdf', content, { title: '技术合同' }))
    expect(fields).toEqual(refusedAs('not_stored'))
  })

  test('below the floor of free space no file is taken', async () => {
    set('MIN_FREE_MB', '10000000')
    const { fields } = await post(formWith('a.pdf', pdf, { title: '技术合同' }))
    expect(fields).toEqual(refusedAs('no_room'))
  })

  test.each([
    ['ENOSPC', 'no_room'],
    ['EDQUOT', 'no_room'],
    ['EACCES', 'not_stored'],
    ['EIO', 'not_stored'],
  ])('%s reads as %s', (code, reason) => {
    expect(refusalOfError(Object.assign(new Error(code), { code }))).toBe(reason)
  })

  test('no file is taken where the form has no field for one', async () => {
    const before = await db.file.count()
    const { fields } = await post(formWith('a.pdf', pdf, { title: '技术合同' }), 'signed-in', 'plain')
    expect([fields, await db.file.count()]).toEqual([refusedAs('not_here'), before])
  })

  test('an account hands in so many files a day and no more, also of ten at once', async () => {
    set('UPLOAD_FILES_PER_DAY', '3')
    await db.uploadDay.deleteMany({ where: { userId: owner } })
    const posts = Array.from({ length: 10 }, (_, n) => post(formWith(`${n}.pdf`, `${pdf} ${n}`)))
    const answers = (await Promise.all(posts)).map(({ fields }) => fields[0]?.join(' ') ?? '')
    expect(answers.filter((answer) => answer === 'proof.error over_quota')).toHaveLength(7)
  })

  test('an account hands in so many bytes a day and no more', async () => {
    set('UPLOAD_MB_PER_DAY', '1')
    await db.uploadDay.deleteMany({ where: { userId: owner } })
    const send = async () =>
      (await post(formWith('b.pdf', pdf.replace('\n', `\n${' '.repeat(600_000)}`)))).fields[0]?.[1]
    expect([await send(), await send()]).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/), 'over_quota'])
    await db.uploadDay.deleteMany({ where: { userId: owner } })
  })
})

test.each(['', '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1', 'nonsense'])(
  'a multipart body that is none is answered 400: %j',
  async (body) => {
    const headers = {
      'sec-fetch-site': 'same-origin',
      cookie: 'signed-in',
      'content-type': 'multipart/form-data; boundary=x',
    }
    const answer = await fetch(`${server.origin}/form`, { method: 'POST', body, headers })
    expect(answer.status).toBe(400)
  },
)

const FILE = '--x\r\nContent-Disposition: form-data; name="proof"; filename="a.pdf"\r\n\r\n%PDF-1.7'
test.each([
  ['of a stranger', FILE, 'nobody'],
  ['without a name', FILE.replace('a.pdf', ''), 'signed-in'],
  ['after a part without a header', `--x\r\nno header\r\n${FILE}`, 'signed-in'],
])('a body cut off in a file %s is answered 400, and the next one as ever', async (_, body, cookie) => {
  const headers = {
    'sec-fetch-site': 'same-origin',
    cookie,
    'content-type': 'multipart/form-data; boundary=x',
  }
  const answer = await fetch(`${server.origin}/form`, { method: 'POST', body, headers })
  expect(answer.status).toBe(400)
  expect(readdirSync(waitingRoom())).toEqual([])
  expect((await post(formWith('', '', { title: 'x' }))).fields).toEqual([['title', 'x']])
})

test('an upload cut off in the middle leaves neither row nor file', async () => {
  const before = await db.file.count()
  await new Promise<void>((resolve) => {
    const socket = connect(server.port, '127.0.0.1', () => {
      socket.write(
        `POST /form HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nSec-Fetch-Site: same-origin\r\nCookie: signed-in\r\n` +
          'Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 100000\r\n\r\n' +
          `--x\r\nContent-Disposition: form-data; name="proof"; filename="a.pdf"\r\n\r\n${pdf}`,
      )
      setTimeout(() => socket.destroy(), 100)
    })
    socket.on('close', () => setTimeout(resolve, 200))
  })
  expect([await db.file.count(), readdirSync(waitingRoom())]).toEqual([before, []])
})

test('only the uploader can attach a file, and only once', async () => {
  const { fields } = await post(formWith('once.pdf', `${pdf} once`))
  const fileId = fields[0]?.[1] ?? ''
  const about = { type: 'record' as const, id: newId() }
  const attach = (userId: string) =>
    inTransaction((tx) => attachFile(tx, { userId, enclaveId }, fileId, about))
  const results = [await attach(newId()), await attach(owner), await attach(owner)]
  expect(results.map((result) => result.ok)).toEqual([false, true, false])
})

test('a file is found by its uploader and by nobody without a part in it', async () => {
  const { fields } = await post(formWith('mine.pdf', `${pdf} mine`))
  const id = fields[0]?.[1] ?? ''
  const found = async (userId: string) => (await fileForDownload({ userId, actors: [] }, id))?.name
  expect([await found(owner), await found(newId())]).toEqual(['mine.pdf', undefined])
  expect(await fileForDownload({ userId: owner, actors: [] }, 'no-id')).toBe(null)
})

test('a file is served as a download that runs nothing', async () => {
  const { fields } = await post(formWith('报告.pdf', `${pdf} served`))
  const file = await fileForDownload({ userId: owner, actors: [] }, fields[0]?.[1] ?? '')
  const answer = await serveFile(file ?? expect.fail('the file is missing'))
  expect(await answer.text()).toBe(`${pdf} served`)
  expect([answer.headers.get('content-disposition'), answer.headers.get('content-security-policy')]).toEqual([
    `attachment; filename="__.pdf"; filename*=UTF-8''%E6%8A%A5%E5%91%8A.pdf`,
    "sandbox; default-src 'none'",
  ])
})

test.each([
  ['厂房.png', png, 'inline', "sandbox; default-src 'none'"],
  ['报告.pdf', `${pdf} shown`, 'inline', "default-src 'none'; object-src 'self'"],
])('%s is shown in place when asked to be', async (name, content, disposition, policy) => {
  const { fields } = await post(formWith(name, content))
  const file = await fileForDownload({ userId: owner, actors: [] }, fields[0]?.[1] ?? '')
  const { headers } = await serveFile(file ?? expect.fail('the file is missing'), { show: 'whole' })
  expect(headers.get('content-disposition')).toMatch(new RegExp(`^${disposition}; `))
  expect(headers.get('content-security-policy')?.startsWith(policy)).toBe(true)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
})

test('a table is a download whatever is asked', async () => {
  const row = { id: newId(), sha256: '', size: 0, mime: 'text/csv', name: 'a.csv' }
  const { fields } = await post(formWith('a.pdf', `${pdf} table`))
  const file = await fileForDownload({ userId: owner, actors: [] }, fields[0]?.[1] ?? '')
  const { sha256, size } = file ?? expect.fail('the file is missing')
  const { headers } = await serveFile({ ...row, sha256, size }, { show: 'whole' })
  expect(headers.get('content-disposition')).toMatch(/^attachment; /)
})

test('bytes of another number than on record are not served', async () => {
  const { fields } = await post(formWith('cut.pdf', `${pdf} cut short`))
  const file = await fileForDownload({ userId: owner, actors: [] }, fields[0]?.[1] ?? '')
  truncateSync(pathOf(file?.sha256 ?? ''), 10)
  await expect(serveFile(file ?? expect.fail('the file is missing'))).rejects.toThrow(DamagedFile)
})

test('what has become part of a record is read by those the record belongs to, no more by whoever brought it', async () => {
  const { fields } = await post(formWith('left.pdf', `${pdf} left`))
  const id = fields[0]?.[1] ?? ''
  const about = { type: 'record' as const, id: newId() }
  await inTransaction((tx) => attachFile(tx, { userId: owner, enclaveId }, id, about))
  expect(await fileForDownload({ userId: owner, actors: [] }, id)).toBe(null)
})

test('the sweep takes what nobody attached for a day, and nothing else', async () => {
  const kept = (await post(formWith('kept.pdf', `${pdf} kept`))).fields[0]?.[1] ?? ''
  const loose = (await post(formWith('loose.pdf', `${pdf} loose`))).fields[0]?.[1] ?? ''
  await inTransaction((tx) =>
    attachFile(tx, { userId: owner, enclaveId }, kept, { type: 'record', id: newId() }),
  )
  const places = (await db.file.findMany({ where: { id: { in: [kept, loose] } } })).map((file) => ({
    id: file.id,
    place: pathOf(file.sha256),
  }))
  const placeOf = (id: string) => places.find((one) => one.id === id)?.place ?? ''
  const old = Date.now() / 1000 - 2 * 86_400
  for (const { place } of places) utimesSync(place, old, old)
  await sweepFiles(new Date(Date.now() + 25 * 3600_000))
  expect([existsSync(placeOf(kept)), existsSync(placeOf(loose))]).toEqual([true, false])
  expect(await db.file.count({ where: { id: { in: [kept, loose] } } })).toBe(1)
})
