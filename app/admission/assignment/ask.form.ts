import { z } from 'zod'
import { dayField } from '~/shared/form-number'
import { METHODS } from './choose'
import { line, paragraph } from '~/admission/experts/fields.form'

const PAIR = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const pairs = z.array(z.string().regex(PAIR, 'choice_wrong')).max(400, 'choices_many')

export type FileChoice = { applicationId: string; experts: string[]; alternates: string[] }

/** A plan as it was looked at before: file and expert by file and expert, so that what was seen is what goes out. */
export const AskForm = z
  .object({
    method: z.enum(METHODS, 'method_missing'),
    seed: line(40).default(''),
    dueOn: dayField('due_missing', 'due_wrong'),
    expert: pairs.min(1, 'expert_missing'),
    alternate: pairs.default([]),
  })
  .transform(({ expert, alternate, method, seed, dueOn }) => ({
    method,
    dueOn,
    seed: method === 'random' ? seed : null,
    choices: choicesFrom(expert, alternate),
  }))
export type AskPlan = z.output<typeof AskForm>

function choicesFrom(experts: readonly string[], alternates: readonly string[]): FileChoice[] {
  const files = [...new Set([...experts, ...alternates].map(fileOf))].sort()
  const of = (pairs: readonly string[], file: string) => [
    ...new Set(pairs.filter((pair) => fileOf(pair) === file).map((pair) => pair.slice(37))),
  ]
  return files.map((file) => {
    const asked = of(experts, file)
    return {
      applicationId: file,
      experts: asked,
      alternates: of(alternates, file).filter((id) => !asked.includes(id)),
    }
  })
}

const fileOf = (pair: string) => pair.slice(0, 36)

/** A reason is welcome and not needed. */
export const DeclineForm = z.object({ reason: paragraph(500).default('') })
