import { createServer, type Server } from 'node:http'
import type { Socket } from 'node:net'

/** Many more than a building behind one address opens, and far too few to hold a server up. */
const MOST_PER_ADDRESS = 1000
const OWN_MACHINE = /^(::ffff:)?127\.|^::1$/

type Options = { mostPerAddress?: number; isProxy?: (address: string) => boolean; idleSeconds?: number }

/**
 * The web server with its patience (in milliseconds): half a request is not waited for, a slow upload that moves on
 * is. Connections outlive the minute after which a proxy in front drops its own, so that none is cut by us first.
 */
export function createWebServer({
  mostPerAddress = MOST_PER_ADDRESS,
  isProxy = () => false,
  idleSeconds = 60,
}: Options = {}): Server {
  const server = createServer({
    headersTimeout: Math.min(20_000, idleSeconds * 1000),
    requestTimeout: 600_000,
    connectionsCheckingInterval: Math.min(5_000, idleSeconds * 1000),
    keepAliveTimeout: 65_000,
  })
  server.setTimeout(idleSeconds * 1000)
  limitPerAddress(server, mostPerAddress, (address) => OWN_MACHINE.test(address) || isProxy(address))
  return server
}

/** One address that opens connections without end is not listened to beyond its share; proxies speak for many. */
function limitPerAddress(server: Server, most: number, isExempt: (address: string) => boolean) {
  const open = new Map<string, number>()
  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? ''
    if (isExempt(address)) return
    const count = (open.get(address) ?? 0) + 1
    if (count > most) return void socket.destroy()
    open.set(address, count)
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1
      if (left > 0) open.set(address, left)
      else open.delete(address)
    })
  })
}
