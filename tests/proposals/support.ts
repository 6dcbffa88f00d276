import fc from 'fast-check'
import { FEATURES, type Aims, type Place, type Problem, type Wish } from '~/across/proposals/problem'

export const AIMS: Aims = {
  placed: 10,
  priority: 3,
  area: 2,
  nice: 2,
  price: 1,
  beside: 4,
  least: 80,
  most: 200,
}

export const wish = (id: string, more: Partial<Wish> = {}): Wish => ({
  id,
  name: `甲${id}`,
  priority: 50,
  sqm: 60,
  desks: 0,
  kind: null,
  height: null,
  load: null,
  power: null,
  water: false,
  exhaust: false,
  must: [],
  beside: null,
  ...more,
})

export const place = (id: string, more: Partial<Place> = {}): Place => ({
  id,
  code: id,
  kind: 'lab',
  level: 3,
  sqm: 60,
  price: 50,
  height: 3.5,
  load: 4,
  power: 20,
  water: false,
  exhaust: false,
  seats: null,
  beside: [],
  ...more,
})

export const problem = (more: Partial<Problem>): Problem => ({
  wishes: [],
  places: [],
  fixed: [],
  barred: [],
  reserved: [],
  aims: AIMS,
  ...more,
})

const anyWish = (id: number, of: number) =>
  fc.record({
    priority: fc.integer({ min: 0, max: 100 }),
    sqm: fc.constantFrom(0, 40, 60, 90),
    desks: fc.constantFrom(0, 1, 2),
    kind: fc.constantFrom(null, 'lab' as const, 'office' as const),
    height: fc.constantFrom(null, 3, 4),
    water: fc.boolean(),
    exhaust: fc.boolean(),
    must: fc.subarray([...FEATURES]),
    beside: fc.constantFrom(
      null,
      ...Array.from({ length: of }, (_, n) => `w${n}`).filter((one) => one !== `w${id}`),
    ),
  })

const anyPlace = fc.record({
  kind: fc.constantFrom('lab' as const, 'office' as const),
  sqm: fc.constantFrom(40, 50, 60, 75, 110),
  price: fc.constantFrom(40, 50, 60),
  height: fc.constantFrom(null, 3, 4.5),
  water: fc.boolean(),
  exhaust: fc.boolean(),
  seats: fc.constantFrom(null, null, null, 2, 3),
})

/** A small problem with everything in it: musts, desks, neighbours, fixed and barred choices, rooms kept free. */
export const anyProblem: fc.Arbitrary<Problem> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([wishes, places]) =>
    fc.record({
      wishes: fc.tuple(...Array.from({ length: wishes }, (_, n) => anyWish(n, wishes))),
      places: fc.tuple(...Array.from({ length: places }, () => anyPlace)),
      barred: fc.array(fc.tuple(fc.nat(wishes - 1), fc.nat(places - 1)), { maxLength: 2 }),
      fixed: fc.array(fc.tuple(fc.nat(wishes - 1), fc.nat(places - 1)), { maxLength: 1 }),
      reserved: fc.array(fc.nat(places - 1), { maxLength: 1 }),
    }),
  )
  .map(({ wishes, places, barred, fixed, reserved }) => {
    const pair = ([w, p]: [number, number]) => ({ wish: `w${w}`, place: `p${p}` })
    return problem({
      wishes: wishes.map((one, n) => wish(`w${n}`, one)),
      places: places.map((one, n) =>
        place(`p${n}`, {
          ...one,
          beside: [n - 1, n + 1].filter((m) => m >= 0 && m < places.length).map((m) => `p${m}`),
        }),
      ),
      barred: barred.map(pair),
      fixed: fixed.map(pair),
      reserved: reserved.map((p) => `p${p}`),
    })
  })
