import { TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { firstAdminWords } from './first-admin-words'

/** Between which two cities an enclave stands, and what it is called. */
export function EnclaveFields() {
  const w = useWords(firstAdminWords)
  return (
    <>
      <TextField name="nameZh" label={w.labels.nameZh} />
      <TextField name="nameEn" label={w.labels.nameEn} />
      <TextField name="slug" label={w.labels.slug} hint={w.slugHint} spellCheck={false} />
      <TextField name="refPrefix" label={w.labels.refPrefix} hint={w.prefixHint} spellCheck={false} />
      {(['home', 'host'] as const).map((city) => (
        <div key={city}>
          <SectionHead title={w[city]} level={3} />
          <TextField name={`${city}Zh`} label={w.labels[`${city}Zh`]} />
          <TextField name={`${city}En`} label={w.labels[`${city}En`]} />
          <TextField
            name={`${city}Code`}
            label={w.labels[`${city}Code`]}
            hint={w.codeHint}
            inputMode="numeric"
          />
        </div>
      ))}
    </>
  )
}
