import { fromBuffer, type ZipFile } from 'yauzl'

/** The text of one entry of a ZIP file, read by the same library that inspects uploads. */
export async function textIn(zip: Buffer, name: string): Promise<string> {
  const file = await new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(zip, { lazyEntries: true }, (error, opened) => (error ? reject(error) : resolve(opened))),
  )
  return new Promise((resolve, reject) => {
    file.on('end', () => reject(new Error(`no ${name}`)))
    file.on('entry', (entry: { fileName: string }) => {
      if (entry.fileName !== name) return file.readEntry()
      file.openReadStream(entry as Parameters<ZipFile['openReadStream']>[0], (error, stream) => {
        if (error) return reject(error)
        const parts: Buffer[] = []
        stream.on('data', (part: Buffer) => parts.push(part))
        stream.on('end', () => resolve(Buffer.concat(parts).toString('utf8')))
      })
    })
    file.readEntry()
  })
}
