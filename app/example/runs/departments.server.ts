import { must } from '~/example/drivers/must'
import type { Actor } from '~/ground/people/actor'
import { importDepartments, seenOf } from '~/setup/departments/import-departments.server'
import { readRows } from '~/setup/departments/read-rows.server'

/** The administrator pastes the departments a landing needs. */
export async function enterDepartments(admin: Actor, text: string, at: Date): Promise<void> {
  must(await importDepartments(admin, { text, seen: seenOf(readRows(text)) }, at), 'enter the departments')
}
