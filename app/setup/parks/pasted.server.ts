import { ABILITIES } from '~/ground/members/abilities'
import { LEVELS } from '~/landing/park-rules/vocabulary'
import type { Day } from '~/shared/days'
import { codeOf, pastedRows } from '~/setup/pasting/pasted-rows'
import type { PastedRegister } from '~/setup/pasting/enter-pasted.server'
import { NewPark, PARK_FIELDS, type ParkInput } from './park.form'
import { writePark } from './save-park.server'
import { parkLines } from './queries.server'
import { parkWords } from './words'

/** Parks as the rows of a spreadsheet; a level by its code or its word. */
export const pastedParks: PastedRegister<ParkInput> = {
  rowsIn: (text) =>
    pastedRows(
      {
        columns: Object.keys(PARK_FIELDS),
        heads: [parkWords.zh.nameZh, parkWords.en.nameZh],
        schema: NewPark,
        inputOf: (cells) => ({ ...cells, level: codeOf(LEVELS, cells.level ?? '') }),
      },
      text,
    ),
  by: ABILITIES.keep_parks,
  write: writePark,
  taken: 'Park_enclaveId_nameZh_key',
}

/** The parks of an enclave that are not over, as the rows that make them. */
export async function rowsOfParks(enclaveId: string, day: Day): Promise<string[][]> {
  const lines = await parkLines({ enclaveId }, day)
  return lines
    .filter(({ state }) => state !== 'over')
    .map((one) => {
      const { nameZh, nameEn, level, divisionCode, industriesZh, industriesEn, divisions, from, source } = one
      const said = [nameZh, nameEn, LEVELS.words.zh[level], divisionCode, industriesZh, industriesEn]
      return [...said, divisions.join('、'), from, source]
    })
}
