import { deskWords } from '~/admission/applications/desk-words'
import { FindingRule } from '~/admission/application-pages/file-parts'
import type { ApplicationFile } from '~/admission/case-file/file.server'
import { RadioGroup, SelectField, TextArea, TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import type { OpinionView } from './queries.server'
import { RECOMMENDATIONS } from '~/admission/applications/screening-state'
import { screeningWords } from './words'
import { wordFor } from '~/shared/words'

const VERDICTS = ['met', 'unmet', 'unknown', 'waived']

/** Every criterion with what was found, the screener's own verdict beside it, and the recommendation. */
export function OpinionFields({
  findings,
  own,
}: {
  findings: ApplicationFile['findings']
  own?: OpinionView | null
}) {
  const w = useWords(screeningWords)
  return (
    <>
      <SectionHead title={w.opinion.criteria} />
      {findings.map((finding, index) => (
        <CriterionFields key={finding.code} {...{ finding, index }} held={heldOf(own, finding.code)} />
      ))}
      <div className="mt-6 max-w-160">
        <Recommendation own={own} />
        <TextArea
          name="note"
          label={w.note}
          hint={w.noteHint}
          optional
          rows={3}
          max={1000}
          defaultValue={own?.note}
        />
      </div>
    </>
  )
}

function heldOf(own: OpinionView | null | undefined, code: string) {
  return own?.verdicts.find(({ criterion }) => criterion === code)
}

type Criterion = {
  finding: ApplicationFile['findings'][number]
  index: number
  held?: OpinionView['verdicts'][number]
}

function CriterionFields({ finding, index, held }: Criterion) {
  const w = useWords(screeningWords).opinion
  const desk = useWords(deskWords)
  const name = `verdicts[${index}]`
  const { code, verdict } = finding
  const options = [verdict, ...VERDICTS.filter((one) => one !== verdict)].map((value) => {
    const said = wordFor(desk.verdicts, value)
    return { value, label: value === verdict ? w.agree(said) : w.other(said) }
  })
  return (
    <div className="grid gap-x-10 border-b border-rule py-2 [&>.criterion]:border-b-0 lg:grid-cols-[minmax(0,1fr)_180px_280px]">
      <FindingRule finding={finding} />
      <input type="hidden" name={`${name}.criterion`} value={code} />
      <input type="hidden" name={`${name}.seen`} value={verdict} />
      <SelectField
        name={`${name}.verdict`}
        label={w.verdict(code)}
        empty={false}
        defaultValue={held?.verdict ?? verdict}
        options={options}
      />
      <TextField
        name={`${name}.note`}
        label={w.why(code)}
        hint={w.whyHint}
        optional
        maxLength={500}
        defaultValue={held?.note}
      />
    </div>
  )
}

function Recommendation({ own }: { own?: OpinionView | null }) {
  const w = useWords(screeningWords)
  return (
    <RadioGroup
      name="recommendation"
      label={w.recommendation}
      defaultValue={own?.recommendation}
      options={RECOMMENDATIONS.map((value) => {
        const hint = w.recommendationHints[value]
        return { value, label: w.recommendations[value], ...(hint ? { hint } : {}) }
      })}
    />
  )
}
