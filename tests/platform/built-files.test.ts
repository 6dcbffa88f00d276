import express from 'express'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { compressAssets } from '~/commands/build/compress-assets'
import { builtFiles } from '~/platform/web/built-files.server'

const folder = mkdtempSync(path.join(os.tmpdir(), 'feidi-files-'))
const script = `console.log(${JSON.stringify('飞地'.repeat(500))})`
let server: Server

beforeAll(async () => {
  mkdirSync(path.join(folder, 'assets'))
  writeFileSync(path.join(folder, 'assets/page-12345678.js'), script)
  writeFileSync(path.join(folder, 'assets/small-12345678.js'), 'short')
  writeFileSync(path.join(folder, 'favicon.svg'), '<svg/>')
  await compressAssets(folder)
  const app = express().use(builtFiles(folder))
  server = createServer(app.use((_, response) => void response.status(200).send('a page')))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

function ask(place: string, encodings = '', method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo
  const headers = encodings ? { 'Accept-Encoding': encodings } : {}
  return new Promise((resolve, reject) => {
    const asked = request({ port, path: place, method, headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
      )
    })
    asked.on('error', reject).end()
  })
}

it('sends a file as the build compressed it, and plain to whoever asks for it plain', async () => {
  const [br, gz, plain] = await Promise.all(
    ['gzip, br', 'gzip', ''].map((encodings) => ask('/assets/page-12345678.js', encodings)),
  )
  expect([br, gz, plain].map((answer) => answer?.headers['content-encoding'])).toEqual([
    'br',
    'gzip',
    undefined,
  ])
  expect(brotliDecompressSync(br?.body ?? '').toString()).toBe(script)
  expect(gunzipSync(gz?.body ?? '').toString()).toBe(script)
  expect(plain?.body.toString()).toBe(script)
  expect(Number(br?.headers['content-length'])).toBeLessThan(script.length / 4)
  for (const answer of [br, gz, plain]) {
    expect(answer?.headers['content-type']).toMatch(/^(text|application)\/javascript; charset=utf-8$/)
    expect(answer?.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect([answer?.headers.vary, answer?.headers['x-content-type-options']]).toEqual([
      'Accept-Encoding',
      'nosniff',
    ])
  }
})

it('leaves what is not worth it uncompressed, and names without a hash for an hour', async () => {
  expect((await ask('/assets/small-12345678.js', 'br')).headers['content-encoding']).toBeUndefined()
  const icon = await ask('/favicon.svg', 'br')
  expect([icon.headers['content-type'], icon.headers['cache-control']]).toEqual([
    'image/svg+xml',
    'public, max-age=3600',
  ])
})

it.each([
  ['/assets/gone-12345678.js', 'GET', 404, 'Not found.\n'],
  ['/assets/../favicon.svg', 'GET', 404, 'Not found.\n'],
  ['/assets/%2e%2e/%2e%2e/package.json', 'GET', 404, 'Not found.\n'],
  ['/assets', 'GET', 200, 'a page'],
  ['/', 'GET', 200, 'a page'],
  ['/favicon.svg', 'POST', 200, 'a page'],
  ['/weinan-xian', 'GET', 200, 'a page'],
] as const)('%s by %s is %i', async (place, method, status, said) => {
  const answer = await ask(place, '', method)
  expect([answer.status, answer.body.toString()]).toEqual([status, said])
})
