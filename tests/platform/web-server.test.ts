import { once } from 'node:events'
import type { Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { createWebServer } from '~/platform/web/web-server'

const servers: Server[] = []
afterEach(() => servers.splice(0).forEach((server) => (server.closeAllConnections(), server.close())))

async function listening(server: Server): Promise<number> {
  servers.push(server)
  server.on('request', (request, response) => request.resume().on('end', () => response.end('ok')))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

test.each([
  ['headers', 'POST / HTTP/1.1\r\nHost: a\r\n'],
  ['body', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nhalf'],
])('a request that stops in its %s is let go', async (_, half) => {
  const port = await listening(createWebServer({ idleSeconds: 0.2 }))
  const socket = connect(port, '127.0.0.1', () => socket.write(half))
  socket.resume()
  await once(socket, 'close')
  expect(socket.destroyed).toBe(true)
})

test('connections are kept longer than the minute of a proxy', () => {
  const server = createWebServer()
  servers.push(server)
  expect(server.keepAliveTimeout).toBeGreaterThan(60_000)
  expect(server.headersTimeout).toBeLessThanOrEqual(20_000)
})
