import type { Letter } from './letter'
import type { Code, PLACEHOLDERS } from './placeholders'

type Value = string | number

/** The values of a letter, by name. */
export type Params = Readonly<Record<string, Value>>

/** The param that a placeholder reads; a sentence that is the same everywhere reads none. */
type ParamOf<C extends Code> = C extends Code
  ? (typeof PLACEHOLDERS)[C] extends { is: 'sentence' }
    ? never
    : (typeof PLACEHOLDERS)[C] extends { from: infer From extends string }
      ? From
      : C
  : never

type Missing<P extends string, Given> = P extends string
  ? P extends Given
    ? never
    : `${P}Zh` extends Given
      ? `${P}En` extends Given
        ? never
        : P
      : P
  : never

type Placed<L> = L extends Letter<infer C> ? ParamOf<C> : never

/**
 * The params a letter still needs beside those that are given: nothing, where there is one of each or both languages.
 * `Params` themselves say no names: whoever gathers them under that type has had them checked by `Beside`.
 */
export type Needed<L, Given> = string extends Given
  ? unknown
  : [Missing<Placed<L>, Given>] extends [never]
    ? unknown
    : { [P in Missing<Placed<L>, Given>]: Value }

/** What a caller adds for a letter beside the params (`Own`) that whoever posts it knows already. */
export type Beside<L, Given, Own extends string> = Given & Needed<L, keyof Given | Own>
