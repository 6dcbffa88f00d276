import type { Expression } from '~/ground/criteria/expression'
import type { FactCode } from '~/ground/criteria/facts'

/** One choice among the values of a fact. */
export const oneFact = (fact: FactCode, ...values: string[]): Expression => ({ op: 'in', fact, values })
