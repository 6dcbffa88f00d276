import { ABILITIES } from '~/admission/intakes/abilities'
import { inRole } from '~/ground/people/guard.server'
import { act } from '~/mechanism/act.server'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { INTAKE_DAYS } from '~/admission/intakes/intake-days'
import { intakeNumber } from '~/admission/intakes/intake-number.server'
import { enclaveWords } from '~/ground/enclaves/words'
import { hasOpened, movableDays } from '~/admission/intakes/change'
import { ChangeIntakeForm } from '~/admission/intakes/change-intake.form'
import { changeIntake } from '~/admission/intakes/change-intake.server'
import { cohortWords } from '~/setup/criteria-sets/cohort-words'
import { intakeToChange } from '~/admission/intakes/queries.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { screeningWords } from '~/admission/screening/words'
import {
  CheckboxGroup,
  DateField,
  ErrorSummary,
  FormScope,
  NumberField,
  RadioGroup,
  Submit,
  TextArea,
  TextField,
} from '~/ui/form'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'
import { sentenceFor } from '~/mechanism/sentences'

export const meta = titled(cohortWords, (w) => w.change)

const { loader, action } = act({
  guard: inRole(...ABILITIES.plan_intakes),
  show: async (actor, { params }) => {
    const { intake, ...more } = await intakeToChange(actor, intakeNumber(params.number))
    const days = { opened: hasOpened(intake, today()), movable: movableDays(intake, today()) }
    return { slug: actor.enclaveSlug, intake, ...more, ...days }
  },
  form: ChangeIntakeForm,
  run: (actor, { params }, input, now) => changeIntake(actor, intakeNumber(params.number), input, now),
  words: { zh: { refusals: cohortWords.zh.refused }, en: { refusals: cohortWords.en.refused } },
  at: {
    reason_missing: 'reason',
    no_criteria_in_force: 'opensOn',
    no_rubric_in_force: 'opensOn',
    unknown_expert: 'experts',
    screening_begun: 'screeners',
    is_past: ({ field }) => String(field),
    not_ahead: ({ field }) => String(field),
    must_be_later: ({ field }) => String(field),
  },
  to: ({ enclaveSlug }, { params }) => paths.deskIntake(enclaveSlug, intakeNumber(params.number)),
})

export { loader, action }

export default function Timetable() {
  const { slug, intake, pool, experts, opened, movable, screening } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(cohortWords)
  const ew = useWords(enclaveWords)
  const sw = useWords(screeningWords)
  const errors: Record<string, string> = ew.errors
  return (
    <>
      <PageHead
        title={w.change}
        sub={opened ? w.leadOpened : w.lead}
        crumbs={[
          { label: w.intakes, to: paths.deskIntakes(slug) },
          { label: w.title(intake.number), to: paths.deskIntake(slug, intake.number) },
        ]}
      />
      <Form method="post" className="max-w-[640px]">
        <FormScope reply={reply} errorText={(code) => sentenceFor(errors, code)}>
          <ErrorSummary labels={ew.days} />
          <TextField name="titleZh" label={ew.titleZh} defaultValue={intake.titleZh} readOnly={opened} />
          <TextField
            name="titleEn"
            optional
            label={ew.titleEn}
            defaultValue={intake.titleEn}
            readOnly={opened}
          />
          {INTAKE_DAYS.map((name) => (
            <DateField
              key={name}
              name={name}
              label={ew.days[name]}
              hint={movable.includes(name) ? ew.dayHints[name] : w.fixed}
              defaultValue={intake[name]}
              readOnly={!movable.includes(name)}
            />
          ))}
          <NumberField
            name="quotaFirms"
            label={ew.quotaFirms}
            unit={ew.unitFirms}
            defaultValue={intake.quotaFirms}
            readOnly={opened}
          />
          <NumberField
            name="quotaSqm"
            label={ew.quotaSqm}
            unit={ew.unitSqm}
            defaultValue={intake.quotaSqm}
            readOnly={opened}
          />
          <RadioGroup
            name="screeners"
            label={sw.setting}
            hint={screening.begun ? sw.settingFixed : sw.settingHint}
            defaultValue={String(screening.screeners)}
            options={(['1', '2'] as const).map((value) => ({
              value,
              label: sw.settings[value],
              disabled: screening.begun,
            }))}
          />
          <CheckboxGroup
            name="experts"
            label={w.expertPool}
            hint={w.expertHint}
            optional
            defaultValue={pool}
            options={experts.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextArea name="reason" label={w.reason} hint={w.reasonHint} rows={2} optional={!opened} />
          <Submit>{w.save}</Submit>
        </FormScope>
      </Form>
    </>
  )
}
