import { AsyncLocalStorage } from 'node:async_hooks'

/** Runs what somebody else does while a test holds a transaction open: it is not within that transaction. */
export const bySomebodyElse = AsyncLocalStorage.snapshot()
