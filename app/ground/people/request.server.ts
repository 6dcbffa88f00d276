import type { AppLoadContext } from '@remix-run/node'

/** Where a request comes from, as far as a log and a limit need to know. */
export type Origin = { address: string; userAgent: string }

/** The server in front puts the caller's address into the load context; proxies it does not trust have no say. */
export function originOf(request: Request, context?: AppLoadContext): Origin {
  const address = context?.ip
  return {
    address: typeof address === 'string' ? address : 'unknown',
    userAgent: request.headers.get('User-Agent') ?? '',
  }
}

/** The same answer takes the same time whatever had to be done for it: never less than a floor. */
export async function evenly<T>(work: () => Promise<T>, floorMs = 250): Promise<T> {
  const floor = new Promise<void>((resolve) => setTimeout(resolve, floorMs))
  const [outcome] = await Promise.allSettled([work(), floor])
  if (outcome.status === 'rejected') throw outcome.reason
  return outcome.value
}
