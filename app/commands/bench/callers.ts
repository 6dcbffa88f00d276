import { Agent, get } from 'node:http'

export type Answer = { status: number; bytes: number }
export type Calls = { times: number[]; perSecond: number }

const CALLERS = 10
export const agent = new Agent({ keepAlive: true, maxSockets: CALLERS * 2 })

/** Several callers who ask again and again for some seconds, each at least once. */
export async function call(
  url: string,
  headers: Record<string, string>,
  { seconds, callers = CALLERS }: { seconds: number; callers?: number },
): Promise<Calls> {
  const times: number[] = []
  const began = performance.now()
  const until = began + seconds * 1000
  const caller = async () => {
    do {
      const start = performance.now()
      await ask(url, headers)
      times.push(performance.now() - start)
    } while (performance.now() < until)
  }
  await Promise.all(Array.from({ length: callers }, caller))
  return { times, perSecond: (times.length * 1000) / (performance.now() - began) }
}

/** One request to its last byte; anything but 200 ends the work with a sentence. */
export async function ask(url: string, headers: Record<string, string>): Promise<Answer> {
  const answer = await answerOf(url, headers)
  if (answer.status !== 200) throw new Error(`${decodeURI(new URL(url).pathname)} answered ${answer.status}`)
  return answer
}

function answerOf(url: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, bytes }))
      answer.on('error', reject)
    }).on('error', reject)
  })
}
