import { ABILITIES } from '~/ground/members/abilities'
import { DEPARTMENT_KINDS, DUTIES } from '~/ground/departments/vocabulary'
import type { Day } from '~/shared/days'
import { codeOf, pastedRows } from '~/setup/pasting/pasted-rows'
import type { PastedRegister } from '~/setup/pasting/enter-pasted.server'
import { DEPARTMENT_FIELDS, NewDepartment, type DepartmentInput } from './department.form'
import { writeDepartment } from './save-department.server'
import { departmentLines } from './queries.server'
import { departmentWords } from './words'

/** Departments as the rows of a spreadsheet; a side and duties by their codes or their words. */
export const pastedDepartments: PastedRegister<DepartmentInput> = {
  rowsIn: (text) =>
    pastedRows(
      {
        columns: Object.keys(DEPARTMENT_FIELDS),
        heads: [departmentWords.zh.nameZh, departmentWords.en.nameZh],
        schema: NewDepartment,
        inputOf: (cells) => ({
          ...cells,
          kind: codeOf(DEPARTMENT_KINDS, cells.kind ?? ''),
          duties: (cells.duties ?? '')
            .split(/[,，、;；]+/)
            .map((one) => one.trim())
            .filter((one) => one !== '')
            .map((duty) => codeOf(DUTIES, duty)),
        }),
      },
      text,
    ),
  by: ABILITIES.keep_departments,
  write: writeDepartment,
  taken: 'Department_enclaveId_nameZh_key',
}

/** The departments of an enclave that are not over, as the rows that make them. */
export async function rowsOfDepartments(enclaveId: string, day: Day): Promise<string[][]> {
  const lines = await departmentLines({ enclaveId }, day)
  return lines
    .filter(({ state }) => state !== 'over')
    .map(({ nameZh, nameEn, kind, duties, contact, from }) => {
      const said = duties.map((duty) => DUTIES.words.zh[duty]).join('、')
      return [nameZh, nameEn, DEPARTMENT_KINDS.words.zh[kind], said, contact, from]
    })
}
