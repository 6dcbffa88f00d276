import { expect, it } from 'vitest'
import { sendFile, type FileProgress, type PieceAnswer } from '~/admission/uploads/send-file'

/** A server that takes pieces of 10 bytes and breaks where told. */
function stage(size: number) {
  const server = { here: 0, breakAt: -1, pieces: 0, begun: 0 }
  let known: string | null = null
  const seen: FileProgress[] = []
  const send = () =>
    sendFile(
      size,
      {
        remembered: () => known,
        remember: (id) => (known = id),
        begin: async () => ((server.begun += 1), { kind: 'begun', uploadId: 'u' }),
        look: async () => ({ kind: 'at', offset: server.here, done: false }),
        piece: async (_, offset): Promise<PieceAnswer> => {
          server.pieces += 1
          if (server.here === server.breakAt) return { kind: 'stopped' }
          if (offset === server.here) server.here = Math.min(size, server.here + 10)
          return { kind: 'at', offset: server.here, done: server.here === size }
        },
        now: () => server.pieces * 1000,
      },
      (progress) => seen.push(progress),
      () => false,
    )
  return { server, seen, send, known: () => known }
}

it('says how far it is, piece by piece, and how long it still takes', async () => {
  const { seen, send, known } = stage(30)
  await send()
  expect(seen).toEqual([
    { state: 'sending', sent: 0, size: 30, secondsLeft: 0 },
    { state: 'sending', sent: 10, size: 30, secondsLeft: 2 },
    { state: 'sending', sent: 20, size: 30, secondsLeft: 1 },
    { state: 'done' },
  ])
  expect(known()).toBe(null)
})

it('stops where the line breaks and goes on from there', async () => {
  const { server, seen, send } = stage(30)
  server.breakAt = 20
  await send()
  expect(seen.at(-1)).toEqual({ state: 'stopped', sent: 20, size: 30, secondsLeft: 0 })
  server.breakAt = -1
  await send()
  expect([seen.at(-1), server.begun, server.pieces]).toEqual([{ state: 'done' }, 1, 4])
})
