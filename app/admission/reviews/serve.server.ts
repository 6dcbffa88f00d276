import { createReadableStreamFromReadable } from '@remix-run/node'
import { open } from 'node:fs/promises'
import { notFound } from '~/platform/http.server'
import { isShownInPlace, shownAs } from '~/ground/files/kinds'
import { smallOf } from '~/ground/files/pictures.server'
import type { StoredFile } from './file-access.server'
import { pathOf } from '~/ground/files/store.server'

const DOWNLOAD = "sandbox; default-src 'none'"
const PICTURE =
  "sandbox; default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; frame-ancestors 'self'"
/** Chrome opens no PDF in a sandbox; its viewer is an object of its own, which runs nothing of the file in this site. */
const PDF = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"

/** Bytes on disk that are not those of the row: cut short, or grown. */
export class DamagedFile extends Error {}

/** How a file is shown: as a download, in place, or small and in place where it is a picture. */
export type Show = 'download' | 'whole' | 'small'

/** How the address asks for a file to be shown. */
export function shownAsked(request: Request): Show {
  const asked = new URL(request.url).searchParams.get('show')
  return asked === 'small' ? 'small' : asked === '1' ? 'whole' : 'download'
}

/**
 * A stored file as a download that no browser shows or runs inside this site; with `show`, PDF and pictures are
 * shown in place. 404 when its bytes are gone; `DamagedFile` when their number is not the one on record.
 */
export async function serveFile(
  file: StoredFile,
  { show = 'download' }: { show?: Show } = {},
): Promise<Response> {
  const small = show === 'small' && shownAs(file.mime) === 'picture' ? await smallOf(file.sha256) : null
  if (small) return servePicture(small)
  const handle = await open(pathOf(file.sha256)).catch(() => null)
  if (!handle) notFound()
  const { size } = await handle.stat()
  if (size !== file.size) {
    await handle.close()
    throw new DamagedFile(`The file ${file.id} has ${size} bytes on disk, not ${file.size}.`)
  }
  const inPlace = show !== 'download' && isShownInPlace(file.mime)
  return new Response(createReadableStreamFromReadable(handle.createReadStream()), {
    headers: {
      'Content-Type': file.mime,
      'Content-Length': String(size),
      'Content-Disposition': `${inPlace ? 'inline' : 'attachment'}; filename="${plainName(file.name)}"; filename*=UTF-8''${encoded(file.name)}`,
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': inPlace ? policyOf(file.mime) : DOWNLOAD,
      'Cache-Control': 'private, no-store',
    },
  })
}

/** The small form of a picture, which has no name of its own. */
async function servePicture(place: string): Promise<Response> {
  const handle = await open(place)
  const { size } = await handle.stat()
  return new Response(createReadableStreamFromReadable(handle.createReadStream()), {
    headers: {
      'Content-Type': 'image/jpeg',
      'Content-Length': String(size),
      'Content-Disposition': 'inline',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': PICTURE,
      'Cache-Control': 'private, no-store',
    },
  })
}

function policyOf(mime: string): string {
  return mime === 'application/pdf' ? PDF : PICTURE
}

/** For readers of the old header form: ASCII, without quotes. */
function plainName(name: string): string {
  return name.replace(/[^\w. -]/g, '_')
}

function encoded(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
}
