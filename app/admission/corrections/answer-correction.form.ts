import { z } from 'zod'
import { cutTo, lines } from '~/shared/typed-text'

/** The fields of a correction are whatever was questioned: they are read by name, below. */
export const CorrectionAnswerForm = z.object({})

const FILE = /^file-([^.]{1,60})(\.error)?$/

const STAY = /^stay-(.{1,120})$/

/** What came back: texts by question, files by kind of paper, sentences by item, and the files that were not taken. */
export function readAnswer(formData: FormData) {
  const texts: Record<string, string> = Object.create(null) as Record<string, string>
  const files: Record<string, string> = Object.create(null) as Record<string, string>
  const stays: Record<string, string> = Object.create(null) as Record<string, string>
  const refusals: Record<string, string> = Object.create(null) as Record<string, string>
  for (const [name, value] of formData) {
    if (typeof value !== 'string') continue
    const [, stay] = STAY.exec(name) ?? []
    if (stay !== undefined) {
      stays[stay] = cutTo(lines(value), 500)
      continue
    }
    const file = FILE.exec(name)
    if (!file) texts[name] = name in texts ? `${texts[name]},${value}` : value
    else if (value !== '') (file[2] ? refusals : files)[file[1] ?? ''] = value
  }
  return { texts, files, stays, refusals }
}
