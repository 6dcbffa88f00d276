import { writeReadableStreamToWritable, type RequestHandler as Handler } from '@remix-run/node'
import type { ServerBuild } from '@remix-run/node'
import type { Request as ExpressRequest, RequestHandler, Response as ExpressResponse } from 'express'
import type { IncomingMessage } from 'node:http'
import { now } from '~/platform/clock.server'
import { env } from '~/platform/env.server'
import { filesAt, type FilesHere } from '~/platform/files-here.server'
import { MAX_FORM_BYTES } from './guard.server'
import { wasAway } from '~/platform/log.server'
import { AWAY, sendPlainPage } from './plain-page.server'
import { paths } from '~/platform/paths'
import { withFront } from '~/platform/remembered.server'
import { handlerOf } from './slices.server'

/** Who sends a form with files, what files it may carry, and from which network address it comes. */
export type Sender = { userId: string | null; files: FilesHere; address: string }

/** What the server in front reaches through the build, so that each exists once in the process. */
export type Entry = {
  receiveFiles(request: IncomingMessage, sender: Sender): Promise<URLSearchParams>
  /** Whether a Cookie header carries a session, live or not. */
  isKnown(cookieHeader: string | undefined): boolean
  sessionUserId(cookieHeader: string | null | undefined): Promise<string | null>
  /** Whether what a browser posts may be done: not while it looks as somebody else. */
  mayAct(cookieHeader: string | null | undefined, pathname: string): Promise<boolean>
  readiness(): Promise<{ ready: boolean }>
  freshCalendar(now: Date): Promise<void>
  startBackground(): () => Promise<void>
  /** Ends what stays open without asking for anything: the streams of screens. */
  stopListening(): void
  closeDatabase(): Promise<void>
  firstAdminLink(): Promise<string | null>
}

/** A body that Remix must not see; the status says why. */
export class BodyError extends Error {
  constructor(readonly status: 400 | 413) {
    super(status === 413 ? 'The form is too large.' : 'The form cannot be read.')
  }
}

export function entryOf(build: ServerBuild): Entry {
  return build.entry.module as unknown as Entry
}

/** Hands a request to Remix as a plain form, and answers 503 when it failed because the database was away. */
export function remixHandler(getBuild: () => Promise<ServerBuild>, origin: string): RequestHandler {
  return (request, response, next) => {
    const work = async () => {
      const build = await getBuild()
      if (request.method === 'POST' && !(await entryOf(build).mayAct(request.get('cookie'), request.path))) {
        response.set('Connection', 'close')
        const page = new Request(origin + paths.lookRefused, { headers: toHeaders(request) })
        return await send(
          response,
          await handlerFor(build)(page, { requestId: response.locals.requestId as string }),
        )
      }
      const body = request.method === 'POST' ? await readForm(request, build) : null
      // Before the page reckons with working days; when the database is away, the page says so itself.
      await entryOf(build)
        .freshCalendar(now())
        .catch(() => undefined)
      const { requestId } = response.locals as { requestId: string }
      const context = { requestId, ip: request.ip }
      const answer = await handlerFor(build)(toRequest(request, response, origin, body), context)
      if (wasAway(requestId)) return sendPlainPage(response, AWAY)
      await send(response, answer)
    }
    withFront(work).catch(next)
  }
}

const handlers = new WeakMap<ServerBuild, Handler>()

/** While developing every change makes a build of its own. */
function handlerFor(build: ServerBuild): Handler {
  const mode = env().NODE_ENV === 'development' ? 'development' : 'production'
  const handle = handlers.get(build) ?? handlerOf(build, mode)
  handlers.set(build, handle)
  return handle
}

async function readForm(request: ExpressRequest, build: ServerBuild): Promise<string> {
  const form = request.is('multipart/form-data')
    ? (await entryOf(build).receiveFiles(request, await senderOf(request, build))).toString()
    : (await readBody(request)).toString('utf8')
  if (isForeign(form)) throw new BodyError(400)
  return form
}

async function senderOf(request: ExpressRequest, build: ServerBuild): Promise<Sender> {
  const userId = await entryOf(build).sessionUserId(request.get('cookie'))
  return { userId, files: filesAt(build, request.path), address: request.ip ?? 'unknown' }
}

/** What no page of Feidi sends: a NUL, which PostgreSQL keeps in no text, or an intent, which conform reads as JSON. */
export function isForeign(form: string): boolean {
  return /\0|%00/.test(form) || new URLSearchParams(form).has('__intent__')
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MAX_FORM_BYTES) throw new BodyError(413)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function toRequest(
  request: ExpressRequest,
  response: ExpressResponse,
  origin: string,
  body: string | null,
): Request {
  const gone = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  const { method } = request
  const init = { method, headers: toHeaders(request), signal: gone.signal }
  return new Request(origin + request.originalUrl, body === null ? init : { ...init, body })
}

/** The guard has judged where the request comes from; Remix's own, weaker check would only stumble over it. */
const LEFT_OUT = new Set([
  'origin',
  'content-length',
  'content-type',
  'transfer-encoding',
  'connection',
  'expect',
])

function toHeaders(request: ExpressRequest): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value === undefined || LEFT_OUT.has(name) || name.startsWith('x-forwarded-')) continue
    for (const one of [value].flat()) headers.append(name, one)
  }
  if (request.method === 'POST')
    headers.set('content-type', 'application/x-www-form-urlencoded;charset=UTF-8')
  return headers
}

async function send(response: ExpressResponse, answer: Response): Promise<void> {
  if (response.destroyed) return
  response.status(answer.status)
  for (const [name, value] of answer.headers) {
    if (name === 'set-cookie') response.append(name, value)
    else response.setHeader(name, value)
  }
  if (!answer.body) response.end()
  else if (isWhole(answer)) response.end(Buffer.from(await answer.arrayBuffer()))
  else await writeReadableStreamToWritable(answer.body, response)
}

/** Pages and data were there whole before they are sent, so they go out in one piece; files as they are read. */
function isWhole({ headers }: Response): boolean {
  return /^(text\/html|application\/json)\b/.test(headers.get('Content-Type') ?? '')
}
