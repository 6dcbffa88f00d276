import type { RequestHandler } from 'express'
import { env } from '~/platform/env.server'
import { log } from '~/platform/log.server'

const SENTENCE =
  'TRUST_PROXY is empty, so every visitor behind a proxy counts as one address, and a few wrong passwords of one keep out all: set TRUST_PROXY to the address of the proxy.'

/** Whether a proxy is likely in front that nobody trusts: Feidi itself speaks no https. */
export function proxyWarning(): string | null {
  const { BASE_URL, TRUST_PROXY } = env()
  return BASE_URL.startsWith('https://') && TRUST_PROXY.length === 0 ? SENTENCE : null
}

/** Says so once, at the first request that names somebody in front, where nobody in front is trusted. */
export function warnOfProxies(): RequestHandler {
  let said = false
  return (request, _, next) => {
    const named = request.headers['x-forwarded-for'] !== undefined
    if (named && !said && env().TRUST_PROXY.length === 0) {
      said = true
      log().warn({ header: 'X-Forwarded-For' }, SENTENCE)
    }
    next()
  }
}
