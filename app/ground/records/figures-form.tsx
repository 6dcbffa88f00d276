import { yuanToWan } from '~/shared/money'
import { words as fileWords } from '~/ground/files/words'
import { LinkButton } from '~/ui/buttons'
import { FileField, IdempotencyKey, MoneyField, NumberField, SelectField, Submit } from '~/ui/form'
import { ErrorSummary, FormScope, type FieldSize, type Reply } from '~/ui/form'
import { KeptForm } from '~/ui/kept-form'
import { useWords } from '~/ui/locale'
import type { YearRow } from '~/ground/firms/figures-table'
import { KeptFile } from '~/ground/firms/kept-file'
import { errorSentence, recordWords } from '~/ground/firms/record-words'
import { firmWords } from '~/ground/firms/words'

const SOURCES = ['audit', 'tax', 'own'] as const

type Props = {
  year: number
  known: YearRow | null
  idempotencyKey: string
  accept: string
  back: string
  reply: Reply
  size?: FieldSize
  /** Where this browser keeps what is typed until it is taken. */
  place?: string | undefined
}

/** The figures of one year: new, or as they stand to be corrected. */
export function FiguresFormView({ year, known, idempotencyKey, accept, back, reply, size, place }: Props) {
  const w = useWords(firmWords)
  const r = useWords(recordWords)
  const files = useWords(fileWords)
  const wan = (yuan: string | null | undefined) => (yuan ? yuanToWan(yuan) : null)
  const was = (text: string | undefined) => (known && text ? text : undefined)
  return (
    <FormScope reply={reply} errorText={errorSentence(r.error)} size={size}>
      <ErrorSummary
        labels={{
          year: w.year,
          revenueYuan: w.revenue,
          rdYuan: w.rd,
          taxYuan: w.tax,
          staff: w.staff,
          rdStaff: w.rdStaff,
          source: w.source,
          file: w.proof,
        }}
      />
      <KeptForm encType="multipart/form-data" place={place}>
        <IdempotencyKey value={idempotencyKey} />
        <input type="hidden" name="basedOn" value={known?.version ?? 0} />
        <input type="hidden" name="year" value={year} />
        <MoneyField
          name="revenueYuan"
          label={w.revenue}
          hint={was(known ? w.amountWan(known.revenueYuan) : '')}
          defaultValue={wan(known?.revenueYuan)}
        />
        <MoneyField name="rdYuan" label={w.rd} defaultValue={wan(known?.rdYuan)} />
        <MoneyField name="taxYuan" label={w.tax} optional defaultValue={wan(known?.taxYuan)} />
        <NumberField name="staff" label={w.staff} unit={personUnit(w)} defaultValue={known?.staff} />
        <NumberField
          name="rdStaff"
          label={w.rdStaff}
          unit={personUnit(w)}
          hint={w.rdStaffHint}
          defaultValue={known?.rdStaff}
        />
        <SelectField
          name="source"
          label={w.source}
          hint={w.sourceHint}
          defaultValue={known?.source}
          options={SOURCES.map((value) => ({ value, label: w.sources[value] }))}
        />
        <FileField
          name="file"
          label={w.proof}
          optional
          accept={accept}
          hint={files.accepted()}
          note={<KeptFile reply={reply} />}
        />
        <div className="flex gap-3">
          <Submit>{known ? w.correctFigures : w.saveFigures}</Submit>
          <LinkButton to={back} variant="text">
            {w.back}
          </LinkButton>
        </div>
      </KeptForm>
    </FormScope>
  )
}

const personUnit = (w: { persons: string }) => w.persons
