import { pipeline } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'
import { dayOf, timeOf } from '~/shared/days'

/** A file of a ZIP: its bytes a part after the other, and how hard zlib packs them; 0 leaves them as they are. */
export type Entry = { name: string; parts: Iterable<Buffer> | AsyncIterable<Buffer>; level: number }

type Written = { name: Buffer; method: number; offset: number; crc: number; size: number; packed: number }

/** What a field of four bytes holds at most: it stands where the number has eight bytes elsewhere. */
const MOST = 0xffffffff
const [STORED, DEFLATED] = [0, 8]
const UTF8_SIZES_BEHIND = 0x0808
const [READ_BY_ALL, READ_BY_ZIP64] = [20, 45]
const MADE_ON_UNIX = (3 << 8) | 63
const REGULAR_FILE = 0o100664
const OF_A_PART = 65_536

/**
 * A ZIP of some files, all of one time, written while they are read: nothing waits for the whole. What is packed is
 * packed on the threads of zlib, and a file that cannot be read to its end breaks the ZIP off. Numbers from `most` on
 * are written with eight bytes.
 */
export async function* zipped(
  entries: Iterable<Entry> | AsyncIterable<Entry>,
  at: Date,
  most = MOST,
): AsyncGenerator<Buffer> {
  const written: Written[] = []
  const time = dosTime(at)
  let offset = 0
  const isLarge = (one: Written) => Math.max(one.size, one.packed, one.offset) >= most
  const passed = (part: Buffer) => {
    offset += part.length
    return part
  }
  for await (const { name, parts, level } of entries) {
    const one = {
      name: Buffer.from(name),
      method: level ? DEFLATED : STORED,
      offset,
      crc: 0,
      size: 0,
      packed: 0,
    }
    yield passed(header(one, time))
    const begins = offset
    for await (const part of level ? packed(counted(parts, one), level) : counted(parts, one))
      yield passed(part)
    one.packed = offset - begins
    yield passed(behind(one, isLarge(one)))
    written.push(one)
  }
  const directory = Buffer.concat(written.map((one) => inDirectory(one, time, isLarge(one))))
  const begins = offset
  yield directory
  yield theEnd(written.length, begins, directory.length, most)
}

async function* counted(parts: Entry['parts'], one: Written): AsyncGenerator<Buffer> {
  for await (const part of parts) {
    one.crc = crc32(part, one.crc)
    one.size += part.length
    yield part
  }
}

/** Whoever takes these no further lets go of the parts, too. */
function packed(parts: AsyncIterable<Buffer>, level: number): AsyncIterable<Buffer> {
  return pipeline(parts, createDeflateRaw({ level, chunkSize: OF_A_PART }), () => undefined)
}

function header({ name, method }: Written, time: Buffer): Buffer {
  const needs = [two(READ_BY_ALL), two(UTF8_SIZES_BEHIND), two(method), time]
  const unknownYet = [four(0), four(0), four(0)]
  return Buffer.concat([four(0x04034b50), ...needs, ...unknownYet, two(name.length), two(0), name])
}

function behind(one: Written, isBig: boolean): Buffer {
  const of = isBig ? eight : four
  return Buffer.concat([four(0x08074b50), four(one.crc), of(one.packed), of(one.size)])
}

function inDirectory(one: Written, time: Buffer, isBig: boolean): Buffer {
  const { name, method, crc, size, packed, offset } = one
  const of = (value: number) => four(isBig ? MOST : value)
  const more = isBig
    ? Buffer.concat([two(0x0001), two(24), eight(size), eight(packed), eight(offset)])
    : Buffer.alloc(0)
  const needs = [two(isBig ? READ_BY_ZIP64 : READ_BY_ALL), two(UTF8_SIZES_BEHIND), two(method), time]
  const lengths = [two(name.length), two(more.length), two(0)]
  const place = [two(0), two(0), four(REGULAR_FILE * 0x10000), of(offset)]
  return Buffer.concat([
    four(0x02014b50),
    two(MADE_ON_UNIX),
    ...needs,
    four(crc),
    of(packed),
    of(size),
    ...lengths,
    ...place,
    name,
    more,
  ])
}

function theEnd(count: number, begins: number, length: number, most: number): Buffer {
  const end = begins + length
  const isBig = count >= 0xffff || end >= most
  const more = [
    ...[four(0x06064b50), eight(44), two(MADE_ON_UNIX), two(READ_BY_ZIP64), four(0), four(0)],
    ...[eight(count), eight(count), eight(length), eight(begins)],
    ...[four(0x07064b50), four(0), eight(end), four(1)],
  ]
  const counts = two(isBig ? 0xffff : count)
  const place = [four(isBig ? MOST : length), four(isBig ? MOST : begins), two(0)]
  return Buffer.concat([...(isBig ? more : []), four(0x06054b50), two(0), two(0), counts, counts, ...place])
}

/** The time and the day as a ZIP has them, in Asia/Shanghai. */
function dosTime(at: Date): Buffer {
  const [hours = 0, minutes = 0] = timeOf(at).split(':').map(Number)
  const [year = 0, month = 0, day = 0] = dayOf(at).split('-').map(Number)
  if (year < 1980) return Buffer.concat([two(0), two((1 << 5) | 1)])
  return Buffer.concat([two((hours << 11) | (minutes << 5)), two(((year - 1980) << 9) | (month << 5) | day)])
}

function two(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function four(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function eight(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(BigInt(value))
  return bytes
}
