import type { RequestHandler } from 'express'
import { log } from '~/platform/log.server'
import { CROWDED, sendPlainPage } from './plain-page.server'

/** A screen's stream makes no page, but stays open for hours; there is one for each screen. */
const STREAM = /^\/wall\/[^/]+\/changes$/

type Limits = { strangers: number; all: number; isKnown: (cookies: string | undefined) => Promise<boolean> }

/**
 * How many pages are being made at once. Whoever comes beyond that is told to come again in a moment, rather than that
 * all wait without end: strangers first, so that a crowd before the portal leaves the desk its room.
 */
export function crowdLimit({ strangers, all, isKnown }: Limits): RequestHandler {
  let [strangersNow, allNow] = [0, 0]
  return (request, response, next) => {
    if (request.method === 'POST' || STREAM.test(request.path)) return next()
    const enter = async () => {
      const stranger = (await isKnown(request.headers.cookie)) ? 0 : 1
      if (response.closed) return
      if (allNow >= all || (stranger > 0 && strangersNow >= strangers)) {
        log().warn({ atOnce: allNow, strangers: strangersNow }, 'a page was turned away: too many at once')
        return sendPlainPage(response, CROWDED)
      }
      strangersNow += stranger
      allNow += 1
      response.once('close', () => {
        strangersNow -= stranger
        allNow -= 1
      })
      next()
    }
    enter().catch(next)
  }
}
