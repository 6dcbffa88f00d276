import { EVERY_FORMAT } from '~/ground/files/formats'
import { STANDARD_PAPERS, type PaperAsked } from '~/ground/settings/papers'
import type { PaperKind } from './form-sections'

type Decided = { papers: readonly PaperAsked[] }

/** The papers an intake asks for under what an enclave decided: in its order, without those that are retired. */
export function papersDecided({ papers }: Decided): PaperKind[] {
  return papers
    .filter(({ need }) => need !== 'retired')
    .map(({ need, formats, ...paper }) => ({
      ...paper,
      required: need === 'required',
      formats: EVERY_FORMAT.filter((format) => formats.includes(format)),
    }))
}

/** What is asked where nobody has decided. */
export const USUAL_PAPERS: readonly PaperKind[] = papersDecided(STANDARD_PAPERS)
