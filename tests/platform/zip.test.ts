import fc from 'fast-check'
import { createRequire } from 'node:module'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { crc32 } from 'node:zlib'
import { expect, it } from 'vitest'
import { fromBuffer, type Entry, type ZipFile as Opened } from 'yauzl'
import { ZipFile } from '~/platform/zip.server'

/** What the library that inspects uploads finds in a ZIP; it holds every check sum against the bytes. */
async function readAll(zip: Buffer): Promise<{ name: string; bytes: Buffer; crc: number }[]> {
  const file = await new Promise<Opened>((resolve, reject) =>
    fromBuffer(zip, { lazyEntries: true }, (error, opened) => (error ? reject(error) : resolve(opened))),
  )
  const found: Awaited<ReturnType<typeof readAll>> = []
  return new Promise((resolve, reject) => {
    file.on('error', reject)
    file.on('end', () => resolve(found))
    file.on('entry', (entry: Entry) =>
      file.openReadStream(entry, (error, stream) => {
        if (error) return reject(error)
        void buffer(stream).then((bytes) => {
          found.push({ name: entry.fileName, bytes, crc: entry.crc32 })
          file.readEntry()
        }, reject)
      }),
    )
    file.readEntry()
  })
}

const parts = fc.array(
  fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
  { maxLength: 5 },
)

it('holds what it was given, with the check sums of zlib, whole or in parts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(parts, { maxLength: 4 }), fc.boolean(), async (files, compress) => {
      const zip = new ZipFile()
      const expected = files.flatMap((file, index) => {
        const bytes = Buffer.concat(file)
        zip.addBuffer(bytes, `whole-${index}`, { compress })
        zip.addReadStream(Readable.from(file, { objectMode: false }), `parts-${index}`, { compress })
        return [`whole-${index}`, `parts-${index}`].map((name) => ({ name, bytes, crc: crc32(bytes) }))
      })
      zip.end()
      expect(await readAll(await buffer(zip.outputStream))).toEqual(expected)
    }),
  )
})

it('reckons them by zlib, not in JavaScript', () => {
  const sums = createRequire(import.meta.url)('buffer-crc32') as { unsigned: unknown }
  expect(sums.unsigned).toBe(crc32)
})
