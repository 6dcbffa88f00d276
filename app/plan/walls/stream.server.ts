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
  let end = () => {}
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const say = (text: string) => controller.enqueue(encoder.encode(text))
      let soon: NodeJS.Timeout | undefined
      const changed = () => {
        soon ??= setTimeout(() => {
          soon = undefined
          void isLive({ enclaveId, id }).then((live) => {
            if (streams.get(id) !== end) return
            say('event: changed\ndata: now\n\n')
            if (!live) end()
          })
        }, TOGETHER_MS)
      }
      const beat = setInterval(() => say(': still here\n\n'), BEAT_MS)
      const leave = onPlanChange(enclaveId, changed, () => end())
      end = () => {
        if (streams.get(id) !== end) return
        streams.delete(id)
        clearInterval(beat)
        clearTimeout(soon)
        leave()
        controller.close()
      }
      streams.set(id, end)
      signal.addEventListener('abort', () => end(), { once: true })
      say('retry: 5000\n\n')
    },
    cancel: () => end(),
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
