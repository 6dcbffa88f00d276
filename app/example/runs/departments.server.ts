import { must } from '~/example/drivers/must'
import type { Actor } from '~/ground/people/actor'
import { pastedDepartments } from '~/setup/departments/pasted.server'
import { enterPasted, seenOf } from '~/setup/pasting/enter-pasted.server'

/** The administrator pastes the departments a landing needs. */
export async function enterDepartments(admin: Actor, text: string, at: Date): Promise<void> {
  must(
    await enterPasted(pastedDepartments, admin, { text, seen: seenOf(pastedDepartments.rowsIn(text)) }, at),
    'enter the departments',
  )
}
