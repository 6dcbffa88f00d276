import { db } from '~/platform/db.server'
import { onPlanChange } from '~/platform/changes.server'

/** Proxies and the server drop a connection on which nothing is said for a minute. */
const BEAT_MS = 20_000
/** Rows approved one after the other are said once. */
const TOGETHER_MS = 700

type Screen = { enclaveId: string; id: string }

/** The one stream of each screen: a second one ends the first. */
const holder = globalThis as typeof globalThis & { feidiScreens?: Map<string, () => void> }
const streams = (holder.feidiScreens ??= new Map())

/**
 * Says `changed` to a screen whenever the plan has changed, as server-sent events, until the screen goes, is revoked or
 * opens another one.
 */
export function changesFor({ enclaveId, id }: Screen, signal: AbortSignal): Response {
  streams.get(id)?.()
  const encoder = new TextEncoder()
  let end = (_hasGone?: boolean) => {}
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let isOpen = true
      const say = (text: string) => {
        if (isOpen) controller.enqueue(encoder.encode(text))
      }
      let soon: NodeJS.Timeout | undefined
      const changed = () => {
        soon ??= setTimeout(() => {
          soon = undefined
          void isLive({ enclaveId, id }).then((live) => {
            say('event: changed\ndata: now\n\n')
            if (!live) end()
          })
        }, TOGETHER_MS)
      }
      const beat = setInterval(() => say(': still here\n\n'), BEAT_MS)
      const leave = onPlanChange(enclaveId, changed, () => end())
      // It ends once, by whoever is first: a stream whose reader has gone is closed already.
      end = (hasGone = false) => {
        if (!isOpen) return
        isOpen = false
        if (streams.get(id) === end) streams.delete(id)
        clearInterval(beat)
        clearTimeout(soon)
        leave()
        if (!hasGone) controller.close()
      }
      streams.set(id, end)
      say('retry: 5000\n\n')
      signal.addEventListener('abort', () => end(), { once: true })
      if (signal.aborted) end()
    },
    cancel: () => end(true),
  })
  return new Response(body, {
    headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store, no-transform' },
  })
}

/** Whether a screen still has its address; while the database is away nobody can say that it has not. */
async function isLive({ enclaveId, id }: Screen): Promise<boolean> {
  const found = db.wallScreen.findFirst({ where: { enclaveId, id, revokedAt: null }, select: { id: true } })
  return found.then(Boolean, () => true)
}
