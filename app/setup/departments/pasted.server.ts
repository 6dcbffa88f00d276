import { ABILITIES } from '~/ground/members/abilities'
import { DEPARTMENT_KINDS, DUTIES } from '~/ground/departments/vocabulary'
import { codeOf, pastedRows } from '~/setup/pasting/pasted-rows'
import type { PastedRegister } from '~/setup/pasting/enter-pasted.server'
import { DEPARTMENT_FIELDS, NewDepartment, type DepartmentInput } from './department.form'
import { writeDepartment } from './save-department.server'
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
