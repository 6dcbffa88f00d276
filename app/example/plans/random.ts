/** A small generator of chance that gives the same numbers every time (mulberry32). */
export type Chance = {
  /** From 0 up to, not including, 1. */
  share: () => number
  /** A whole number between two, both included. */
  whole: (least: number, most: number) => number
  pick: <T>(list: readonly T[]) => T
  chance: (likely: number) => boolean
  /** A chance of its own for a named part, so that parts do not disturb each other. */
  of: (name: string) => Chance
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (least: number, most: number) => least + Math.floor(share() * (most - least + 1))
  return {
    share,
    whole,
    pick: <T>(list: readonly T[]): T => {
      const found = list[whole(0, list.length - 1)]
      if (found === undefined) throw new Error('nothing to pick from')
      return found
    },
    chance: (likely) => share() < likely,
    of: (name) =>
      chanceFrom([...name].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, seed)),
  }
}
