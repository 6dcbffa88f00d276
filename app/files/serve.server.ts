import { createReadableStreamFromReadable } from '@remix-run/node'
import { createReadStream, existsSync } from 'node:fs'
import { notFound } from '~/platform/http.server'
import type { StoredFile } from './queries.server'
import { pathOf } from './store.server'

/** A file as a download that no browser shows or runs inside this site. */
export function serveFile(file: StoredFile): Response {
  const place = pathOf(file.sha256)
  if (!existsSync(place)) notFound()
  return new Response(createReadableStreamFromReadable(createReadStream(place)), {
    headers: {
      'Content-Type': file.mime,
      'Content-Length': String(file.size),
      'Content-Disposition': `attachment; filename="${plainName(file.name)}"; filename*=UTF-8''${encoded(file.name)}`,
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'Cache-Control': 'private, no-store',
    },
  })
}

/** For readers of the old header form: ASCII, without quotes. */
function plainName(name: string): string {
  return name.replace(/[^\w. -]/g, '_')
}

function encoded(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
}
