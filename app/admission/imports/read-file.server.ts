import { stat } from 'node:fs/promises'
import { pathOf } from '~/ground/files/store.server'
import { sectionsFromJson } from '~/ground/forms/form-json'
import { db } from '~/platform/db.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { Locale } from '~/shared/words'
import { columnsOf, sheetName } from './columns'
import { MOST_ROWS, readRows, type ImportRow } from './rows'
import { readWorkbook, type WorkbookRefusal } from '~/ground/sheets/sheets.server'

const MOST_BYTES = 2_000_000

export type SheetRefusal = WorkbookRefusal | 'other_template' | 'missing_columns' | 'no_rows'
export type ReadSheet = { formId: string; track: string; rows: ImportRow[]; unknown: string[] }
export type CurrentForm = { id: string; track: string; version: number; sections: unknown }

/** The forms an intake that is open now asks: those recorded at its opening, else the newest. */
export async function currentForms(
  enclaveId: string,
  formIds: Partial<Record<string, string>>,
): Promise<CurrentForm[]> {
  const forms = await db.applicationForm.findMany({
    where: { enclaveId, state: 'published' },
    orderBy: { version: 'desc' },
    select: { id: true, track: true, version: true, sections: true },
  })
  return ['A', 'B'].flatMap((track) => {
    const ofTrack = forms.filter((form) => form.track === track)
    return ofTrack.find(({ id }) => id === formIds[track]) ?? ofTrack[0] ?? []
  })
}

/** Reads an uploaded sheet against the form its name speaks of. */
export async function readSheetOf(
  sha256: string,
  forms: readonly CurrentForm[],
  locale: Locale,
): Promise<Outcome<ReadSheet, SheetRefusal>> {
  const place = pathOf(sha256)
  const size = await stat(place).then(
    (found) => found.size,
    () => null,
  )
  if (size === null) return refuse('unreadable')
  if (size > MOST_BYTES) return refuse('too_large')
  const sheets = await readWorkbook(place)
  if (!sheets.ok) return sheets
  for (const { sheet, data } of sheets.value) {
    const form = forms.find(({ track, version }) => sheetName(track, version) === sheet)
    if (!form) continue
    const columns = columnsOf(sectionsFromJson(form.sections), locale)
    const { missing, unknown, rows } = readRows(columns, data)
    if (missing.length > 0) return refuse('missing_columns', { heads: missing.join('、') })
    if (rows.length === 0) return refuse('no_rows')
    if (rows.length > MOST_ROWS) return refuse('too_large')
    return ok({ formId: form.id, track: form.track, rows, unknown })
  }
  return refuse('other_template')
}
