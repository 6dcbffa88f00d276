import { vocabulary } from './vocabulary'

/** A: a firm of the host city. B: a firm of the home city with an R&D platform in the host city. */
export const TRACKS = vocabulary({
  A: ['甲类', 'Track A'],
  B: ['乙类', 'Track B'],
})
