import type { RequestHandler } from 'express'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

const FOLDER = path.resolve('build/pages/client')
/** The forms a file was compressed to by the build, the smallest first. */
const FORMS = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
] as const

/**
 * The files of the build, before anything else is done for a request. Those under /assets are named by their content
 * and kept for a year; each goes out as the build compressed it.
 */
export function builtFiles(folder = FOLDER): RequestHandler {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []
  const files = new Set(
    names.map((name) => `/${name.replaceAll('\\', '/')}`).filter((name) => /\.\w+$/.test(name)),
  )
  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next()
    const isAsset = request.path.startsWith('/assets/')
    if (!files.has(request.path)) {
      return isAsset ? void response.status(404).type('text/plain').send('Not found.\n') : next()
    }
    const form = FORMS.find(
      ({ encoding, ending }) => files.has(request.path + ending) && request.acceptsEncodings(encoding),
    )
    if (form) response.set('Content-Encoding', form.encoding)
    response.set({
      'Cache-Control': isAsset ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      'X-Content-Type-Options': 'nosniff',
      Vary: 'Accept-Encoding',
    })
    response.type(path.extname(request.path))
    response.sendFile(request.path + (form?.ending ?? ''), { root: folder, cacheControl: false })
  }
}
