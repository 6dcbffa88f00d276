import { Buffer } from 'node:buffer'
import process from 'node:process'
import readXlsxFile from 'read-excel-file/node'
import yauzl from 'yauzl'
import { ZipFile } from 'yazl'

/**
 * Reads one workbook in a process of its own, which may be ended at any moment without harm to the server. It is told
 * the file and answers its sheets, or why it does not read them: 'too_large' or 'unreadable'.
 *
 * Before the library sees the workbook its parts are unpacked and counted here, and it is handed an archive made anew
 * from them: whatever stood between the parts or claimed to be smaller than it is has gone by then.
 */
const MOST_PARTS = 400
const MOST_BYTES_OF_A_PART = 16_000_000
const MOST_BYTES = 24_000_000
const MOST_ROWS = 5_000
const MOST_COLUMNS = 1_000
const MOST_CELLS = 600_000
const MOST_LETTERS_OF_A_CELL = 4_000
const MOST_LETTERS = 8_000_000

class Refusal extends Error {}

process.once('message', async (/** @type {string} */ file) => {
  process.send?.(await answerFor(file).catch(refusalOf), undefined, undefined, () => process.exit(0))
})
// Nobody waits any more for what this process finds out.
process.once('disconnect', () => process.exit(1))

/** @param {string} file */
async function answerFor(file) {
  const parts = await unpack(file)
  extentOf(parts)
  const sheets = await readXlsxFile(await packed(parts))
  let letters = 0
  const cut = (/** @type {unknown} */ cell) => {
    if (typeof cell !== 'string') return cell
    letters += Math.min(cell.length, MOST_LETTERS_OF_A_CELL)
    if (letters > MOST_LETTERS) throw new Refusal('too_large')
    return cell.slice(0, MOST_LETTERS_OF_A_CELL)
  }
  return { sheets: sheets.map(({ sheet, data }) => ({ sheet, data: data.map((row) => row.map(cut)) })) }
}

/** @param {unknown} error */
function refusalOf(error) {
  return { refusal: error instanceof Refusal ? error.message : 'unreadable' }
}

/**
 * The parts that are text, unpacked; pictures and whatever else lies in a workbook are left where they are.
 * @param {string} file
 * @returns {Promise<Map<string, Buffer>>}
 */
function unpack(file) {
  return new Promise((resolve, reject) => {
    yauzl.open(file, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error)
      if (zip.entryCount > MOST_PARTS) return reject(new Refusal('too_large'))
      const parts = new Map()
      let room = MOST_BYTES
      zip.on('error', reject)
      zip.on('end', () => resolve(parts))
      zip.on('entry', (entry) => {
        if (!/\.(xml|rels)$/i.test(entry.fileName)) return zip.readEntry()
        if (parts.has(entry.fileName)) return reject(new Refusal('unreadable'))
        read(zip, entry, Math.min(room, MOST_BYTES_OF_A_PART)).then((bytes) => {
          parts.set(entry.fileName, bytes)
          room -= bytes.length
          zip.readEntry()
        }, reject)
      })
      zip.readEntry()
    })
  })
}

/**
 * @param {yauzl.ZipFile} zip
 * @param {yauzl.Entry} entry
 * @param {number} most
 * @returns {Promise<Buffer>}
 */
function read(zip, entry, most) {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error)
      /** @type {Buffer[]} */
      const chunks = []
      let size = 0
      stream.on('data', (chunk) => {
        size += chunk.length
        if (size > most) {
          stream.destroy()
          return reject(new Refusal('too_large'))
        }
        chunks.push(chunk)
      })
      stream.on('error', reject)
      stream.on('end', () => resolve(Buffer.concat(chunks)))
    })
  })
}

/**
 * How far every sheet reaches, by the addresses its rows and cells claim: one cell in the last corner makes a reader
 * build all the rows and columns before it.
 * @param {Map<string, Buffer>} parts
 */
function extentOf(parts) {
  let cells = 0
  for (const bytes of parts.values()) {
    if (!bytes.includes('sheetData')) continue
    let [rows, columns, line] = [0, 0, 0]
    for (const [, tag, attributes = ''] of bytes
      .toString('utf8')
      .matchAll(/<(?:\w+:)?(row|c)(?=[\s/>])([^>]*)>/g)) {
      const address = /(?:^|\s)r\s*=\s*["']\s*([^"']*?)\s*["']/.exec(attributes)?.[1]
      const [, letters = '', digits = ''] = /^([A-Z]{0,3})(\d{0,7})$/.exec(address ?? '') ?? []
      if (address !== undefined && letters + digits !== address) throw new Refusal('unreadable')
      if (tag === 'row') line += 1
      else if (++cells > MOST_CELLS) throw new Refusal('too_large')
      rows = Math.max(rows, line, Number(digits))
      columns = Math.max(columns, columnOf(letters))
    }
    cells = Math.max(cells, rows * columns)
    if (rows > MOST_ROWS || columns > MOST_COLUMNS || cells > MOST_CELLS) throw new Refusal('too_large')
  }
}

/** @param {string} letters */
function columnOf(letters) {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0)
}

/**
 * @param {Map<string, Buffer>} parts
 * @returns {Promise<Buffer>}
 */
async function packed(parts) {
  const zip = new ZipFile()
  for (const [name, bytes] of parts) zip.addBuffer(bytes, name, { compress: false })
  zip.end()
  const chunks = []
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
