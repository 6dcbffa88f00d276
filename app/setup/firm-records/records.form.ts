import { z } from 'zod'
import { PastedForm } from '~/setup/pasting/pasted.form'

const MOST_PAPERS = 200
const many = (value: unknown) =>
  value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value]

/** Cells of a spreadsheet with the papers that have arrived beside them, by their ids. */
export const RecordsForm = PastedForm.extend({
  papers: z.preprocess(many, z.array(z.uuid('unknown_file')).max(MOST_PAPERS, 'papers_many')),
})
export type PastedRecords = z.output<typeof RecordsForm>
