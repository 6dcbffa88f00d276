import { squareMetres } from '~/residence/spaces/sheet'
import type { Change, Told } from './explain'
import { FEATURES, type Feature } from './problem'
import type { FirmLine } from './queries.server'
import type { ProposalWords } from './words'

/** What a firm needs: area or desks, then musts, then wishes, then what was decided for it. */
export function needsInWords(w: ProposalWords, row: FirmLine): string[] {
  const asked = FEATURES.filter((one) => need(w, row, one) !== null)
  const name = (features: readonly Feature[]) => features.map((one) => need(w, row, one)).join(w.join)
  const musts = asked.filter((one) => row.must.includes(one))
  const wishes = asked.filter((one) => !row.must.includes(one))
  return [
    ...(row.sqm > 0 ? [w.sqm(squareMetres(row.sqm))] : []),
    ...(row.desks > 0 ? [w.desks(row.desks)] : []),
    ...(musts.length > 0 ? [w.must(name(musts))] : []),
    ...(wishes.length > 0 ? [w.nice(name(wishes))] : []),
    ...(row.beside === null ? [] : [w.besideFirm(row.beside)]),
    ...(row.barred === null ? [] : [w.barredRooms(row.barred)]),
  ]
}

function need(w: ProposalWords, row: FirmLine, feature: Feature): string | null {
  if (feature === 'kind') return row.kind === null ? null : w.needs.kind(w.kinds[row.kind])
  if (feature === 'water' || feature === 'exhaust') return row[feature] ? w.needs[feature] : null
  const least = row[feature]
  return least === null ? null : w.needs[feature](String(least))
}

/** Why a firm gets its room, what it gave up, or why it gets none and what would change that. */
export function toldInWords(w: ProposalWords, row: FirmLine, told: Told): string[] {
  const names = (features: readonly Feature[]) => features.map((one) => w.features[one]).join(w.join)
  if (told.why !== null) return [w.told[told.why], ...told.changes.map((one) => changeInWords(w, one))]
  return [
    row.bySeat
      ? w.told.bySeat(row.desks)
      : w.told.area(squareMetres(row.roomSqm ?? 0), squareMetres(row.sqm)),
    ...(told.met.length > 0 ? [w.told.met(names(told.met))] : []),
    ...(told.beside === true ? [w.told.beside] : []),
    ...(told.unmet.length > 0 ? [w.told.unmet(names(told.unmet))] : []),
    ...(told.beside === false ? [w.told.apart] : []),
    ...(told.gaveUp
      ? [w.told.gaveUp(told.gaveUp.code, told.gaveUp.points, told.gaveUp.to.join(w.join))]
      : []),
  ]
}

function changeInWords(w: ProposalWords, change: Change): string {
  if (change.kind === 'none') return w.told.none
  if (change.kind === 'fix') return w.told.fix(change.code, change.from.join(w.join))
  return w.told.relax(w.misses[change.what], change.codes.join(w.join))
}
