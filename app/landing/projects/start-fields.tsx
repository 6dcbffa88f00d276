import { Form } from '@remix-run/react'
import { LinkButton } from '~/ui/buttons'
import {
  DateField,
  ErrorSummary,
  FormScope,
  IdempotencyKey,
  MoneyField,
  NumberField,
  RadioGroup,
  SelectField,
  Submit,
  TextField,
  type Reply,
} from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { PlanFields, planLabels } from './project-form'
import { PREMISES, stagesAhead } from './stages'
import { errorInWords, landingWords } from './words'

type Firm = { id: string; name: string; product: string; graduated: boolean }
type Props = {
  firms: Firm[]
  firm?: Firm
  parks: { id: string; zh: string; en: string }[]
  owners: { id: string; name: string }[]
  me: string
  today: string
  formKey: string
  reply: Reply
  back: string
}

/** The fields of a new landing project. */
export function StartFields(props: Props) {
  const { firms, firm, parks, owners, reply } = props
  const w = useWords(landingWords)
  const locale = useLocale()
  const labels = {
    ...{ firmId: w.firm, parkId: w.park, investment: w.investment, premises: w.premises, areaMu: w.areaMu },
    ...{
      areaSqm: w.areaSqm,
      product: w.product,
      ownerId: w.owner,
      intentOn: w.intentOn,
      nextStep: w.nextStep,
    },
    ...planLabels(w.stages),
  }
  return (
    <FormScope reply={reply} errorText={(code) => errorInWords(w, code)}>
      <ErrorSummary labels={labels} />
      <Form method="post" noValidate>
        <IdempotencyKey value={props.formKey} />
        <SelectField
          name="firmId"
          label={w.firm}
          hint={w.firmHint}
          defaultValue={firm?.id}
          options={firms.map((one) => ({ value: one.id, label: w.firmOption(one.name, one.graduated) }))}
        />
        <SelectField
          name="parkId"
          label={w.park}
          options={parks.map((park) => ({ value: park.id, label: park[locale] }))}
        />
        <TextField
          name="product"
          label={w.product}
          hint={w.productHint}
          defaultValue={firm?.product}
          maxLength={120}
        />
        <MoneyField name="investment" label={w.investment} hint={w.investmentHint} />
        <RadioGroup
          name="premises"
          label={w.premises}
          defaultValue="factory"
          options={PREMISES.map((value) => ({ value, label: w.premisesChoice[value] }))}
        />
        <div className="grid gap-x-6 sm:grid-cols-2">
          <NumberField
            name="areaMu"
            label={w.areaMu}
            hint={w.areaMuHint}
            unit={w.mu('').trim()}
            decimals
            optional
          />
          <NumberField
            name="areaSqm"
            label={w.areaSqm}
            hint={w.areaSqmHint}
            unit={w.sqm('').trim()}
            decimals
            optional
          />
        </div>
        <SelectField
          name="ownerId"
          label={w.owner}
          hint={w.ownerHint}
          defaultValue={props.me}
          options={owners.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <DateField name="intentOn" label={w.intentOn} defaultValue={props.today} max={props.today} />
        <TextField name="nextStep" label={w.nextStep} hint={w.nextStepHint} optional maxLength={120} />
        <PlanFields stages={stagesAhead('intent')} />
        <div className="flex gap-3">
          <Submit>{w.start}</Submit>
          <LinkButton to={props.back}>{w.back}</LinkButton>
        </div>
      </Form>
    </FormScope>
  )
}
