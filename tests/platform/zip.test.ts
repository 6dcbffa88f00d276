import fc from 'fast-check'
import { buffer } from 'node:stream/consumers'
import { crc32 } from 'node:zlib'
import { expect, it } from 'vitest'
import { fromBuffer, type Entry as Read, type ZipFile } from 'yauzl'
import { zipped, type Entry } from '~/platform/zip.server'

const AT = new Date('2026-11-20T02:34:56Z')

/** What the library that inspects uploads finds in a ZIP. */
async function readAll(zip: Buffer): Promise<{ name: string; bytes: Buffer; crc: number; at: Date }[]> {
  const file = await new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(zip, { lazyEntries: true }, (error, opened) => (error ? reject(error) : resolve(opened))),
  )
  const found: Awaited<ReturnType<typeof readAll>> = []
  return new Promise((resolve, reject) => {
    file.on('error', reject)
    file.on('end', () => resolve(found))
    file.on('entry', (entry: Read) =>
      file.openReadStream(entry, (error, stream) => {
        if (error) return reject(error)
        void buffer(stream).then((bytes) => {
          found.push({ name: entry.fileName, bytes, crc: entry.crc32, at: entry.getLastModDate() })
          file.readEntry()
        }, reject)
      }),
    )
    file.readEntry()
  })
}

const files = fc.array(
  fc.record({
    name: fc.stringMatching(/^[a-z甲乙é]{1,8}\.txt$/),
    parts: fc.array(fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes))),
    level: fc.constantFrom(0, 1, 6),
  }),
  { maxLength: 6 },
)

it.each([undefined, 0, 200])('holds every file as it was, whatever counts as large (%s)', async (most) => {
  await fc.assert(
    fc.asyncProperty(files, async (entries: Entry[]) => {
      const read = await readAll(await buffer(zipped(entries, AT, most)))
      const whole = entries.map(({ parts }) => Buffer.concat(parts as Buffer[]))
      expect(read.map(({ name }) => name)).toEqual(entries.map(({ name }) => name))
      expect(read.map(({ bytes }) => bytes.toString('hex'))).toEqual(
        whole.map((bytes) => bytes.toString('hex')),
      )
      expect(read.map(({ crc }) => crc)).toEqual(whole.map((bytes) => crc32(bytes)))
    }),
  )
})

it('says when it was made as people in China read their clocks', async () => {
  const [read] = await readAll(await buffer(zipped([{ name: 'a', parts: [], level: 6 }], AT)))
  const at = read?.at as Date
  expect([at.getFullYear(), at.getMonth() + 1, at.getDate(), at.getHours(), at.getMinutes()]).toEqual([
    2026, 11, 20, 10, 34,
  ])
})

it.each([0, 6])('breaks off when a file cannot be read to its end, packed by %s', async (level) => {
  async function* broken() {
    yield await Promise.resolve(Buffer.from('a'))
    throw new Error('away')
  }
  await expect(buffer(zipped([{ name: 'a', parts: broken(), level }], AT))).rejects.toThrow('away')
})

it('opens a file only when those before it are read', async () => {
  const opened: string[] = []
  async function* parts(name: string) {
    opened.push(name)
    yield await Promise.resolve(Buffer.from(name))
  }
  const entries = ['a', 'b'].map((name) => ({ name, parts: parts(name), level: 0 }))
  for await (const part of zipped(entries, AT)) if (part.toString() === 'a') break
  expect(opened).toEqual(['a'])
})
